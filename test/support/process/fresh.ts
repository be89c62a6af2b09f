// Runs before each test file. Test files share a process and its modules, which makes a full run a third faster, so this
// resets the state that a program sets once at its start.
import { spellInputsFor } from '../../../src/base/spelling.ts';

spellInputsFor('workflow');
