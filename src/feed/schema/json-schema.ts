import * as z from 'zod';
import { feedSchema } from './feed.ts';

/** Makes the published JSON Schema (2020-12) of the feed. Its descriptions serve completion in editors. */
export const feedJsonSchema = () => z.toJSONSchema(feedSchema, { target: 'draft-2020-12', io: 'input' });
