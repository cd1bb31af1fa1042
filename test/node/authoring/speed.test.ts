import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureAll } from '../../support/measure-reading.ts';

describe('Reading', () => {
  for (const { task, rows, cpuSeconds, megabytes, longestWork } of measureAll())
    it(`${task}: under 10 seconds of the processor and 500 MB, with messages all the time`, () => {
      assert.ok(rows > 10_000);
      assert.ok(cpuSeconds < 10, `${cpuSeconds} s`);
      assert.ok(megabytes < 500, `${megabytes} MB`);
      // As a share of the whole, because a slow or busy machine needs more time for the same work.
      const share = longestWork / (cpuSeconds * 1000);
      assert.ok(share < 0.3, `${longestWork} of ${cpuSeconds * 1000} ms without a message`);
    });
});
