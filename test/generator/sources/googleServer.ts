/** Google on 127.0.0.1: tokens for one key, and the Sheets service over a spreadsheet of the fakes. */

import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { placeOf, spreadsheetOf, valuesIn } from '../../fakes/sheets/answers.ts';
import { masked, maskOf } from '../../fakes/sheets/mask.ts';
import { batchUpdate } from '../../fakes/sheets/requests.ts';
import type { GoogleWorld } from '../../fakes/world.ts';

export interface GoogleServer extends AsyncDisposable {
  /** Reaches this Google wherever the client looks for it. */
  readonly fetch: typeof fetch;
  /** What a key file of the service account holds. */
  readonly key: string;
  /** `GET values:batchGet`, in order. */
  readonly asked: string[];
  /** Answers this status from now on. */
  status: number;
  /** What happens elsewhere before a question is answered. */
  before: (asked: string) => void;
}

export async function googleServer(world: GoogleWorld): Promise<GoogleServer> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const asked: string[] = [];
  const state = { status: 200, before: (_asked: string): void => undefined };
  const server: Server = createServer((request, response) => {
    answer(request).then(
      ([status, body]) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
      (error: Error) => response.writeHead(400).end(JSON.stringify({ error: { code: 400, message: error.message } })),
    );
  });
  const answer = async (request: IncomingMessage): Promise<[number, unknown]> => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const body = await text(request);
    if (url.pathname === '/token') return [200, { access_token: 'told', expires_in: 3600, token_type: 'Bearer' }];
    const [, id, what = ''] = /^\/v4\/spreadsheets\/([^/:]+)[/:]?(.*)$/.exec(url.pathname) ?? [];
    asked.push(`${request.method} ${what || 'get'}`);
    state.before(asked[asked.length - 1] ?? '');
    if (request.headers.authorization !== 'Bearer told') return [401, {}];
    if (state.status !== 200) return [state.status, { error: { code: state.status, message: 'No.' } }];
    if (id !== world.book.id) return [404, { error: { code: 404, message: 'Requested entity was not found.' } }];
    return [200, served(what, url.searchParams, body)];
  };
  const served = (what: string, query: URLSearchParams, body: string): unknown => {
    const ranges = query.getAll('ranges');
    switch (what) {
      case '':
        return masked(spreadsheetOf(world.book, ranges, world.sheets._next), maskOf(query.get('fields') ?? ''));
      case 'values:batchGet':
        return {
          valueRanges: ranges.map((range) => {
            const { sheet, area } = placeOf(world.book, range);
            return {
              range,
              values: valuesIn(sheet, area, query.get('valueRenderOption') ?? '', world.sheets._compute),
            };
          }),
        };
      default:
        batchUpdate(world.book, JSON.parse(body).requests, world.sheets._next);
        return { replies: [] };
    }
  };
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const rootUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const reach: typeof fetch = (to, options) => {
    const { pathname, search } = new URL(String(to instanceof Request ? to.url : to));
    return fetch(new URL(pathname + search, rootUrl), options);
  };
  return Object.assign(state, {
    fetch: reach,
    asked,
    key: JSON.stringify({
      type: 'service_account',
      client_email: 'qagida@hub.example',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    }),
    [Symbol.asyncDispose]: () => new Promise<void>((closed) => server.close(() => closed())),
  });
}
