/** The calculations of the benchmark. `npm run bench` runs the benchmark itself. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { benchFeed } from '../../bench/feeds.ts';
import { randomNumbers } from '../../data/random.ts';
import { median, quantile, ratios, shuffle, spread } from '../../bench/harness/statistics.ts';
import { AllianceFeed } from '../../src/feed/alliance-feed.ts';
import { funding, goals, partners, projects } from '../../src/feed/validation/generated.ts';

describe('the statistics of the benchmark', () => {
  it('interpolates between values in any order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(quantile([10, 20, 30, 40, 50], 0.25), 20);
    assert.deepEqual(spread([5]), { median: 5, p25: 5, p75: 5 });
  });

  it('compares within a round, so that a slow one does not count', () => {
    assert.deepEqual(ratios([20, 200, 30], [10, 100, 10]), [2, 2, 3]);
  });

  it('shuffles a list differently each time, but repeatably', () => {
    const list = [...'abcdefgh'];
    const orders = (random: () => number) => Array.from({ length: 5 }, () => shuffle(list, random).join(''));
    const first = orders(randomNumbers(1));
    assert.deepEqual(orders(randomNumbers(1)), first);
    assert.equal(new Set(first).size, 5);
    for (const order of first) assert.deepEqual([...order].sort(), list);
  });
});

describe('the feeds of the benchmark', () => {
  it('have exactly as many entries as a column says, and no fault', () => {
    const reader = new AllianceFeed(benchFeed({ projects: 100 }));
    const counts = [partners, goals, funding, projects].map(({ name }) => (reader.document[name] as unknown[]).length);
    assert.deepEqual(counts, [11, 5, 2, 100]);
    assert.equal(reader.entries(projects).length, 100);
    assert.equal(reader.entries(partners).length + reader.entries(goals).length + reader.entries(funding).length, 18);
    assert.deepEqual(reader.issues, []);
  });

  it('are the same at every run', () => {
    assert.deepEqual(benchFeed({ projects: 3 }), benchFeed({ projects: 3 }));
  });
});
