/** The script that the page asks for once somebody brings a feed: it reads that feed, or says what to do about it. */
import type { LoadedFeed } from './feed.ts';
import { fetchFeed, readAddress, readFile, type FeedProblem, type Found } from './other-feeds.ts';
import { sentenceOf } from './texts/feed-problems.ts';

export interface Refusal {
  readonly problem: FeedProblem['kind'];
  /** What to do. */
  readonly sentence: string;
}

export type Answer = { readonly feed: LoadedFeed } | Refusal;

type Lang = 'de' | 'en';

/** @param host The server that was asked. */
const answer = (found: Found, lang: Lang, host = ''): Answer =>
  'feed' in found ? found : { problem: found.problem.kind, sentence: sentenceOf(found.problem, host, lang) };

/** Fetches the feed of an address as somebody types it. `isOwn` as for `fetchFeed`. */
export async function feedAt(typed: string, lang: Lang, root: string, isOwn: boolean): Promise<Answer> {
  const url = readAddress(typed, root);
  if (!('href' in url)) return answer({ problem: url }, lang);
  return answer(await fetchFeed(url, root, isOwn), lang, url.host);
}

/** Reads a file that was chosen or dropped. */
export const feedIn = async (file: File, lang: Lang, published: LoadedFeed): Promise<Answer> =>
  answer(await readFile(file, published), lang);
