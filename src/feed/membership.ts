import type { Partner, Person } from './schema/feed.ts';

type Membership = Pick<Partner, 'memberSince' | 'memberUntil'>;

/** Returns whether an organisation is a member today. */
export const isMember = (partner: Partner): boolean => isMemberOn(partner, new Date().toISOString());

/** Returns whether it is a member on a day. A partial date includes its days: “until 2024” means until its end. */
export function isMemberOn({ memberSince, memberUntil }: Membership, today: string): boolean {
  const hasJoined = !memberSince || memberSince <= today;
  const hasLeft = memberUntil !== undefined && today.slice(0, memberUntil.length) > memberUntil;
  return hasJoined && !hasLeft;
}

/** Returns whether a person's entry has expired: its last day is before that date. */
export const hasExpired = ({ expires }: Person, today: string) => expires !== undefined && expires < today;
