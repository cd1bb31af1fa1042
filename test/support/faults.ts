/** A server that misbehaves on request, below /fault/. What each path does is in the table. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

const EXAMPLE = new URL('../../data/fachkraefteallianz-hannover.json', import.meta.url);

/** Requests seen, and given up by the browser, per `id`; tests choose ids that nobody else uses. */
const seen = new Map<string, number>();
const left = new Map<string, number>();

interface Details {
  request: IncomingMessage;
  parameters: URLSearchParams;
  argument: string;
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

  /** /fault/counted?id=x answers with the example feed. */
  counted: (response) => sendJson(response, readExample()),

  /** The headers of the request. */
  headers: (response, { request }) => sendJson(response, JSON.stringify(request.headers)),
};

/** What tests ask about their other requests. */
const REPORTS: Record<string, Map<string, number>> = {
  /** /fault/count?id=x says how many requests there were with that id. */
  count: seen,

  /** /fault/left?id=x says how many of them the browser gave up before they were answered. */
  left,
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
  FAULTS[name]!(response, { request, parameters, argument, count });
  return true;
}

function increase(counts: Map<string, number>, id: string): number {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count;
}

function readExample(): string {
  return readFileSync(EXAMPLE, 'utf8');
}

function sendJson(response: ServerResponse, body: string): void {
  send(response, 200, 'application/json', body);
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(body);
}
