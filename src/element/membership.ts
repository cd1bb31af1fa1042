import type { Partner } from '../feed/schema.ts';

/** Whether an organisation belongs to the alliance today. A partial date includes its last day: “until 2024” is until its end. */
export function isMember({ memberUntil }: Partner): boolean {
  const today = new Date().toISOString();
  return !memberUntil || memberUntil >= today.slice(0, memberUntil.length);
}
