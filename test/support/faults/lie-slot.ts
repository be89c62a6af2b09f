// One place for runs that are lied to: images of its own, so that runs at the same time have nothing in common, and
// what an honest run makes of them.
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { extract } from 'tar-stream';
import type { TestEngine } from '../engine/engines.ts';
import { type ImageSpec, loadImage, plainConfig, sha256 } from '../engine/images.ts';
import type { Ended } from '../process/built.ts';
import { prng } from '../process/prng.ts';
import { contentOf } from '../tar/streams.ts';

/** Bytes of the largest file of a source: more than a pipe and a socket buffer. */
const DATA_BYTES = 300_000;

/** Limit for a call of the engine, even on a busy machine. */
const CALL_LIMIT_MS = 5 * 60_000;
/** How long an engine may go on with a removal after the run that asked for it has ended. */
const REMOVAL_LIMIT_MS = 30_000;

/** A way to run docker-flatten. */
export interface Scenario {
  readonly name: string;
  /** Options in addition to the image, the tag and limits. The directory is only for this run. */
  readonly options?: (directory: string) => readonly string[];
  /** Returns the source to load. The text distinguishes it from others. */
  readonly spec?: (text: string) => ImageSpec;
  /** Makes another source from the loaded one, with the same name. */
  readonly remake?: (engine: TestEngine, image: string) => void;
  /** Whether the result takes the source's tag. */
  readonly inPlace?: boolean;
  /** Whether bytes go through docker CLI processes. */
  readonly overTcp?: boolean;
  /** Returns what else is wrong after a run that ended with this status. */
  readonly alsoWrong?: (directory: string, exitCode: number) => Promise<string[]>;
}

/** A slot with its images. */
export class LieSlot {
  /** Name of the source. */
  readonly image: string;
  /** Name of the result, which holds another image before each run. */
  readonly tag: string;
  /** Name for the result of a run that is only needed for its sweep. */
  readonly swept: string;
  readonly #engine: TestEngine;
  readonly #repository: string;
  /** Another name of the image that the tag has before each run. */
  readonly #before: string;
  #beforeId = '';
  #sourceId = '';
  #outputs: Readonly<Record<string, unknown>> = {};
  #saved = '';

  private constructor(engine: TestEngine, scenario: Scenario, at: number) {
    this.#engine = engine;
    this.#repository = `lies-${process.pid}-${scenario.name.replaceAll(' ', '-')}-${at}`;
    this.swept = `${this.#repository}:swept`;
    this.tag = `${this.#repository}:tag`;
    this.#before = `${this.#repository}:before`;
    this.image = scenario.inPlace === true ? this.tag : `${this.#repository}:source`;
  }

