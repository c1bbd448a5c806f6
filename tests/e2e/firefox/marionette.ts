import { connect, type Socket } from 'node:net';

type Reply = [kind: 1, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Firefox's remote control, as its own tests use it. Unlike WebDriver it also reaches the browser's own windows,
 * and so the extension's popup, its sidebar and its permissions. A message is its length in bytes, a colon and JSON:
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    socket.on('close', () => this.#giveUp());
    socket.on('error', () => this.#giveUp());
  }

  /** Connects to the Firefox that listens on this port. Rejects if none does. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Marionette(socket)));
    });
  }

  /** Sends a command and waits for its result. Rejects with Firefox's own words if it fails. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (let message = this.#takeMessage(); message !== null; message = this.#takeMessage()) {
      const parsed: unknown = JSON.parse(message);
      // The first message is a greeting; all others are replies.
      if (Array.isArray(parsed)) this.#settle(parsed as Reply);
    }
  }

  #takeMessage(): string | null {
    const colon = this.#received.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(this.#received.toString('utf8', 0, colon));
    if (this.#received.length < end) return null;
    const message = this.#received.toString('utf8', colon + 1, end);
    this.#received = this.#received.subarray(end);
    return message;
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #giveUp(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has closed the connection'));
    this.#waiting.clear();
  }
}
