/** What the page "Einbinden" takes over into the address of a frame of a theme. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameTheme, isCut } from '../../site/einbinden/theme.ts';

describe('A theme in the address of a frame', () => {
  it('has what a frame takes, as it takes it', () => {
    const theme = {
      ...{ '--alliance-accent': '#7a2048', '--alliance-surface': ' white ', '--alliance-radius': '0' },
      ...{ '--alliance-gap': '1.5em', ground: '#fafafa' },
    };
    assert.deepEqual(frameTheme(theme), { accent: '7a2048', surface: 'white', radius: '0px', gap: '1.5em' });
    assert.equal(isCut(theme), false);
  });

  it('leaves out what a frame would ignore, and says so', () => {
    const ignored = {
      '--alliance-accent': 'rgb(122 32 72)',
      '--alliance-muted': 'light-dark(#555, #aaa)',
      '--alliance-radius': '50%',
      '--alliance-gap': 'calc(1em + 2px)',
      '--alliance-font-size-title': '1.2em',
    };
    for (const [name, value] of Object.entries(ignored)) {
      assert.deepEqual(frameTheme({ [name]: value }), {}, name);
      assert.equal(isCut({ [name]: value }), true, name);
    }
    const pair = { '--alliance-muted': 'light-dark(#555, #aaa)' };
    assert.deepEqual([frameTheme(pair, 'light'), frameTheme(pair, 'dark')], [{ muted: '555' }, { muted: 'aaa' }]);
  });
});
