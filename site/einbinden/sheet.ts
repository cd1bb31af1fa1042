/** The style sheet that somebody brings: what keeps it from being one. */

export type SheetProblem = 'empty' | 'large' | 'binary' | 'html' | 'source' | 'imports' | 'none' | 'unreadable';

/** In characters; the style sheets of whole frameworks have a third of it. */
const most = 1_000_000;

/** What has to be compiled first. */
const sources = /\.(?:scss|sass|less|styl)$/i;

/** Why the text is of no use for the preview. */
export function problemOf(text: string): SheetProblem | undefined {
  if (!text.trim()) return 'empty';
  if (text.length > most) return 'large';
  if (text.includes('\0')) return 'binary';
  if (/^\s*<(?!!--)/.test(text)) return 'html';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  if (sheet.cssRules.length) return undefined;
  return /@import\b/i.test(text) ? 'imports' : 'none';
}

/** Reads a file that was chosen or dropped. */
export async function readSheet(file: File): Promise<{ text: string } | { problem: SheetProblem }> {
  if (sources.test(file.name)) return { problem: 'source' };
  if (file.size > most) return { problem: 'large' };
  try {
    const text = await file.text();
    const problem = problemOf(text);
    return problem ? { problem } : { text };
  } catch {
    return { problem: 'unreadable' };
  }
}
