// The environment of our docker commands. They get the user's variables that name the engine and the way to it:
// DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, DOCKER_CERT_PATH, DOCKER_TLS, DOCKER_TLS_VERIFY, DOCKER_API_VERSION,
// DOCKER_CUSTOM_HEADERS, DOCKER_AUTH_CONFIG, proxies, and everything that credential helpers read. They do not get
// variables that change the meaning of a command: only inputs do that.

/** Variables that our docker commands do not get, and what each would change (docker/cli 20.10 to 29). */
const LEFT_OUT: Readonly<Record<string, string>> = {
  DOCKER_DEFAULT_PLATFORM:
    'create refuses a local image of another platform, pull moves a tag to it, import writes it into a config',
  DOCKER_CONTENT_TRUST: 'pull and create ask a notary server for what a tag means, push signs',
  DOCKER_BUILDKIT: 'every command fails unless it is a boolean',
  DOCKER_HIDE_LEGACY_COMMANDS:
    'commands such as rmi, which need no group in front, lose their aliases',
  DOCKER_CLI_HINTS: 'commands append advice to what they say',
  DOCKER_CLI_HOOKS: 'plugins append what they like to what commands say',
  DOCKER_ORCHESTRATOR: '20.10 warns of it in the answers of commands',
};

/**
 * Prefixes of more such variables: keys and servers of content trust, stacks, builders, and what docker tells a plugin
 * about its call (this program may be a plugin).
 */
const LEFT_OUT_PREFIXES = [
  'DOCKER_CONTENT_TRUST_',
  'DOCKER_STACK_',
  'DOCKER_CLI_PLUGIN_',
  'BUILDKIT_',
  'BUILDX_',
];

/**
 * Returns the environment for a docker command.
 * @param environment this program's environment
 */
export function clientEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (pair): pair is [string, string] => pair[1] !== undefined && !isLeftOut(pair[0]),
    ),
  );
}

function isLeftOut(name: string): boolean {
  // On Windows, names of variables are case-insensitive.
  const plain = name.toUpperCase();
  return (
    Object.hasOwn(LEFT_OUT, plain) || LEFT_OUT_PREFIXES.some((prefix) => plain.startsWith(prefix))
  );
}
