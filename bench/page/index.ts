/** The script in every measured page: what each module finds out there. */
export { keystrokes } from './keystrokes.ts';
export { lifecycle } from './lifecycle.ts';
export { longTasks, places, ready } from './probe.ts';
export { view } from './view.ts';
