import { testEngine } from './engine-tests.ts';
import { chromium } from './engines.ts';

testEngine(chromium);
