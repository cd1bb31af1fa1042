/** How far a long command is: a bar in one line of the terminal, and nothing if the output goes into a file. */

const width = 24;

/** Returns what shows a share from 0 to 1; 1 clears the line. Returns undefined if nobody watches. */
export function progressLine(text: string): ((share: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (share) => process.stderr.write(share < 1 ? `\r${text} ${barOf(share)}` : '\r\u001b[K');
}

function barOf(share: number): string {
  const full = Math.round(share * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.round(share * 100)} %`;
}
