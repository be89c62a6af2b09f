// The options of a run: the inputs, read and checked.
import { dirname } from 'node:path';
import type { Budgets } from '../check/budgets.ts';
import type { TestCommand } from '../check/test-command.ts';
import type { PullPolicy } from '../engine/images/find-image.ts';
import type { Platform } from '../image/platform.ts';
import type { Reference } from '../image/reference.ts';
import type { LayerOptions } from './layer-options.ts';

/** Where the temporary directory was set. */
export type TempDirFrom = 'input' | 'RUNNER_TEMP' | 'system';

/** The options of a run. */
export interface FlattenOptions {
  /** The image to flatten; undefined for a container. */
  readonly image: Reference | undefined;
  /** Name or ID of the container to flatten. */
  readonly container: string | undefined;
  /** Whether to pause a running container while it is read. */
  readonly pause: boolean;
  readonly tags: readonly Reference[];
  /** The options that change the layer. */
  readonly layer: LayerOptions;
  /** The words of the input `clean`, to which suggestions are added. */
  readonly cleanWords: readonly string[];
  /** Whether to change nothing: no image, no tag. */
  readonly dryRun: boolean;
  readonly platform: Platform | undefined;
  /** Platform to pull if `platform` is not set, as DOCKER_DEFAULT_PLATFORM spells it. */
  readonly defaultPlatform: string | undefined;
  readonly pull: PullPolicy;
  readonly push: boolean;
  /** Whether to read the result back and compare it before tagging. */
  readonly verify: boolean;
  /** Command that must succeed in the result before tagging. */
  readonly test: TestCommand | undefined;
  /** Path of an archive to save the source to first. */
  readonly backup: string | undefined;
  readonly removeOld: boolean;
  /** Seconds without progress before giving up; 0 disables the limit. */
  readonly timeoutSeconds: number;
  /** Size limits that the result must meet before tagging. */
  readonly budgets: Budgets;
  /** Path for the report; undefined for none. */
  readonly report: string | undefined;
  /** Path for the page; undefined for none. */
  readonly html: string | undefined;
  /** Whether to write the job summary. */
  readonly summary: boolean;
  /** Whether to keep the layer in the GitHub Actions cache. */
  readonly cache: boolean;
  readonly tempDir: string;
  readonly tempDirFrom: TempDirFrom;
  /** Notices about the inputs. */
  readonly notices: readonly string[];
}

/** Returns the directories in which a run with these options creates files. */
export function directoriesOf(
  options: Pick<FlattenOptions, 'tempDir' | 'backup' | 'report' | 'html'>,
): string[] {
  const { tempDir, backup, report, html } = options;
  const files = [backup, report, html].filter((path) => path !== undefined);
  return [...new Set([tempDir, ...files.map((path) => dirname(path))])];
}
