// What a run is asked to do. Types, and what follows from them alone.
import { dirname } from 'node:path';
import type { Budgets } from '../check/budgets.ts';
import type { TestCommand } from '../check/test-command.ts';
import type { PullPolicy } from '../engine/images/find-image.ts';
import type { Platform } from '../image/platform.ts';
import type { Reference } from '../image/reference.ts';
import type { LayerOptions } from './layer-options.ts';

/** What named the directory for spools. */
export type TempDirFrom = 'input' | 'RUNNER_TEMP' | 'system';

/** What a run is asked to do: the inputs, read and checked. */
export interface FlattenOptions {
  /** What to flatten; undefined where it is a container. */
  readonly image: Reference | undefined;
  /** Name or ID of the container to flatten instead. */
  readonly container: string | undefined;
  /** Whether a running container is held still while it is read. */
  readonly pause: boolean;
  readonly tags: readonly Reference[];
  /** What changes the layer. */
  readonly layer: LayerOptions;
  /** What `clean` was set to, word by word: a line that adds to it starts with these. */
  readonly cleanWords: readonly string[];
  /** Whether nothing is to change: no image, no tag. */
  readonly dryRun: boolean;
  readonly platform: Platform | undefined;
  /** Platform of an image that is to be pulled, where `platform` names none; in the words of DOCKER_DEFAULT_PLATFORM. */
  readonly defaultPlatform: string | undefined;
  readonly pull: PullPolicy;
  readonly push: boolean;
  /** Whether the result is read back and compared before any tag. */
  readonly verify: boolean;
  /** What must succeed in the result before any tag. */
  readonly test: TestCommand | undefined;
  /** Path of an archive to save the source to first. */
  readonly backup: string | undefined;
  readonly removeOld: boolean;
  /** Longest silence before the run gives up; 0 for ever. */
  readonly timeoutSeconds: number;
  /** What the result may weigh: one that weighs more gets no tag. */
  readonly budgets: Budgets;
  /** Path for the report; undefined for none. */
  readonly report: string | undefined;
  /** Path for the page; undefined for none. */
  readonly html: string | undefined;
  /** Whether a workflow's job summary is written. */
  readonly summary: boolean;
  /** Whether a workflow's cache service keeps the layer. */
  readonly cache: boolean;
  readonly tempDir: string;
  readonly tempDirFrom: TempDirFrom;
  /** What a user should know of the inputs themselves. */
  readonly notices: readonly string[];
}

/** Directories where a run with these options puts files. */
export function directoriesOf(
  options: Pick<FlattenOptions, 'tempDir' | 'backup' | 'report' | 'html'>,
): string[] {
  const { tempDir, backup, report, html } = options;
  const files = [backup, report, html].filter((path) => path !== undefined);
  return [...new Set([tempDir, ...files.map((path) => dirname(path))])];
}
