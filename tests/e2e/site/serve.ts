import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { type SitePage, sitePages } from './article.ts';
import { broadsheet } from './layouts/broadsheet.ts';
import { front } from './layouts/front.ts';
import { nordic } from './layouts/nordic.ts';
import { service } from './layouts/service.ts';

/** A page as it is sent. */
export interface ServedPage {
  host: string;
  path: string;
  html: string;
}

/** A file as it is sent: not a page, but what a browser shows as one. */
export interface ServedFile {
  host: string;
  path: string;
  type: 'application/json' | 'text/plain';
  text: string;
}

interface Sent {
  type: string;
  text: string;
}

/** The local news site while it runs. */
export interface Site {
  port: number;
  /** Serves one more page, at any host; it takes the place of one at the same address. */
  add(page: ServedPage): void;
  addFile(file: ServedFile): void;
  /** For Chromium's `--host-resolver-rules`: every name leads here, and none out of the machine. */
  resolverRules: string;
  close(): Promise<void>;
}

const NOT_FOUND: Sent = {
  type: 'text/html',
  text: '<!doctype html><title>Not found</title><p>There is no such page.',
};

const LAYOUTS = { broadsheet, nordic, service, front };

/** Plays news sites over HTTPS on this machine's loopback address. */
export async function serveSite(): Promise<Site> {
  const pages = new Map<string, Sent>();
  const addFile = ({ host, path, type, text }: ServedFile) => pages.set(host + path, { type, text });
  const add = ({ host, path, html }: ServedPage) => pages.set(host + path, { type: 'text/html', text: html });
  for (const page of sitePages()) add(render(page));

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Crossread local news site' }]);
  const server = createTlsServer({ key, cert }, (request, response) => answer(pages, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    add,
    addFile,
    resolverRules: `MAP *:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A page of the site, in its outlet's layout. */
export function render(page: SitePage): ServedPage {
  return { host: page.host, path: page.path, html: LAYOUTS[page.layout](page) };
}

function answer(pages: Map<string, Sent>, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'https://site');
  const sent = pages.get(`${request.headers.host?.replace(/:\d+$/, '')}${pathname}`);
  const { type, text } = sent ?? NOT_FOUND;
  response.writeHead(sent ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
  response.end(text);
}
