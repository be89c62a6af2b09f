// The workflows of docs/examples, and their docker-flatten steps.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A step of a job. */
export interface ExampleStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | boolean | number>>;
}

/** A file of docs/examples. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly steps: readonly ExampleStep[];
  /** Defaults of the inputs of a reusable workflow. */
  readonly defaults: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on?: { workflow_call?: { inputs?: Record<string, { default?: string }> } };
  readonly jobs: Record<string, { readonly steps: readonly ExampleStep[] }>;
}

const FOLDER = new URL('../../../docs/examples/', import.meta.url);

/** All examples. */
export const EXAMPLES: readonly Example[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const { on, jobs } = parse(text) as Workflow;
    const inputs = Object.entries(on?.workflow_call?.inputs ?? {});
    return {
      name,
      text,
      steps: Object.values(jobs).flatMap(({ steps }) => steps),
      defaults: Object.fromEntries(
        inputs.map(([input, { default: value = '' }]) => [input, value]),
      ),
    };
  });

/** Returns the steps of an example that use this action. */
export function flattenSteps({ steps }: Example): readonly ExampleStep[] {
  return steps.filter(({ uses }) => uses?.startsWith('docker-flatten/docker-flatten@'));
}
