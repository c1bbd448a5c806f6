import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A proxy that leads every name to one port of this machine. */
export interface SiteProxy {
  port: number;
  close(): Promise<void>;
}

/** Firefox has no resolver rules; its proxy setting does what they do for Chromium, and nothing leaves the machine. */
export async function startProxy(sitePort: number): Promise<SiteProxy> {
  const tunnels = new Set<Duplex>();
  const server = createServer((_request, response) => {
    response.writeHead(502);
    response.end();
  });
  server.on('connect', (_request, client, head) => {
    const site = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      site.write(head);
      site.pipe(client).pipe(site);
    });
    site.on('error', () => {}).on('close', () => client.destroy());
    client.on('error', () => {}).on('close', () => site.destroy());
    tunnels.add(client);
    client.on('close', () => tunnels.delete(client));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A server no longer counts a tunnel among its connections.
        for (const tunnel of tunnels) tunnel.destroy();
        server.closeAllConnections();
      }),
  };
}
