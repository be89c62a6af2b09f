import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Docker,
  FlattenError,
  INPUTS,
  VERSION,
  abortOnEnds,
  debugText,
  describeError,
  flatten,
  messageOf,
  newRunId,
  outputsOf,
  readInputs
} from "./shared-ASNNKSI7.mjs";

// src/log.ts
import { stripVTControlCharacters } from "node:util";
function printable(text) {
  return stripVTControlCharacters(text).replace(/[^\P{Cc}\t\n]/gu, "");
}

// src/shell/arguments.ts
import { parseArgs } from "node:util";
var PLUGIN_METADATA = "docker-cli-plugin-metadata";
var PLUGIN_ENV = "DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";
var PLUGIN_COMMAND = "flatten";
var VALUED_DOCKER_OPTIONS = [
  "--config",
  "-c",
  "--context",
  "-H",
  "--host",
  "-l",
  "--log-level",
  "--tlscacert",
  "--tlscert",
  "--tlskey"
];
var SPECS = Object.entries(INPUTS);
function readArguments(args, env) {
  if (args[0] === PLUGIN_METADATA) return { kind: "plugin-metadata" };
  const { dockerArgs, rest } = env[PLUGIN_ENV] === void 0 ? { dockerArgs: [], rest: args } : splitPluginArgs(args);
  const { values, positionals } = parse(rest);
  if (values["help"] === true) return { kind: "help" };
  if (values["version"] === true) return { kind: "version" };
  if (positionals.length > 1)
    throw usage(
      `one image is needed, and ${positionals.length} were given: ${positionals.join(" ")}`
    );
  if (positionals.length === 1 && values["image"] !== void 0)
    throw usage("the image is given twice, as an argument and by --image");
  return {
    kind: "flatten",
    input: (name) => name === "image" ? positionals[0] ?? textOf(values[name]) : textOf(values[name]),
    json: values["json"] === true,
    debug: values["debug"] === true || dockerArgs.some((arg) => arg === "-D" || arg === "--debug"),
    dockerArgs
  };
}
function parse(args) {
  const options = {
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
    json: { type: "boolean" },
    debug: { type: "boolean" }
  };
  for (const [name, spec] of SPECS) {
    options[name] = {
      type: spec.kind === "boolean" ? "boolean" : "string",
      multiple: spec.kind === "list"
    };
  }
  options["tag"] = { ...options["tag"], short: "t" };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    throw usage(messageOf(error).split(". ")[0] ?? "");
  }
}
function splitPluginArgs(args) {
  let at = 0;
  while (at < args.length) {
    const arg = args[at];
    if (arg === PLUGIN_COMMAND) return { dockerArgs: args.slice(0, at), rest: args.slice(at + 1) };
    if (arg === "help" && args[at + 1] === PLUGIN_COMMAND)
      return { dockerArgs: [], rest: ["--help"] };
    if (!arg.startsWith("-")) break;
    at += VALUED_DOCKER_OPTIONS.includes(arg) ? 2 : 1;
  }
  return { dockerArgs: [], rest: [...args] };
}
function textOf(value) {
  if (Array.isArray(value)) return value.join("\n");
  return value === void 0 ? "" : String(value);
}
function usage(why) {
  return new FlattenError("BAD_INPUT", `The command line does not fit: ${why}.`, {
    hint: '"docker-flatten --help" shows what there is.'
  });
}
function helpText() {
  const rows = SPECS.filter(([name]) => name !== "image").map(([name, spec]) => {
    const short = name === "tag" ? "-t, " : "    ";
    const usual = spec.default === "" || spec.kind === "boolean" ? "" : ` (default ${spec.default})`;
    const no = spec.kind === "boolean" && spec.default === "true" ? "no-" : "";
    return [
      `${short}--${no}${name}${spec.value === void 0 ? "" : ` ${spec.value}`}`,
      spec.help + usual
    ];
  });
  rows.push(
    ["    --json", "print the results as one JSON object"],
    ["    --debug", "show what is done on the way"]
  );
  rows.push(["-h, --help", "show this"], ["    --version", "show the version"]);
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    "Usage: docker-flatten IMAGE --tag REF [OPTIONS]",
    "       docker-flatten --container NAME --tag REF [OPTIONS]",
    "       docker flatten ...                           (the same as a Docker CLI plugin)",
    "",
    "Turns a Docker image into one of a single layer, with every config field kept.",
    "Results go to stdout, progress to stderr. Exit status: 0, 1 (failed), 2 (bad arguments).",
    "",
    "Options:",
    ...rows.map(([option, help]) => `  ${option.padEnd(width)}   ${help}`)
  ].join("\n");
}

// src/shell/log.ts
var ShellLog = class {
  #debug;
  constructor(debug) {
    this.#debug = debug;
  }
  info(line) {
    this.#write(line);
  }
  debug(line) {
    if (this.#debug) this.#write(`debug: ${line}`);
  }
  notice(line) {
    this.#write(`note: ${line}`);
  }
  warning(line) {
    this.#write(`warning: ${line}`);
  }
  async group(title, work) {
    this.#write(title);
    return work();
  }
  untrusted(lines) {
    this.#write(`  | ${lines}`);
  }
  #write(line) {
    process.stderr.write(`${printable(line)}
`);
  }
};

// src/shell/run.ts
var EXIT = { done: 0, failed: 1, badArguments: 2 };
async function runCommand(args) {
  let debug = false;
  try {
    const command = readArguments(args, process.env);
    if (command.kind !== "flatten") {
      process.stdout.write(`${answerTo(command.kind)}
`);
      return EXIT.done;
    }
    debug = command.debug;
    await runFlatten(command);
    return EXIT.done;
  } catch (error) {
    process.stderr.write(`docker-flatten: ${printable(describeError(error))}
`);
    if (args.length === 0) process.stderr.write('"docker-flatten --help" shows what there is.\n');
    if (debug) process.stderr.write(`${printable(debugText(error))}
`);
    return error instanceof FlattenError && error.code === "BAD_INPUT" ? EXIT.badArguments : EXIT.failed;
  }
}
async function runFlatten(command) {
  const options = readInputs(command.input);
  const signals = abortOnEnds();
  try {
    const log = new ShellLog(command.debug);
    const result = await flatten(options, {
      id: newRunId(),
      docker: new Docker(command.dockerArgs),
      log,
      signal: signals.signal
    });
    const outputs = outputsOf(result);
    const lines = Object.entries(outputs).map(([name, value]) => `${name}: ${value}`);
    process.stdout.write(`${command.json ? JSON.stringify(outputs) : lines.join("\n")}
`);
  } finally {
    signals.release();
  }
}
function answerTo(kind) {
  if (kind === "help") return helpText();
  if (kind === "version") return `docker-flatten ${VERSION}`;
  return JSON.stringify({
    SchemaVersion: "0.1.0",
    Vendor: "docker-flatten",
    Version: `v${VERSION}`,
    ShortDescription: "Flatten an image into one layer"
  });
}
export {
  runCommand
};
