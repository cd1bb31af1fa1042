import * as z from 'zod';
import { feedSchema } from './feed.ts';

/** The published JSON Schema (2020-12) of the feed, with descriptions, for editors’ completion and other validators. */
export const feedJsonSchema = () => z.toJSONSchema(feedSchema, { target: 'draft-2020-12', io: 'input' });
