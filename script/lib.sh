# Shared functions of these scripts. Sourced, never run.
# shellcheck shell=bash

script_name=${0##*/}
if [ "$(id -u)" = 0 ]; then cache=/var/cache/docker-flatten; else cache=${XDG_CACHE_HOME:-$HOME/.cache}/docker-flatten; fi
cache=${DOCKER_FLATTEN_CACHE:-$cache}
# Short on purpose: a unix socket's path is limited to 107 bytes, and engines put sockets far below this directory.
# Each instance has its own engines, data disk and cgroups, named after it. All share the programs in the cache.
run=${DOCKER_FLATTEN_RUN:-/run/docker-flatten}
instance=${run#/run/}
instance=${instance#/}
instance=${instance//\//-}
# shellcheck disable=SC2034 # for scripts that source this
if [ "$instance" = docker-flatten ]; then suffix=''; else suffix=-$instance; fi

# Progress goes to stderr, since callers read stdout.
log() { printf '%s: %s\n' "$script_name" "$*" >&2; }

die() {
  log "$*"
  exit 1
}

# It is used in JSON, in patterns for find and in file names.
[[ $run =~ ^(/[A-Za-z0-9._-]+)+$ ]] || die "DOCKER_FLATTEN_RUN must be an absolute path of letters, digits, dots, dashes and underscores, not \"$run\""

need_debian_root() {
  # shellcheck disable=SC1091 # the machine's file
  case " $(. /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-}" "${ID_LIKE:-}") " in
    *' debian '* | *' ubuntu '*) ;;
    *) die 'needs Debian or Ubuntu, since it installs packages with apt-get. Run it there, for example in a virtual machine.' ;;
  esac
  [ "$(id -u)" = 0 ] || die "needs root, since engines mount file systems and create cgroups. Run: sudo script/$script_name $*"
}

# locked NAME FUNCTION ARGUMENT...   runs a function under a lock of this machine
locked() {
  local lock status=0 name=$1
  shift
  mkdir -p "$cache" || return
  exec {lock}>"$cache/$name.lock"
  flock "$lock"
  "$@" || status=$?
  exec {lock}>&-
  return "$status"
}

# Takes a lock until the process ends, even if it is killed: two test runs may need the same engine.
take_lock() {
  mkdir -p "$run"
  exec 9>"$run/$1.lock"
  flock 9
}

apt_get() {
  DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -qq -o DPkg::Lock::Timeout=300 -o APT::Sandbox::User=root "$@"
}

# Runs an apt-get command with the present package lists, and updates them only if it fails. This avoids most updates,
# and still works without lists, as in a new container.
apt_try() {
  local output
  output=$(apt_get "$@" 2>&1) && return
  output=$(apt_get update 2>&1 && apt_get "$@" 2>&1) && return
  printf '%s\n' "$output" | tail -n 20 >&2
  log "apt-get $* failed; its last lines are above"
  return 1
}

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Installs missing packages, and keeps their services from starting now or at the next boot.
apt_install() {
  local package absent=()
  for package; do
    installed "$package" || absent+=("$package")
  done
  [ "${#absent[@]}" -gt 0 ] || return 0
  # Engines are set up in parallel, and would conflict over the policy below and apt's lock on the lists.
  locked apt install_absent "${absent[@]}"
}

install_absent() {
  local package unit policy=/usr/sbin/policy-rc.d made_policy='' failed=''
  log "installing $*"
  # An existing policy is kept.
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    made_policy=yes
  fi
  apt_try install -y --no-install-recommends "$@" || failed=yes
  [ -z "$made_policy" ] || rm -f "$policy"
  [ -z "$failed" ] || return 1
  [ -d /run/systemd/system ] || return 0
  for package; do
    for unit in $(dpkg -L "$package" | sed -n 's|.*/systemd/system/\([^/@]*\.\(service\|socket\)\)$|\1|p'); do
      systemctl disable --now --quiet "$unit" 2>/dev/null || true
    done
  done
}

# Prints the major version of a docker client, or 0 if there is none (or if "docker" is another program, such as
# podman).
client_major() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/^Docker version \([0-9]\{1,\}\)\..*/\1/p') || version=''
  printf '%s' "${version:-0}"
}

# Prints the directory to prepend to PATH for a docker client with the newest options; nothing if the machine's has
# them.
client_path() {
  [ "$(client_major docker)" -ge 28 ] || printf '%s' "$cache/bin"
}

# client_configuration IMAGE VOLUME   puts this machine's configuration for package registries into a volume: proxies,
# certificates, registry addresses. IMAGE must have tar. Containers mount the volume at /mnt, which every image has.
# Files and variables of a container would end up in its layers or config.
#
# The configuration may contain secrets, so the caller must always remove the directory "$scratch" at its end.
client_configuration() {
  local image=$1 volume=$2
  local certificates=${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt} file variable
  scratch=$(mktemp -d)
  touch "$scratch"/{ca.crt,apt.conf,pip.conf,npmrc,env}
  if [ -r "$certificates" ]; then
    cat "$certificates" >"$scratch/ca.crt"
    {
      for variable in SSL_CERT_FILE PIP_CERT REQUESTS_CA_BUNDLE NODE_EXTRA_CA_CERTS NPM_CONFIG_CAFILE; do
        printf 'export %s=/mnt/ca.crt\n' "$variable"
      done
    } >>"$scratch/env"
    printf 'Acquire::https::CaInfo "/mnt/ca.crt";\n' >>"$scratch/apt.conf"
  fi
  # No translated package descriptions, as in Debian's official images.
  printf 'Acquire::Languages "none";\n' >>"$scratch/apt.conf"
  ! command -v apt-config >/dev/null || apt-config dump |
    grep -E '^Acquire::(Check-|Retries |https?::(Proxy|Timeout)[: ])' >>"$scratch/apt.conf" || true
  for file in "$HOME/.config/pip/pip.conf" "$HOME/.pip/pip.conf" /etc/pip.conf; do
    [ -r "$file" ] || continue
    # A directory of this machine's packages does not exist in the container.
    grep -v '^ *find-links' "$file" >"$scratch/pip.conf" || true
    break
  done
  [ ! -r "$HOME/.npmrc" ] || cat "$HOME/.npmrc" >"$scratch/npmrc"
  printf 'export APT_CONFIG=/mnt/apt.conf PIP_CONFIG_FILE=/mnt/pip.conf NPM_CONFIG_USERCONFIG=/mnt/npmrc\n' >>"$scratch/env"
  printf 'export DEBIAN_FRONTEND=noninteractive PIP_DISABLE_PIP_VERSION_CHECK=1\n' >>"$scratch/env"
  for variable in {http,https,no}_proxy {HTTP,HTTPS,NO}_PROXY PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_TRUSTED_HOST \
    PIP_DEFAULT_TIMEOUT NPM_CONFIG_REGISTRY npm_config_registry; do
    [ -z "${!variable:-}" ] || printf 'export %s=%q\n' "$variable" "${!variable}" >>"$scratch/env"
  done
  printf 'set -e\n' >>"$scratch/env"
  tar -cC "$scratch" . | docker run -i --rm --network none -v "$volume:/mnt" --entrypoint tar "$image" -xC /mnt
  rm -rf "$scratch"
  scratch=''
}
