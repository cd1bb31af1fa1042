/** What the components use of React, from Preact itself: its compatibility package would be more than they need. */
import { Component, createElement, type FunctionComponent } from 'preact';

export { useMemo, useState } from 'preact/hooks';

/** A component that renders again only where a property is another one. */
export const memo = <P extends object>(render: FunctionComponent<P>) => {
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>) {
      return Object.keys(next).some((name) => next[name as keyof P] !== this.props[name as keyof P]);
    }
    override render() {
      return createElement(render, this.props as P);
    }
  }
  return Memo;
};
