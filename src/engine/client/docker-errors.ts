// What engines say if something fails that a user can do something about. Messages as seen on Docker 20.10 to 29,
// unless a comment says otherwise.
import { type ErrorCode, FlattenError } from '../../base/errors.ts';

/** A failure with a known message of the engine. */
interface KnownFailure {
  readonly words: RegExp;
  readonly code: ErrorCode;
  /** The reason, as the text after "since". */
  readonly why: string;
  readonly hint: string;
}

const FREE_ROOM =
  'Free some disk space ("docker system df" shows what uses it, "docker image prune" removes unused images) and run again.';

const KNOWN: readonly KnownFailure[] = [
  {
    words: /no space left on device/i,
    code: 'NO_SPACE',
    why: "the engine's disk is full",
    hint: FREE_ROOM,
  },
  {
    // Without room for its work directory, an overlay is mounted read-only, and the next error only mentions that. A
    // container's runtime may meet a read-only filesystem for other reasons.
    words: /^(?!.*oci runtime).*read-only file system/is,
    code: 'NO_SPACE',
    why: "the engine's disk is full or read-only",
    hint: FREE_ROOM,
  },
  {
    // Docker 28 cannot read files of containers that have such a volume, but runs them.
    words: /can't make .* relative to \//i,
    code: 'UNSUPPORTED_IMAGE',
    why: 'the image declares a volume whose path does not start with "/"',
    hint: 'Build the image again with an absolute path in VOLUME, or use another release of Docker.',
  },
  {
    words: /max depth exceeded/i,
    code: 'UNSUPPORTED_IMAGE',
    why: "the image has more layers than this engine's image store supports (125 on overlay2)",
    hint: 'Flatten it on an engine with the containerd image store, which supports more (the default in new installations of Docker 29; elsewhere enable the feature "containerd-snapshotter" in daemon.json), or build it with fewer layers.',
  },
  {
    words: /unhandled tar header type 83\b/i,
    code: 'UNSUPPORTED_IMAGE',
    why: 'a layer has a sparse file in the old GNU format, which no engine unpacks',
    hint: 'Build the image again without sparse files in its layers ("tar" without "--sparse", or with "--format=posix"), or write it to an archive or a registry only.',
  },
  {
    // Addresses of registries, proxies and engines have ports too (Go, net and net/url).
    words:
      /^(?!.*(?:\bdial \w|\blookup |\baddress |parse "|after host|proxyconnect)).*(?:invalid (?:container)?port\b|invalid proto\b)/is,
    code: 'UNSUPPORTED_IMAGE',
    why: "this Docker release rejects a port in the image's config",
    hint: 'Build the image again with single ports in EXPOSE ("8080/tcp"; Docker 29 rejects ranges on a graph driver), or use another engine: Docker 28 and the containerd image store accept it.',
  },
  {
    // The message for a registry's error page that is not JSON is similar, but contains "response body".
    words:
      /^(?!.*response body).*(?:cannot unmarshal|could not deserialize image config|invalid rootfs in image config)/is,
    code: 'UNSUPPORTED_IMAGE',
    why: 'the engine cannot read its config or manifest',
    hint: 'Build the image again with a current builder. "docker buildx imagetools inspect --raw" shows what the registry has.',
  },
  {
    // Read in moby: schema 1 (off since 26, gone in 28), and artifacts that are not images.
    words:
      /schema 1 support|manifest\.v1\+|unsupported (?:manifest )?media type|encountered remote .* when fetching/i,
    code: 'UNSUPPORTED_IMAGE',
    why: 'the registry has something that is not an image, or not one that this engine supports',
    hint: 'Push an image in the format Docker manifest v2, schema 1 again with a current Docker. A Helm chart, a signature or another artifact is not an image.',
  },
  {
    // A new engine or runtime on an old kernel, or in a sandbox (an old libseccomp, gVisor).
    words:
      /function not implemented|(?:openat2|clone3|fsopen|fsmount|fsconfig|move_mount|open_tree|mount_setattr)\b.*(?:operation not permitted|not supported)/i,
    code: 'UNSUPPORTED_ENGINE',
    why: "the engine's kernel lacks or forbids a system call that this Docker release uses",
    hint: 'Update the kernel of the engine\'s machine ("docker info" shows it), or libseccomp and the runtime around the engine if it runs in a container; or use an older release of Docker.',
  },
];

/**
 * Returns the error for a known message of an engine; undefined if it is not known.
 * @param said what the engine or its client answered
 * @param what what was being done, as `Pulling "x" failed`
 */
export function knownFailure(said: string, what: string): FlattenError | undefined {
  const known = KNOWN.find(({ words }) => words.test(said));
  return known && new FlattenError(known.code, `${what} because ${known.why}: ${said}`, known);
}
