import { PartnerGrid } from './partner-grid.ts';

PartnerGrid.define();
