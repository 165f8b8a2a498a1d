import { testEngine } from './engine-tests.ts';
import { chromium64 } from './engines.ts';

testEngine(chromium64);
