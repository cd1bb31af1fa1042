/** The script of every measured page. Each module exports one measurement. */
export { keystrokes, search } from './keystrokes.ts';
export { lifecycle } from './lifecycle.ts';
export { clicks, longTasks, nextFrame, places, ready } from './probe.ts';
export { view } from './view.ts';
