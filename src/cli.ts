#!/usr/bin/env node
// Entry of the shell command, which is also the Docker CLI plugin `docker flatten`.

const NEEDED_MAJOR = 24;

// Whatever Node.js stands first on PATH runs this. An older one lacks parts that the rest imports, so that it may only
// be loaded after a look at the version.
if (Number(process.versions.node.split('.')[0]) < NEEDED_MAJOR) {
  process.stderr.write(
    `docker-flatten needs Node.js ${NEEDED_MAJOR} or newer, and this is ${process.versions.node}.\nInstall a newer one, or put it first on PATH.\n`,
  );
  process.exitCode = 1;
} else {
  const { runCommand } = await import('./shell/run.ts');
  process.exitCode = await runCommand(process.argv.slice(2));
}
