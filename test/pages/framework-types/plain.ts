import type {} from 'alliance-widgets';

const grid = document.createElement('alliance-partner-grid');
grid.layout = 'list';
grid.headingLevel = 3;
grid.feedData = { version: '1.0.0' };
grid.addEventListener('alliance-load', (event) => event.feed.header);
document.addEventListener('alliance-error', (event) => event.kind === 'feed-http');
window.addEventListener('alliance-navigate', (event) => event.link.hash);
document.querySelector('alliance-badge')?.reload();
// wrong: value
grid.layout = 'carousel';
// wrong: name
grid.headinglevel = 3;
// wrong: event
document.addEventListener('alliance-load', (event) => event.kind);
// wrong: event
window.addEventListener('alliance-navigate', (event: MouseEvent) => event.detail);
