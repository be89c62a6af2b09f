// Before each file of tests: files share a process and its modules, which makes a run of all a third shorter. What a
// program sets once, at its start, is as if none had started.
import { spellInputsFor } from '../../../src/base/spelling.ts';

spellInputsFor('workflow');
