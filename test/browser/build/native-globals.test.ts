import { expect } from '@esm-bundle/chai';
import { nativeGlobals } from '../../../tools/build/native-globals.ts';

const { entries } = Object;
const broken = () => {
  throw new Error('not yours');
};

/** Makes a script as the build does: its functions run among the browser's own names. */
const script = (): ((value: object) => unknown) => {
  const code = 'return value => Object.entries(value)';
  // eslint-disable-next-line no-new-func
  return new Function(nativeGlobals(code) + code)() as (value: object) => unknown;
};

describe('the start of a script', () => {
  afterEach(() => {
    Object.entries = entries;
  });

  it('takes a function from an empty frame if the page has replaced it, and leaves no frame behind', () => {
    Object.entries = broken;
    const entriesOf = script();
    const frames = document.querySelectorAll('iframe').length;
    const found = entriesOf({ a: 1 });
    Object.entries = entries;
    expect(found).to.deep.equal([['a', 1]]);
    expect(frames).to.equal(0);
  });

  it('keeps a function that the page replaces later', () => {
    const entriesOf = script();
    Object.entries = broken;
    const found = entriesOf({ a: 1 });
    Object.entries = entries;
    expect(found).to.deep.equal([['a', 1]]);
  });

  it('asks for no frame if all functions are the browser’s own', () => {
    document.createElement = broken;
    try {
      expect(script()({ a: 1 })).to.deep.equal([['a', 1]]);
    } finally {
      Reflect.deleteProperty(document, 'createElement');
    }
  });
});
