// Variables of this process's environment, for a while.
import { onTestFinished } from 'vitest';

/** Sets variables until the test ends; one that is undefined is removed. */
export function withVariables(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    const before = process.env[name];
    set(name, value);
    onTestFinished(() => set(name, before));
  }
}

function set(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
