import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { RequestLog } from './request-log.ts';
import type { Answer, Route } from './route.ts';
import { ROUTES } from './routes.ts';

/** A running demo. */
export interface Demo {
  port: number;
  /** Its address as a browser's proxy setting wants it. */
  proxy: string;
  requests: RequestLog;
  close(): Promise<void>;
}

/**
 * Serves the demo's sites on this machine. The server is also a forward proxy, so that a browser sees the
 * sites under their real names; it forwards nothing: any other address gets 502, and all are recorded.
 * `port` 0 takes a free one.
 */
export async function startDemo({ port = 0 } = {}): Promise<Demo> {
  const requests = new RequestLog();
  const server = createServer((request, response) => {
    const url = addressOf(request);
    const route = findRoute(url);
    requests.record({ method: request.method ?? '', address: url.href, refused: !route });
    void send(
      response,
      route ? route.answer(url, request.headers.cookie) : NOT_HERE,
      request.method,
    );
  });
  server.on('connect', (request, socket) => {
    requests.record({ method: 'CONNECT', address: request.url ?? '', refused: true });
    // A browser that is told no may hang up before it has heard all of it.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not in the demo\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const actual = (server.address() as AddressInfo).port;
  return {
    port: actual,
    proxy: `http://127.0.0.1:${actual}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const NOT_HERE: Answer = { status: 502, type: 'text/plain', body: 'Not in the demo' };

/** A proxy is asked for whole addresses; whoever comes to the port itself is shown the front page's site. */
function addressOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', 'http://demo.example');
}

function findRoute(url: URL): Route | undefined {
  const asked = url.host + url.pathname;
  return ROUTES.find(({ address }) =>
    address.endsWith('*') ? asked.startsWith(address.slice(0, -1)) : asked === address,
  );
}

async function send(response: ServerResponse, answer: Answer, method = 'GET'): Promise<void> {
  if (answer.delayMs) await sleep(answer.delayMs);
  response.writeHead(answer.status ?? 200, {
    'content-type': answer.type,
    'cache-control': 'no-store',
  });
  if (method === 'HEAD' || !answer.rest) {
    response.end(method === 'HEAD' ? undefined : answer.body);
    return;
  }
  response.write(answer.body);
  if (answer.rest.afterMs === Number.POSITIVE_INFINITY) return;
  await sleep(answer.rest.afterMs);
  response.end(answer.rest.body);
}
