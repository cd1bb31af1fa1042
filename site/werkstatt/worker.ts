/** The worker of the page "Werkstatt": it reads and checks, so that the page stays free. It asks the network for nothing. */
import type { Answer, Request } from './protocol.ts';
import { templateOf } from './template.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop();

const answer = (message: Answer) => postMessage(message);

function follow({ id, order }: Request): unknown {
  if (order.kind === 'template') return templateOf(order);
  if (order.kind === 'correct') return workshop.correct(order.changes);
  if (order.kind === 'check') return workshop.check(order.changes);
  return workshop.open(order, (progress) => answer({ id, progress }));
}

/** A file takes longer than the next order: without turns, corrections could meet the file of before. */
let turn = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id } = data;
  turn = turn
    .then(() => follow(data))
    .then((result) => answer({ id, result }))
    .catch((error: unknown) => answer({ id, failure: String(error) }));
});
