import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import {
  merge,
  NO_RESULTS,
  readResults,
  rowsOf,
  writeResults,
} from '../../bench/contest/results.ts';
import { resultsOf, step } from './measured.ts';

const [OLD, NEW] = ['2026-01-01T10:00:00.000Z', '2026-01-02T10:00:00.000Z'];
const old = (contestant: string) => step({ sitting: OLD, contestant, seconds: 20 });
const anew = (contestant: string) => step({ sitting: NEW, contestant });

function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), 'docker-flatten-bench-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return join(directory, 'results.json');
}

it('results are read as they were written, with one step on each line', () => {
  const path = scratch();
  const results = resultsOf([step({}), step({ contestant: 'flatten' })]);
  writeResults(path, results);
  expect(readResults(path)).toEqual(results);
  expect(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"seconds"')),
  ).toHaveLength(2);
  expect(readResults(`${path}.absent`)).toEqual(NO_RESULTS);
});

it('results of another format are refused', () => {
  const path = scratch();
  writeFileSync(path, '{"format":0}');
  expect(() => readResults(path)).toThrow('measure anew');
});

it('a newer sitting replaces an older one of the same contestants', () => {
  const merged = merge(
    resultsOf([old('pipe'), old('flatten')]),
    resultsOf([anew('pipe'), anew('flatten')]),
  );
  expect(merged.steps.map(({ sitting }) => sitting)).toEqual([NEW, NEW]);
  expect(merged.sittings.map(({ id }) => id)).toEqual([NEW]);
});

it('what an older contestant was compared with stays with it', () => {
  const merged = merge(
    resultsOf([old('pipe'), old('crane')]),
    resultsOf([anew('pipe'), anew('flatten')]),
  );
  expect(merged.steps).toHaveLength(4);
  const crane = rowsOf(merged, { place: 'sid-overlay2', image: 'large', contestant: 'crane' });
  expect(crane.others.map(({ sitting }) => sitting)).toEqual([OLD, OLD]);
  const pipe = rowsOf(merged, { place: 'sid-overlay2', image: 'large', contestant: 'pipe' });
  expect(pipe.own).toEqual([anew('pipe')]);
});

it('other images and places are left alone', () => {
  const other = step({ sitting: OLD, image: 'tiny' });
  const merged = merge(resultsOf([other]), resultsOf([anew('pipe')]));
  expect(merged.steps).toEqual([other, anew('pipe')]);
});

it('an absence ends when the contestant was measured', () => {
  const absence = { place: 'sid-overlay2', image: 'large', contestant: 'crane', reason: 'absent' };
  const absent = merge(NO_RESULTS, { ...NO_RESULTS, absences: [absence] });
  expect(absent.absences).toEqual([absence]);
  expect(
    merge(absent, { ...NO_RESULTS, absences: [{ ...absence, reason: 'fails' }] }).absences,
  ).toEqual([{ ...absence, reason: 'fails' }]);
  expect(merge(absent, resultsOf([anew('crane')])).absences).toEqual([]);
});
