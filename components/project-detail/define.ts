import { ProjectDetail } from './project-detail.ts';

ProjectDetail.define();
