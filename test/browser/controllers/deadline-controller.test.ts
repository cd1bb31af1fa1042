import { expect } from '@esm-bundle/chai';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DeadlineController } from '../../../src/controllers/deadline-controller.ts';
import { until } from '../../support/until.ts';

class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  isConnected = true;
  addController(_: ReactiveController) {}
  removeController(_: ReactiveController) {}
  requestUpdate() {}
}

/** A controller that waits for an instant, and how often it said that it has come. */
function waitFor(next: number) {
  const reached: number[] = [];
  const host = new Host();
  const controller = new DeadlineController(host, {
    next: () => next,
    reached: () => reached.push(Date.now()),
  });
  controller.hostUpdated();
  return { controller, host, reached };
}

describe('DeadlineController', () => {
  let setTimer: typeof setTimeout;
  let waits: number[];

  beforeEach(() => {
    waits = [];
    setTimer = globalThis.setTimeout;
    globalThis.setTimeout = ((handler: () => void, wait = 0) => {
      waits.push(wait);
      return setTimer(handler, wait);
    }) as typeof setTimeout;
  });

  afterEach(() => {
    globalThis.setTimeout = setTimer;
  });

  it('says that the instant has come, not before', async () => {
    const next = Date.now() + 50;
    const { reached } = waitFor(next);
    expect(reached).to.deep.equal([]);
    globalThis.setTimeout = setTimer;
    await until('the instant has come', () => reached.length);
    // Timers of a browser may be early by the rounding of a millisecond.
    expect(reached[0]).to.be.at.least(next - 1);
  });

  it('sets no timer without a deadline', () => {
    for (const next of [Infinity, 0, Date.now() - 1]) waitFor(next);
    expect(waits).to.deep.equal([]);
  });

  it('sets no timer if its host finishes an update after it has left the page', () => {
    const { controller, host } = waitFor(Date.now() + 1000);
    waits = [];
    host.isConnected = false;
    controller.hostDisconnected();
    controller.hostUpdated();
    expect(waits).to.deep.equal([]);
  });

  it('looks at the clock every hour until an instant that is years away', () => {
    const { controller } = waitFor(Date.now() + 100 * 365 * 24 * 60 * 60 * 1000);
    controller.hostDisconnected();
    expect(waits).to.deep.equal([60 * 60 * 1000]);
  });

  it('waits no longer when its host has left the page, and once when its host is updated twice', async () => {
    const left = waitFor(Date.now() + 20);
    left.controller.hostDisconnected();
    const twice = waitFor(Date.now() + 40);
    twice.controller.hostUpdated();
    globalThis.setTimeout = setTimer;
    await until('the later instant has come', () => twice.reached.length);
    expect([left.reached.length, twice.reached.length]).to.deep.equal([0, 1]);
  });
});
