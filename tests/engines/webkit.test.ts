import { testEngine } from './engine-tests.ts';
import { webkit } from './engines.ts';

testEngine(webkit);
