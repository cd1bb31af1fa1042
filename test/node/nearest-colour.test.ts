/** The colour that the contrast workshop suggests. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Color from 'colorjs.io';
import { contrast, paintOf } from '../../site/gestalten/contrast/colours.ts';
import { nearestPassing } from '../../site/gestalten/contrast/nearest.ts';

const ratio = (one: string, other: string) => contrast(paintOf(one), paintOf(other));
const hueOf = (color: string) => new Color(color).to('oklch').h!;

describe('the nearest colour that passes', () => {
  it('is darker on white and lighter on black, of the same hue, and hardly more than needed', () => {
    for (const ground of ['#ffffff', '#000000']) {
      const found = nearestPassing('#5b7fb5', [{ color: ground, needed: 7 }])!;
      const has = ratio(found, ground);
      assert.ok(has >= 7 && has < 7.5, `${found} has ${has}`);
      assert.ok(Math.abs(hueOf(found) - hueOf('#5b7fb5')) < 8, found);
    }
  });

  it('passes beside all of the others, if they need different contrasts', () => {
    const others = [
      { color: '#ffffff', needed: 4.5 },
      { color: '#f1f5f9', needed: 4.5 },
      { color: '#000000', needed: 3 },
    ];
    const found = nearestPassing('#8ab4f8', others)!;
    for (const { color, needed } of others) assert.ok(ratio(found, color) >= needed, color);
  });

  it('is found for a grey, which has no hue', () => {
    assert.match(nearestPassing('#bbbbbb', [{ color: '#ffffff', needed: 4.5 }])!, /^#(..)\1\1$/);
  });

  it('is none if neither black nor white passes', () => {
    assert.equal(
      nearestPassing('#8ab4f8', [
        { color: '#ffffff', needed: 4.5 },
        { color: '#000000', needed: 7 },
      ]),
      undefined,
    );
  });
});
