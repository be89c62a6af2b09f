// What an inspect does not show of an image's config, release by release. Only told where the config itself cannot be
// read.
import { getPath, isObject } from '../../base/json.ts';
import { compareApi, type Engine } from '../client/engine.ts';
import type { EngineImage } from '../images/engine-image.ts';

/** Fields of `config` that a container does not get from its image. */
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
 * The config fields that this engine's inspect leaves out of this image (tried on Docker 20.10, 28 and 29; moby,
 * `ImageInspect`, for those between).
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
    // Docker 28.2 leaves them out, and an older API shows them empty; a containerd store never had them.
    ...(showsLegacy && !serverSince('1.50') ? [] : LEGACY_FIELDS),
    ...(showsLegacy ? [] : ['docker_version']),
    ...(showsLegacy && compareApi(apiVersion, '1.45') < 0 ? [] : ['container', 'container_config']),
    ...(!serverSince('1.44') && has('Healthcheck') ? ['StartInterval of the health check'] : []),
    // Docker 29 reads ports with the type of its own, which has no ranges.
    ...(serverSince('1.52') && has('ExposedPorts') ? ['ExposedPorts as they were written'] : []),
    'os.features',
    'fields that Docker does not know',
  ];
}

/** Says that a config taken from an inspect may lack fields, and which. */
export function describeHiddenFields(engine: Engine, source: EngineImage): string {
  return `Docker ${engine.version} does not let the image's config be read here, so it is taken from an inspect. What that does not show is not in the result, and its ID differs from that of a run where the config can be read: ${hiddenFields(engine, source).join(', ')}.`;
}
