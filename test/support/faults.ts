/** A server that misbehaves on request, below /fault/. What each path does is in the table. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';

const EXAMPLE = new URL('../../data/fachkraefteallianz-hannover.json', import.meta.url);

/** Requests seen per `id`; tests choose ids that nobody else uses. */
const counts = new Map<string, number>();

type Fault = (response: ServerResponse, parameters: URLSearchParams, argument: string) => void;

const FAULTS: Record<string, Fault> = {
  /** /fault/status/404 answers with that status and no body. */
  status: (response, _parameters, status) => response.writeHead(Number(status)).end(),

  /** A page instead of a feed, as a login or a content management system's error page would be. */
  html: (response) => send(response, 200, 'text/html', '<!doctype html><title>Wartung</title><h1>Wartung</h1>'),

  /** The first half of the example feed. */
  truncated: (response) => {
    const feed = readExample();
    sendJson(response, feed.slice(0, feed.length / 2));
  },

  /** An answer that never comes. */
  hang: () => {},

  'empty-object': (response) => sendJson(response, '{}'),

  /** /fault/slow?ms=500 answers with the example feed after that time. */
  slow: (response, parameters) => {
    setTimeout(() => sendJson(response, readExample()), Number(parameters.get('ms')));
  },

  /** /fault/flaky?id=x fails once, then answers with the example feed. */
  flaky: (response, parameters) => {
    if (countRequest(parameters) === 1) response.writeHead(503).end();
    else sendJson(response, readExample());
  },

  /** /fault/counted?id=x answers with the example feed and counts the request. */
  counted: (response, parameters) => {
    countRequest(parameters);
    sendJson(response, readExample());
  },

  /** /fault/count?id=x says how many requests `flaky` and `counted` have seen for the id. */
  count: (response, parameters) => sendJson(response, String(counts.get(idOf(parameters)) ?? 0)),
};

/** Answers requests below /fault/ and returns true; leaves all others alone. */
export function faults(request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, prefix, name = '', argument = ''] = pathname.split('/');
  const fault = prefix === 'fault' ? FAULTS[name] : undefined;
  if (!fault) return false;
  fault(response, searchParams, argument);
  return true;
}

function idOf(parameters: URLSearchParams): string {
  return parameters.get('id') ?? '';
}

function countRequest(parameters: URLSearchParams): number {
  const count = (counts.get(idOf(parameters)) ?? 0) + 1;
  counts.set(idOf(parameters), count);
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
