import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureAll } from '../../support/measure-reading.ts';

describe('Reading', () => {
  for (const { task, rows, cpuSeconds, megabytes } of measureAll())
    it(`${task}: under 10 seconds of the processor and 500 MB`, () => {
      assert.ok(rows > 10_000);
      assert.ok(cpuSeconds < 10, `${cpuSeconds} s`);
      assert.ok(megabytes < 500, `${megabytes} MB`);
    });
});
