/** What the page "Einbinden" and the frame of its preview say to each other. */

/** The pages around the widgets; `own` has the style sheet that somebody brings. */
export const hostNames = ['blank', 'bootstrap', 'kern', 'wordpress', 'own'] as const;
export type HostName = (typeof hostNames)[number];

/** The hosts whose style sheet `publish` writes. */
export const dressedHosts = ['bootstrap', 'kern', 'wordpress'] as const satisfies readonly HostName[];

export interface ShownWidget {
  /** The tag without `alliance-`. */
  readonly widget: string;
  readonly options: Readonly<Record<string, string>>;
}

export interface Look {
  readonly host: HostName;
  readonly scheme: 'light' | 'dark';
  /** The language of the page around the widgets. */
  readonly pageLang: 'de' | 'en';
  /** The language of the widgets, if it is another one. */
  readonly lang: string;
  /** The tokens that somebody chose, as CSS. */
  readonly theme: string;
  /** The style sheet of the host `own`. */
  readonly sheet: string;
  readonly widgets: readonly ShownWidget[];
}

export interface ShownFeed {
  /** The start of relative addresses. */
  readonly address: string;
  readonly document: object;
}

/** To the frame. Without `feed` if it has not changed. */
export interface Order {
  readonly look: Look;
  readonly feed?: ShownFeed;
}

/** From the frame: it can take orders, or it has this height, or a style sheet did not arrive. */
export type Report = { readonly isReady: true } | { readonly height: number } | { readonly missing: HostName };
