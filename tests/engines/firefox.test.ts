import { testEngine } from './engine-tests.ts';
import { firefox } from './engines.ts';

testEngine(firefox);
