import { KeyFigures } from './key-figures.ts';

KeyFigures.define();
