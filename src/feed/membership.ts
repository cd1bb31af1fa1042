import type { Partner } from './schema/feed.ts';

/** Whether an organisation belongs to the alliance today. A partial date includes its days: “until 2024” is until its end. */
export function isMember({ memberSince = '', memberUntil = '9' }: Partner): boolean {
  const today = new Date().toISOString();
  return memberSince <= today && memberUntil >= today.slice(0, memberUntil.length);
}
