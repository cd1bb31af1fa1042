import { FundingStatement } from './funding-statement.ts';

FundingStatement.define();
