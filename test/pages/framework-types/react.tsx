import type {} from 'alliance-widgets/react.js';

export const right = (
  <>
    <alliance-partner-grid src="/feed.json" layout="list" grouped className="wide" heading-level={3} key="grid" />
    <alliance-project-cards pageSize={6} reach="regional" without-filters feedData={{ version: '1.0.0' }} />
    <alliance-funding-counter funding="esf efre" onalliance-load={(event) => event.feed.header} />
    <alliance-badge ref={(badge) => badge?.reload()} onalliance-navigate={(event) => event.preventDefault()}>
      <p>Partner</p>
    </alliance-badge>
  </>
);
// wrong: value
export const value = <alliance-partner-grid layout="carousel" />;
// wrong: value of an attribute
export const attribute = <alliance-partner-grid heading-level="three" />;
// wrong: name
export const name = <alliance-partner-grid grupped />;
// wrong: option of another widget
export const other = <alliance-badge pageSize={3} />;
// wrong: event
export const event = <alliance-badge onalliance-load={(load) => load.kind} />;
// wrong: tag
export const tag = <alliance-badges />;