  /** Loads a slot's images. */
  static async make(engine: TestEngine, scenario: Scenario, at: number): Promise<LieSlot> {
    const slot = new LieSlot(engine, scenario, at);
    const text = `source of ${slot.#repository}`;
    const source = scenario.spec?.(text) ?? sourceSpec(text, DATA_BYTES);
    const name = slot.image === slot.tag ? slot.#before : slot.image;
    await loadImage(engine, slot.#before, sourceSpec(`old of ${slot.#repository}`, 10));
    await loadImage(engine, name, source);
    scenario.remake?.(engine, name);
    await slot.#setTag();
    slot.#beforeId = await slot.#idOf(slot.#before);
    slot.#sourceId = await slot.#idOf(slot.image);
    return slot;
  }

  /** Texts in the paths of calls that differ between slots, and the words that replace them. */
  get words(): Readonly<Record<string, string>> {
    const words: Record<string, string> = { [this.#repository]: 'lies' };
    const add = (id: unknown, word: string) => {
      if (typeof id === 'string') words[id.replace('sha256:', '')] = word;
    };
    add(this.#beforeId, 'BEFORE');
    add(this.#sourceId, 'SOURCE');
    add(this.#outputs['image-id'], 'FLAT');
    return words;
  }

  /** Records the result of an honest run, which every run must give. */
  async learn(outputs: Readonly<Record<string, unknown>>): Promise<void> {
    this.#outputs = outputs;
    this.#saved = await this.#contentOf(this.tag);
    await this.reset();
  }

  /** Returns what is wrong with the end of a run and with the tag after it. */
  async judge({ exitCode, stdout, stderr }: Ended, isDead: boolean): Promise<string[]> {
    const held = await this.#idOf(this.tag);
    const said = stderr.trim().split('\n').slice(-3).join(' / ');
    if (exitCode === 0) {
      if (held !== this.#outputs['image-id'])
        return [
          `done, and the tag ${held === this.#beforeId ? 'did not move' : `holds ${held}`}: ${stdout} ${said}`,
        ];
      // The bytes that commands freed may be unknown, if a notice says so.
      const isUnknown = stderr.includes('Could not measure what the commands freed');
      const results = (all: Readonly<Record<string, unknown>>) => {
        const text = JSON.stringify(all);
        // Those of each platform are in a text within the text.
        return isUnknown ? text.replace(/(\\?"cleaned-bytes\\?":)-?\d+/g, '$1') : text;
      };
      const given = results(JSON.parse(stdout));
      const wrong = given === results(this.#outputs) ? [] : [`done, with the results ${given}`];
      if ((await this.#contentOf(this.tag)) !== this.#saved)
        wrong.push('done, and the image is not the expected one');
      return wrong;
    }
    const wrong = exitCode === 1 ? [] : [`exit status ${exitCode}: ${said}`];
    // If an engine dies after moving the tag, nobody can know that or put the tag back.
    const isLost = isDead && held === this.#outputs['image-id'];
    if (held !== this.#beforeId && !isLost) wrong.push(`failed, and the tag moved: ${said}`);
    if (!/^docker-flatten: \S/m.test(stderr) || /Unexpected failure|^\s+at \S/m.test(stderr))
      wrong.push(`an error without a code: ${said}`);
    return wrong;
  }

  /** Whether the engine has anything with the marks of a run. */
  async hasLeftovers(runId: string | undefined): Promise<boolean> {
    if (runId === undefined) return false;
    const rows = await Promise.all(
      ['containers', 'images'].map(async (what) =>
        JSON.parse(String(await this.api('GET', `/${what}/json?all=1`))),
      ),
    );
    // Not the whole row: on a containerd store, annotations contain the name with which an image was loaded.
    const marks = (rows.flat() as Record<string, unknown>[]).map((row) => [
      row['Names'],
      row['RepoTags'],
      row['Labels'],
    ]);
    return JSON.stringify(marks).includes(runId);
  }

  /** Restores the state before a run. Returns what the run should not have left. */
  async reset(): Promise<string[]> {
    if ((await this.#idOf(this.tag)) !== this.#beforeId) {
      await this.api('DELETE', `/images/${this.tag}`);
      await this.#setTag();
    }
    const result = String(this.#outputs['image-id']);
    if (await becomesTrue(async () => (await this.#idOf(result)) !== result)) return [];
    await this.api('DELETE', `/images/${result}?force=1`);
    return ['left: the new image, which has no tag'];
  }

  /** Removes the slot's images. */
  async remove(): Promise<void> {
    for (const name of new Set([this.image, this.tag, this.#before]))
      await this.api('DELETE', `/images/${name}?force=1`);
  }

  /** Calls the engine's API directly, which is faster than a docker command. */
  async api(method: string, path: string): Promise<Buffer> {
    const { socketPath } = this.#engine;
    const signal = AbortSignal.timeout(CALL_LIMIT_MS);
    const call = request({ socketPath, method, path, agent: false, signal });
    call.end();
    try {
      return await new Promise((resolve, reject) => {
        call.on('error', reject).once('response', (answer) => resolve(contentOf(answer)));
      });
    } catch (error) {
      const what = signal.aborted ? `no answer within ${CALL_LIMIT_MS} ms` : String(error);
      throw new Error(`${method} ${path} on ${this.#engine.name}: ${what}`, { cause: error });
    }
  }

  async #setTag(): Promise<void> {
    await this.api('POST', `/images/${this.#before}/tag?repo=${this.#repository}&tag=tag`);
  }

  async #idOf(name: string): Promise<string> {
    const inspect = JSON.parse(String(await this.api('GET', `/images/${name}/json`)));
    return String(inspect.Id);
  }

  /** Returns the contents of a saved image as one text. */
  async #contentOf(name: string): Promise<string> {
    const archive = Readable.from([await this.api('GET', `/images/${name}/get`)]).pipe(extract());
    const members: string[] = [];
    for await (const entry of archive)
      members.push(`${entry.header.name} ${sha256(await contentOf(entry))}`);
    return members.sort().join('\n');
  }
}

/** Waits until a condition holds. Returns false if it still does not after the time that removals may take. */
export async function becomesTrue(holds: () => Promise<boolean> | boolean): Promise<boolean> {
  const startMs = performance.now();
  while (!(await holds())) {
    if (performance.now() - startMs > REMOVAL_LIMIT_MS) return false;
    await sleep(500);
  }
  return true;
}

/** Returns a source of two layers, with a field in its config that an inspect hides. */
export function sourceSpec(text: string, dataBytes: number): ImageSpec {
  const seed = Buffer.from(sha256(text), 'hex').readUInt32LE();
  const config = {
    Env: ['A=b', `TEXT=${text}`],
    Labels: { text },
    Hostname: 'only-in-the-config',
  };
  const layers = [
    [
      { name: 'data', data: prng(seed).bytes(dataBytes) },
      { name: 'text', data: text },
    ],
    [{ name: 'more', data: 'more' }],
  ];
  const history = [{ created_by: 'one' }, { created_by: 'two' }];
  return { layers, config: plainConfig({ config, history }) };
}
