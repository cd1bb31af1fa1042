import 'alliance-widgets/partner-grid/define.js';

const grid = document.createElement('alliance-partner-grid');
grid.layout = 'list';
document.querySelector('alliance-partner-grid')?.reload();
grid.addEventListener('alliance-load', (event) => event.feed.header);
document.addEventListener('alliance-error', (event) => event.kind === 'feed-http');
// wrong: value
grid.layout = 'carousel';
// wrong: name
grid.headinglevel = 3;
// wrong: event
document.addEventListener('alliance-load', (event) => event.kind);
// wrong: a tag whose entry is not imported
document.createElement('alliance-badge').layout = 'compact';
