// The code, action.yml and docs/inputs.md have the same inputs and outputs.
import { describe, expect, it } from 'vitest';
import { outputsOf } from '../../src/flatten/outputs.ts';
import { INPUTS, type InputSpec } from '../../src/inputs/table.ts';
import { FULL_RESULT } from '../support/page/results.ts';
import { actionSection, documentedRows } from '../support/process/action-yml.ts';

const inputs = actionSection('inputs');
const outputs = actionSection('outputs');
const SPECS: Record<string, InputSpec> = INPUTS;
const OUTPUTS = Object.keys(outputsOf(FULL_RESULT));

describe('action.yml', () => {
  it('has the inputs of the code', () => {
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(INPUTS).sort());
  });

  it.each(Object.keys(INPUTS))('has the default of the code for %s', (name) => {
    expect(inputs[name]?.['default'] ?? '').toBe(SPECS[name]?.default);
  });

  it('has the outputs of the code', () => {
    expect(Object.keys(outputs).sort()).toEqual([...OUTPUTS].sort());
  });

  it('describes every input and output', () => {
    for (const [name, fields] of Object.entries({ ...inputs, ...outputs }))
      expect(fields['description'], name).toMatch(/\w/);
  });
});

describe('docs/inputs.md', () => {
  it('lists the inputs, each once, in the tables below "## Inputs"', () => {
    const names = documentedRows('Inputs').map(([name]) => name);
    expect(names.sort()).toEqual(Object.keys(INPUTS).sort());
  });

  it.each(documentedRows('Inputs'))('has the default of the code for %s', (name, text = '') => {
    expect(/^(?:`(.+)`)?$/.exec(text), text).not.toBeNull();
    expect(text.replaceAll('`', '')).toBe(SPECS[name]?.default);
  });

  it('lists the outputs, each once, in the table below "## Outputs"', () => {
    const names = documentedRows('Outputs').map(([name]) => name);
    expect(names.sort()).toEqual([...OUTPUTS].sort());
  });
});
