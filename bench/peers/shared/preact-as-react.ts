/** The few parts of React that the components use, taken from Preact. Preact's compatibility package has more than they need. */
import { Component, createElement, type FunctionComponent } from 'preact';

export { useMemo, useState } from 'preact/hooks';

/** Makes a component that renders again only if a property has changed. */
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
