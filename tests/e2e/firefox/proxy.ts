import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy that leads every name to one port of this machine, and notes which names were asked for. */
export interface SiteProxy {
  port: number;
  /** `host:port` of every tunnel that was asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Firefox has no resolver rules; its proxy setting does what they do for Chromium, and nothing leaves the machine. */
export async function startProxy(sitePort: number): Promise<SiteProxy> {
  const asked: string[] = [];
  const server = createServer((_request, response) => {
    response.writeHead(502);
    response.end();
  });
  server.on('connect', (request, client, head) => {
    asked.push(request.url ?? '');
    const site = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.write(head);
      site.pipe(client).pipe(site);
    });
    site.on('error', () => client.destroy());
    client.on('error', () => site.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
