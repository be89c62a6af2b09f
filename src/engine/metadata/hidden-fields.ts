// The fields of an image's config that an inspect does not show, release by release. Only used if the config itself
// cannot be read.
import { getPath, isObject } from '../../base/json.ts';
import type { Engine } from '../client/engine.ts';
import { compareApi } from '../client/meet.ts';
import type { EngineImage } from '../images/engine-image.ts';

/** Fields of `config` that a container does not take from its image. */
const LEGACY_FIELDS = [
  'Hostname',
  'Domainname',
  'AttachStdin',
  'AttachStdout',
  'AttachStderr',
  'Tty',
  'OpenStdin',
  'StdinOnce',
  'Image',
  'StopTimeout',
];

/**
 * Returns the config fields that this engine's inspect leaves out for this image (tried on Docker 20.10, 28 and 29;
 * read in moby, `ImageInspect`, for the releases between).
 */
export function hiddenFields(engine: Engine, source: EngineImage): string[] {
  const { apiVersion, serverApiVersion } = engine;
  const { showsLegacyFields: showsLegacy } = engine.store;
  const serverSince = (version: string) => compareApi(serverApiVersion, version) >= 0;
  const has = (field: string) => {
    const value = getPath(source.inspect, 'Config', field);
    return isObject(value) && Object.keys(value).length > 0;
  };
  return [
    // Docker 28.2 and newer leave them out, or show them empty in an older API; a containerd store never had them.
    ...(showsLegacy && !serverSince('1.50') ? [] : LEGACY_FIELDS),
    ...(showsLegacy ? [] : ['docker_version']),
    ...(showsLegacy && compareApi(apiVersion, '1.45') < 0 ? [] : ['container', 'container_config']),
    ...(!serverSince('1.44') && has('Healthcheck') ? ['StartInterval of the health check'] : []),
    // Docker 29 reads ports into its own type, which has no ranges.
    ...(serverSince('1.52') && has('ExposedPorts') ? ['ExposedPorts as they were written'] : []),
    'os.features',
    'fields that Docker does not know',
  ];
}

/** Describes which fields a config that is taken from an inspect may lack. */
export function describeHiddenFields(engine: Engine, source: EngineImage): string {
  return `Docker ${engine.version} does not let the image's config be read here, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read: ${hiddenFields(engine, source).join(', ')}.`;
}
