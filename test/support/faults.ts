/** A server that misbehaves on request below /fault/. The table says what each path does. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';

const EXAMPLE = new URL('../../data/fachkraefteallianz-hannover.json', import.meta.url);

/** Requests seen, given up by the browser, and answered with 304, and bytes sent, per `id` that only one test uses. */
const seen = new Map<string, number>();
const left = new Map<string, number>();
const unchanged = new Map<string, number>();
const sent = new Map<string, number>();

interface Details {
  request: IncomingMessage;
  parameters: URLSearchParams;
  argument: string;
  id: string;
  /** How many requests with this `id` there were, this one included. */
  count: number;
}

type Fault = (response: ServerResponse, details: Details) => void;

const FAULTS: Record<string, Fault> = {
  /** /fault/status/404 answers with that status and no body. */
  status: (response, { argument }) => response.writeHead(Number(argument)).end(),

  /** A page instead of a feed, as a login or a content management system's error page would be. */
  html: (response) => send(response, 200, 'text/html', '<!doctype html><title>Wartung</title><h1>Wartung</h1>'),

  /** The first half of the example feed. */
  truncated: (response) => {
    const feed = readExample();
    sendJson(response, feed.slice(0, feed.length / 2));
  },

  /** An answer whose connection breaks in the middle. */
  cut: (response) => {
    const feed = readExample();
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(feed) });
    response.write(feed.slice(0, feed.length / 2), () => response.destroy());
  },

  /** An address that leads to itself. */
  redirect: (response, { request }) => response.writeHead(302, { Location: request.url }).end(),

  /** /fault/type?type=text/plain answers with the example feed as something that it is not. */
  type: (response, { parameters }) => send(response, 200, parameters.get('type')!, readExample()),

  /** /fault/encoded/utf16le answers with the example feed in that encoding of Node's, after its byte order mark. */
  encoded: (response, { argument }) =>
    send(response, 200, 'application/json', Buffer.from(`\ufeff${readExample()}`, argument as BufferEncoding)),

  /** A feed that is compressed, whose server does not say so. */
  gzip: (response) => send(response, 200, 'application/json', gzipSync(readExample())),

  /** Rubbish that calls itself compressed. */
  rubbish: (response) => {
    response.setHeader('Content-Encoding', 'gzip');
    sendJson(response, 'rubbish'.repeat(100));
  },

  /** /fault/large?megabytes=50 answers with a feed of that size, as fast as it is read. */
  large: (response, { parameters, id }) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"version":"1.0.0","blanks":"');
    const megabyte = ' '.repeat(1_000_000);
    Readable.from(
      (function* () {
        for (let count = 0; count < Number(parameters.get('megabytes')); count++) {
          increase(sent, id, megabyte.length);
          yield megabyte;
        }
        yield '"}';
      })(),
    ).pipe(response);
  },

  /** /fault/document?json=… answers with that document. */
  document: (response, { parameters }) => sendJson(response, parameters.get('json')!),

  /** The example feed with a list 100,000 deep, and with names that a careless copy would take for the prototype. */
  nested: (response) => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const hostile = '{"polluted":true,"version":"9.0.0"}';
    const names = `"deep":${deep},"__proto__":${hostile},"constructor":{"prototype":${hostile}}`;
    sendJson(response, readExample().replace('{', `{${names},`));
  },

  /** No answer: the connection is closed. */
  closed: (response) => response.destroy(),

  /** An answer that never comes. */
  hang: () => {},

  /** An answer that begins and never ends. */
  stall: (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).write('{"version":');
  },

  'empty-object': (response) => sendJson(response, '{}'),

  /** /fault/slow?ms=500 answers with the example feed after that time. */
  slow: (response, { parameters }) => {
    setTimeout(() => sendJson(response, readExample()), Number(parameters.get('ms')));
  },

  /** /fault/flaky?id=x fails once, then answers with the example feed. */
  flaky: (response, { count }) => {
    if (count === 1) response.writeHead(503).end();
    else sendJson(response, readExample());
  },

  /** /fault/down?from=2&to=3&id=x fails with 503 at these requests, and answers all others with the example feed. */
  down: (response, { parameters, count }) => {
    if (count >= Number(parameters.get('from')) && count <= Number(parameters.get('to'))) response.writeHead(503).end();
    else sendJson(response, readExample());
  },

  /** /fault/cached?seconds=60&id=x answers with the example feed, to be kept for that time and asked for by its ETag. */
  cached: (response, { request, parameters, id }) => {
    response.setHeader('Cache-Control', `max-age=${parameters.get('seconds')}`).setHeader('ETag', '"1"');
    if (request.headers['if-none-match'] !== '"1"') return void response.writeHead(200).end(readExample());
    increase(unchanged, id);
    response.writeHead(304).end();
  },

  /** /fault/trickle?id=x answers in ten pieces, with a pause before each of them. */
  trickle: (response, { parameters }) => {
    const feed = Buffer.from(readExample());
    const size = Math.ceil(feed.length / 10);
    response.writeHead(200, { 'Content-Type': 'application/json' }).flushHeaders();
    const next = (at: number) => {
      if (at >= feed.length) return void response.end();
      response.write(feed.subarray(at, at + size));
      setTimeout(next, Number(parameters.get('ms')), at + size);
    };
    next(0);
  },

  /** /fault/counted?id=x answers with the example feed. */
  counted: (response) => sendJson(response, readExample()),

  /** /fault/moved?to=/elsewhere/feed.json sends the browser to another address. */
  moved: (response, { parameters }) => response.writeHead(302, { Location: parameters.get('to')! }).end(),

  /** /fault/torn?times=2&id=x answers these first requests with the beginning of the example feed, as it is being written. */
  torn: (response, { parameters, count }) => {
    const feed = readExample();
    const length = count > Number(parameters.get('times')) ? feed.length : count === 1 ? 0 : 1000;
    sendJson(response, feed.slice(0, length));
  },

  /** The headers of the request. */
  headers: (response, { request }) => sendJson(response, JSON.stringify(request.headers)),
};

/** Requests with which tests ask about their other requests. */
const REPORTS: Record<string, Map<string, number>> = {
  /** /fault/count?id=x says how many requests there were with that id. */
  count: seen,

  /** /fault/left?id=x says how many of them the browser gave up before they were answered. */
  left,

  /** /fault/unchanged?id=x says how many were answered with 304. */
  unchanged,

  /** /fault/sent?id=x says how many bytes of large documents have been sent. */
  sent,
};

/** Answers requests below /fault/ and returns true; leaves all others alone. */
export function faults(request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname, searchParams: parameters } = new URL(request.url ?? '/', 'http://localhost');
  const [, prefix, name = '', argument = ''] = pathname.split('/');
  const id = parameters.get('id') ?? '';
  if (prefix !== 'fault') return false;
  if (Object.hasOwn(REPORTS, name)) {
    sendJson(response, String(REPORTS[name]!.get(id) ?? 0));
    return true;
  }
  if (!Object.hasOwn(FAULTS, name)) return false;
  const count = increase(seen, id);
  response.on('close', () => {
    if (!response.writableFinished) increase(left, id);
  });
  FAULTS[name]!(response, { request, parameters, argument, id, count });
  return true;
}

function increase(counts: Map<string, number>, id: string, by = 1): number {
  const count = (counts.get(id) ?? 0) + by;
  counts.set(id, count);
  return count;
}

function readExample(): string {
  return readFileSync(EXAMPLE, 'utf8');
}

function sendJson(response: ServerResponse, body: string): void {
  send(response, 200, 'application/json', body);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(body);
}
