// The options of a run: the inputs, read and checked.
import type { Budgets } from '../check/budgets.ts';
import type { TestCommand } from '../check/test-command.ts';
import type { PullPolicy } from '../engine/images/find-image.ts';
import type { PlatformChoice } from '../image/platform.ts';
import type { CompareWith } from './compare.ts';
import type { LayerOptions } from './layer-options.ts';
import type { ImageName, TagNames } from './names.ts';
import type { VerifyChoice } from './values.ts';

/** Where the temporary directory was set. */
export type TempDirFrom = 'input' | 'RUNNER_TEMP' | 'system';

/** The options of a run. */
export interface FlattenOptions extends ImageName, TagNames, VerifyChoice {
  /** Name or ID of the container to flatten. */
  readonly container: string | undefined;
  /** Whether an engine's image is read by its layers in any case, or in the fastest way. */
  readonly from: 'auto' | 'layers';
  /** Whether to pause a running container while it is read. */
  readonly pause: boolean;
  /** The options that change the layer. */
  readonly layer: LayerOptions;
  /** The words of the input `clean`, to which suggestions are added. */
  readonly cleanWords: readonly string[];
  /** Whether to change nothing: no image, no tag. */
  readonly dryRun: boolean;
  readonly platforms: PlatformChoice;
  /** Platform to pull if `platform` is not set, as DOCKER_DEFAULT_PLATFORM spells it. */
  readonly defaultPlatform: string | undefined;
  readonly pull: PullPolicy;
  readonly push: boolean;
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
  /** What the result is compared with; undefined for nothing. */
  readonly compare: CompareWith | undefined;
  /** Whether to write the job summary. */
  readonly summary: boolean;
  /** Whether to keep the layer in the GitHub Actions cache. */
  readonly cache: boolean;
  readonly tempDir: string;
  readonly tempDirFrom: TempDirFrom;
  /** Notices about the inputs. */
  readonly notices: readonly string[];
}

/** Whether the source, its base or a result is in an engine. */
export function needsEngine({
  imageLocation,
  tags,
  layer: { keepBase },
}: Pick<FlattenOptions, 'imageLocation' | 'tags' | 'layer'>): boolean {
  return imageLocation === undefined || tags.length > 0 || keepBase?.kind === 'image';
}

/** Whether a run asks an engine: for the source, its base, a result, or an image that it is compared with. */
export function asksEngine(
  options: Pick<FlattenOptions, 'imageLocation' | 'tags' | 'layer' | 'compare'>,
): boolean {
  return needsEngine(options) || options.compare?.kind === 'engine';
}
