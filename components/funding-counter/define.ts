import { FundingCounter } from './funding-counter.ts';

FundingCounter.define();
