import type { Partner, Person } from './schema/feed.ts';

/** Whether an organisation is a member today. A partial date includes its days: “until 2024” means until its end. */
export function isMember({ memberSince, memberUntil }: Partner): boolean {
  const today = new Date().toISOString();
  const hasJoined = !memberSince || memberSince <= today;
  const hasLeft = memberUntil !== undefined && today.slice(0, memberUntil.length) > memberUntil;
  return hasJoined && !hasLeft;
}

/** Whether a person's entry has expired: its last day is before that date. */
export const hasExpired = ({ expires }: Person, today: string) => expires !== undefined && expires < today;
