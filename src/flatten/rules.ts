// Sets up the rules that drop entries from the layer stream, and the suggestions for more of them.

import { getPath, isStringArray } from '../base/json.ts';
import { configReferences } from '../clean/config-references.ts';
import { lostPathWarnings } from '../clean/lost-paths.ts';
import { cachedLookup } from '../clean/path-lookup.ts';
import { homesIn, placesOf } from '../clean/places.ts';
import { presetOf } from '../clean/presets.ts';
import { CleanRules } from '../clean/rules.ts';
import { Suggestions } from '../clean/suggestions.ts';
import { resolveVolumes } from '../clean/volumes.ts';
import type { CommandsResult } from '../commands/run-commands.ts';
import type { FlatReader } from '../image/flat-reader.ts';
import type { SurveyedLayer } from '../report/facts.ts';
import type { Survey } from '../survey/survey.ts';
import { numberField } from '../tar/header.ts';
import type { LayerJob, SourceJob } from './job.ts';
import type { LayerInput } from './layer-stream.ts';

/** What the rules need besides the options. */
export interface RulesRequest {
  readonly reader: FlatReader;
  readonly survey: Survey;
  /** Result of the commands: they may leave apt's files to the rules, and paths they removed are checked as well. */
  readonly ran: Pick<CommandsResult, 'changed' | 'needsAptRule'>;
}

/** Makes the rules; undefined if none are set, so that the stream need not wait for the config. */
export async function rulesFor(
  { run, source, sourceConfig, options }: LayerJob,
  { reader, survey, ran }: RulesRequest,
): Promise<CleanRules | undefined> {
  const { signal } = run;
  const { clean, exclude } = options.layer;
  const presets = new Set(clean);
  const apt = presetOf('apt');
  if (ran.needsAptRule && apt !== undefined) presets.add(apt);
  if (presets.size === 0 && exclude.length === 0 && ran.changed === undefined) return undefined;
  const isCleaned = presets.size > 0;
  const passwd = isCleaned ? await reader.lookAt('etc/passwd', signal) : undefined;
  const { json } = await sourceConfig;
  const env = getPath(json, 'config', 'Env');
  const size = passwd === undefined ? 0 : numberField(passwd.header, 'size');
  const accounts = passwd?.data.subarray(0, size);
  const volumes = isCleaned
    ? await resolveVolumes(
        source.volumes,
        cachedLookup((path) => reader.lookAt(path, signal)),
      )
    : source.volumes;
  return new CleanRules({
    presets: [...presets],
    excludes: exclude,
    places: placesOf(accounts, isStringArray(env) ? env : []),
    volumes,
    references: configReferences(json, homesIn(accounts)),
    returnsToDirectories: reader.returnsToDirectories,
    onDropped: survey.onDropped,
    isInBase: reader.base?.owns,
  });
}

/** Makes the counter of suggestions from what is known about the image without another request to the engine. */
export function suggestionsFor(
  { source, options }: SourceJob,
  isInBase: ((path: string) => boolean) | undefined,
): Suggestions {
  const { clean, exclude, aptClean } = options.layer;
  const apt = aptClean ? presetOf('apt') : undefined;
  const { Env: env } = source.shownConfig;
  return new Suggestions({
    active: apt === undefined ? clean : [...clean, apt],
    words: options.cleanWords,
    excludes: exclude,
    env: isStringArray(env) ? env : [],
    volumes: source.volumes,
    references: configReferences({ config: source.shownConfig }, homesIn(undefined)),
    isInBase,
  });
}

/** Collects what is known about the layer after its stream has ended. */
export async function surveyLayer(
  { reader, rules, survey }: LayerInput,
  ran: CommandsResult,
  signal: AbortSignal,
): Promise<SurveyedLayer> {
  const { lookAtImage } = reader;
  const origins = {
    look: cachedLookup((path) => reader.lookAt(path, signal)),
    lookAtImage: lookAtImage && cachedLookup((path) => lookAtImage(path, signal)),
  };
  const lost = rules === undefined ? [] : await lostPathWarnings(rules, origins);
  return {
    rules: rules?.counts ?? [],
    commands: await ran.measuredCommands,
    spared: rules?.findings.spared ?? [],
    skippedPresets: rules?.findings.skippedPresets ?? [],
    unmatched: rules?.findings.unmatched ?? [],
    warnings: [...(rules?.findings.warnings ?? []), ...lost],
    directories: survey.directories,
    contents: survey.contents,
    suggestions: survey.suggestions,
  };
}
