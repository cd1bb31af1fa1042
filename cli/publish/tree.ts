/** The files that a run writes, by their path in the output folder, with slashes. */
export type Tree = Map<string, Buffer>;

/** Folders of published versions: `v1.2.3/`. What they hold never changes. */
export const isImmutable = (path: string) => /^v\d+\.\d+\.\d+\//.test(path);

/** Files that shrink: scripts, style sheets, data, pages, drawings. */
export const isText = (path: string) => /\.(?:js|css|json|html|svg|txt|xml)$/.test(path);

/** Files for the server. Browsers never request them. */
export const isForServer = (path: string) => /^(?:\.htaccess|_headers|server\/.*)$/.test(path);

/** Compares paths, the same in every language. */
export const byPath = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
