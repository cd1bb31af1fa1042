/** The worker of the page "Werkstatt": it reads and checks, so that the page stays free. It asks the network for nothing. */
import type { Answer, Report, Request } from './protocol.ts';
import { templateOf } from './template.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop();

const answer = (message: Answer) => postMessage(message);

function follow({ id, order }: Request): unknown {
  if (order.kind === 'template') return templateOf(order);
  if (order.kind === 'correct') return workshop.correct(order.changes);
  if (order.kind === 'check') return workshop.check(order.changes);
  if (order.kind === 'save') return workshop.save(order.part);
  return workshop.open(order, (progress) => answer({ id, progress }));
}

const isReport = ({ order }: Request) => order.kind === 'open' || order.kind === 'check';

let sent: Record<string, unknown> = {};

/** What of a report was not sent with the last one. The page knows the rest. */
function unsent(report: Report): { result: object; same: string[] } {
  const parts = Object.entries(report);
  const same = parts.flatMap(([name, part]) => (typeof part === 'object' && part === sent[name] ? [name] : []));
  sent = { ...report };
  return { result: Object.fromEntries(parts.filter(([name]) => !same.includes(name))), same };
}

/** A file takes longer than the next order: without turns, corrections could meet the file of before. */
let turn = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id } = data;
  turn = turn
    .then(() => follow(data))
    .then((result) => answer({ id, ...(isReport(data) ? unsent(result as Report) : { result }) }))
    .catch((error: unknown) => answer({ id, failure: String(error) }));
});
