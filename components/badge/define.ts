import { Badge } from './badge.ts';

Badge.define();
