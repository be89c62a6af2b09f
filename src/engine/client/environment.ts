// The environment of our docker commands. What names the engine and the way to it is the user's: DOCKER_HOST,
// DOCKER_CONTEXT, DOCKER_CONFIG, DOCKER_CERT_PATH, DOCKER_TLS, DOCKER_TLS_VERIFY, DOCKER_API_VERSION,
// DOCKER_CUSTOM_HEADERS, DOCKER_AUTH_CONFIG, proxies, and whatever credential helpers read. What changes the meaning of
// a command is left out: only an input does that.

/** Variables that our docker commands do not get, each with what it would change (docker/cli 20.10 to 29). */
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
 * Beginnings of the names of more such variables: keys and servers of content trust, stacks, builders, and what docker
 * tells a plugin, which this program may be, about the call of the plugin.
 */
const LEFT_OUT_PREFIXES = [
  'DOCKER_CONTENT_TRUST_',
  'DOCKER_STACK_',
  'DOCKER_CLI_PLUGIN_',
  'BUILDKIT_',
  'BUILDX_',
];

/**
 * The environment for a docker command.
 * @param environment the program's own
 */
export function clientEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (pair): pair is [string, string] => pair[1] !== undefined && !isLeftOut(pair[0]),
    ),
  );
}

function isLeftOut(name: string): boolean {
  // Windows does not tell upper case from lower case in such names.
  const plain = name.toUpperCase();
  return (
    Object.hasOwn(LEFT_OUT, plain) || LEFT_OUT_PREFIXES.some((prefix) => plain.startsWith(prefix))
  );
}
