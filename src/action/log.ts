// The log of a workflow step.
import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { Log, Progress } from '../base/log.ts';
import { printProgress } from '../base/progress.ts';

/** The log of a workflow step. Fences the output of containers, which could contain workflow commands. */
export class ActionLog implements Log {
  #fence: string | undefined;

  info(line: string): void {
    this.#endFence();
    core.info(asText(line));
  }

  debug(line: string): void {
    this.#endFence();
    core.debug(line);
  }

  notice(line: string): void {
    this.#endFence();
    core.notice(line);
  }

  warning(line: string): void {
    this.#endFence();
    core.warning(line);
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.#endFence();
    core.startGroup(title);
    try {
      return await work();
    } finally {
      this.#endFence();
      core.endGroup();
    }
  }

  showProgress(progress: Progress): () => void {
    return printProgress(progress, (line) => this.info(line));
  }

  untrusted(lines: string): void {
    // https://docs.github.com/actions: "Stopping and starting workflow commands"
    if (this.#fence === undefined) {
      this.#fence = randomUUID();
      core.info(`::stop-commands::${this.#fence}`);
    }
    core.info(lines);
  }

  #endFence(): void {
    if (this.#fence !== undefined) core.info(`::${this.#fence}::`);
    this.#fence = undefined;
  }
}

/**
 * Returns a line that the runner does not take for a command (actions/runner, ActionCommand): `::` starts one at the
 * beginning of a line, `##[` anywhere. The toolkit escapes the text of commands, but not plain lines.
 */
function asText(line: string): string {
  return (
    line
      .replace(/[\r\n]+/g, ' ')
      // The runner also counts U+0085 as white space; \s does not.
      .replace(/^([\s\u0085]*):(?=:)/, '$1: ')
      .replaceAll('##[', '## [')
  );
}
