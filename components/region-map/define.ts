import { RegionMap } from './region-map.ts';

RegionMap.define();
