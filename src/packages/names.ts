// Names of packages, without what changes from one version to the next.

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `rack-3.0.8` is `rack`; a name without a version stays. */
export function withoutVersion(name: string): string {
  return /^(.+?)-v?\d[^/-]*(?:-[^/]*)?$/.exec(name)?.[1] ?? name;
}

/**
 * Returns the distribution that a file or directory in `site-packages` belongs to: `numpy-2.1.dist-info`, `numpy.libs` and
 * `numpy` are numpy (packaging.python.org, "Names and normalization").
 */
export function distributionName(part: string): string {
  const name = part
    .replace(/\.(?:dist-info|egg-info|egg|data|libs|pth|py|pyc|so)$/, '')
    .replace(/\.cpython-.*$/, '')
    .replace(/-\d[^-]*(?:-py\d.*)?$/, '');
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** `info/libc6:amd64.list` is of libc6, whatever its architecture; in distroless images, `status.d/libc6` and `.md5sums`. */
export function dpkgName(path: string): string {
  const name = baseName(path);
  if (path.includes('/status.d/')) return name.replace(/\.md5sums$/, '');
  return name.replace(/(?::[^:.]*)?\.[^.]*$/, '');
}

/** `local/zlib-1:1.3.1-2/files` is of zlib. */
export function pacmanName(path: string): string {
  const [, directory = ''] = /\/local\/([^/]+)\//.exec(path) ?? [];
  return directory.replace(/-[^-]*-[^-]*$/, '');
}
