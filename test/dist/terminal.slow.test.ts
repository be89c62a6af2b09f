// The built command on a real terminal: its progress bar appears and disappears.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPath, type Environment } from '../support/process/built.ts';
import { tempDir } from '../support/process/temp.ts';
import { FakeTerminal } from '../support/process/terminal.ts';

/** A pull that takes this long shows progress. */
const PULL_SECONDS = 1.5;
const COLUMNS = 100;
const LIVE = /Pull {2}\d+ s so far/;
const SHOW_CURSOR = '\x1b[?25h';
const HIDE_CURSOR = '\x1b[?25l';

/** Only the `script` of util-linux accepts the options used here. */
const hasScript = /util-linux/.test(spawnSync('script', ['--version']).stdout?.toString() ?? '');

/**
 * Fakes a docker without images and with a slow registry that has none either.
 * @param pull shell command that takes some time
 */
function slowDocker(pull: string): string {
  const directory = tempDir();
  const server = '{"ApiVersion":"1.48","Version":"28.0.0","Os":"linux","Arch":"amd64"}';
  const script = `#!/bin/sh
case "$1" in
version) echo '{"Client":{"ApiVersion":"1.48"},"Server":${server}}' ;;
info) echo '{"OSType":"linux","Driver":"overlay2","DockerRootDir":"/var/lib/docker"}' ;;
image) echo 'Error: No such image: app' >&2; exit 1 ;;
pull) ${pull}; echo 'manifest unknown' >&2; exit 1 ;;
esac
`;
  writeFileSync(join(directory, 'docker'), script, { mode: 0o755 });
  return directory;
}

/** Runs the command on a terminal. Returns everything that was sent to the terminal. */
async function onTerminal(
  args: readonly string[],
  environment: Environment,
  pull = `sleep ${PULL_SECONDS}`,
  onLive: (type: (keys: string) => void) => void = () => {},
): Promise<{ status: number | null; sent: string; screen: readonly string[] }> {
  const home = join(tempDir(), 'home');
  mkdirSync(home);
  const command = [process.execPath, builtPath('cli'), 'app', '-t', 'app:flat', ...args];
  const line = `stty cols ${COLUMNS} rows 20; exec ${command.map((word) => `'${word}'`).join(' ')}`;
  const child = spawn('script', ['-qefc', line, '/dev/null'], {
    env: {
      PATH: `${slowDocker(pull)}:${process.env['PATH'] ?? ''}`,
      HOME: home,
      SHELL: '/bin/sh',
      TERM: 'xterm',
      ...environment,
    },
    timeout: 30_000,
  });
  let sent = '';
  let isLive = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    sent += text;
    if (isLive || !LIVE.test(sent)) return;
    isLive = true;
    onLive((keys) => child.stdin.write(keys));
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const terminal = new FakeTerminal(COLUMNS);
  terminal.write(sent);
  return { status, sent, screen: terminal.screen };
}

describe.skipIf(!hasScript)('docker-flatten on a terminal', () => {
  it('shows progress during long work, and removes it', async () => {
    const { status, sent, screen } = await onTerminal([], {});
    expect(sent).toMatch(LIVE);
    expect(sent.lastIndexOf(HIDE_CURSOR)).toBeLessThan(sent.lastIndexOf(SHOW_CURSOR));
    expect(screen[0]).toBe('Pulling app');
    expect(screen[1]).toMatch(/^docker-flatten: The image "app" was not found locally/);
    expect(screen.join('\n')).not.toContain('so far');
    expect(status).toBe(1);
  });

  it('removes the progress if it is interrupted', async () => {
    const { status, sent, screen } = await onTerminal([], {}, 'exec sleep 20', (type) =>
      type('\x03'),
    );
    expect(sent).toMatch(LIVE);
    expect(sent.lastIndexOf(HIDE_CURSOR)).toBeLessThan(sent.lastIndexOf(SHOW_CURSOR));
    expect(screen.join('\n')).not.toContain('so far');
    expect(screen).toContain(
      'docker-flatten: The run was cancelled before it finished. No tag was moved.',
    );
    expect(status).toBe(1);
  });

  it.each<[string, string[], Environment, string[]]>([
    ['with NO_COLOR', [], { NO_COLOR: '1' }, ['Pulling app']],
    ['with TERM=dumb', [], { TERM: 'dumb' }, ['Pulling app']],
    ['with --quiet', ['--quiet'], {}, []],
    ['with -q', ['-q'], {}, []],
  ])('sends no escape sequences %s', async (_, args, environment, before) => {
    const { sent, screen } = await onTerminal(args, environment);
    expect(sent).not.toContain('\x1b');
    expect(screen.slice(0, before.length + 1)).toEqual([
      ...before,
      expect.stringMatching(/^docker-flatten: The image "app" was not found/),
    ]);
  });
});
