// Files that differ in almost every build, even if nothing was changed on purpose: they go into the top layer.

/** Directories whose files are state, logs or caches. */
const DIRECTORIES = [
  'tmp/',
  'run/',
  'var/tmp/',
  'var/run/',
  'var/log/',
  'var/cache/',
  'var/lib/apt/',
  'var/lib/alternatives/',
  'var/lib/dpkg/alternatives/',
  'var/lib/dpkg/triggers/',
  'var/lib/dpkg/updates/',
  'var/lib/systemd/',
  'var/lib/rpm/',
  'usr/lib/sysimage/',
  'var/lib/dnf/',
  'lib/apk/db/',
  'usr/lib/apk/db/',
  'etc/alternatives/',
  'etc/ssl/certs/java/',
] as const;

/** Files. What is in `var/lib/dpkg/info` belongs to packages. */
const FILES = new Set([
  '.dockerenv',
  'etc/.pwd.lock',
  'etc/apk/world',
  'etc/environment',
  'etc/group',
  'etc/gshadow',
  'etc/hostname',
  'etc/hosts',
  'etc/ld.so.cache',
  'etc/machine-id',
  'etc/mailcap',
  'etc/passwd',
  'etc/resolv.conf',
  'etc/shadow',
  'etc/shells',
  'etc/subgid',
  'etc/subuid',
  'etc/ssl/certs/ca-certificates.crt',
  'usr/share/applications/mimeinfo.cache',
  'usr/share/glib-2.0/schemas/gschemas.compiled',
  'usr/share/info/dir',
  'var/lib/dpkg/available',
  'var/lib/dpkg/diversions',
  'var/lib/dpkg/lock',
  'var/lib/dpkg/lock-frontend',
  'var/lib/dpkg/statoverride',
  'var/lib/dpkg/status',
  'var/lib/pacman/local/ALPM_DB_VERSION',
  'var/lib/shells.state',
]);

const IN_ANY_DIRECTORY =
  /(?:^|\/)(?:\.cache\/|\.npm\/_(?:cacache|logs)\/|\.(?:bash|python|node_repl)_history$|\.wget-hsts$|icon-theme\.cache$|giomodule\.cache$|node_modules\/\.(?:package-lock\.json|yarn-integrity|modules\.yaml)$|conda-meta\/history$)/;

/** Returns whether a file is likely to differ in each build. */
export function isVolatile(path: string): boolean {
  // "status-old", "passwd-"
  const plain = path.replace(/-(?:old)?$/, '');
  return (
    FILES.has(plain) ||
    DIRECTORIES.some((directory) => path.startsWith(directory)) ||
    IN_ANY_DIRECTORY.test(path)
  );
}
