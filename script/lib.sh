# What the scripts here share. Sourced, never run.
# shellcheck shell=bash

script_name=${0##*/}
if [ "$(id -u)" = 0 ]; then cache=/var/cache/docker-flatten; else cache=${XDG_CACHE_HOME:-$HOME/.cache}/docker-flatten; fi
cache=${DOCKER_FLATTEN_CACHE:-$cache}
# Short on purpose: a unix socket's path may have 107 bytes, and an engine makes some far below this.
# Each has engines, a data disk and cgroups of its own, told by this word; the programs in the cache serve all.
run=${DOCKER_FLATTEN_RUN:-/run/docker-flatten}
instance=${run#/run/}
instance=${instance#/}
instance=${instance//\//-}
# shellcheck disable=SC2034 # for those that source this
if [ "$instance" = docker-flatten ]; then suffix=''; else suffix=-$instance; fi

# Progress goes to stderr: stdout is for what a caller reads.
log() { printf '%s: %s\n' "$script_name" "$*" >&2; }

die() {
  log "$*"
  exit 1
}

# It stands in JSON, in patterns of find and in names of files.
[[ $run =~ ^(/[A-Za-z0-9._-]+)+$ ]] || die "DOCKER_FLATTEN_RUN must be an absolute path of letters, digits, dots, dashes and underscores, not \"$run\""

need_debian_root() {
  # shellcheck disable=SC1091 # a file of the machine, not ours
  case " $(. /etc/os-release 2>/dev/null && printf '%s %s' "${ID:-}" "${ID_LIKE:-}") " in
    *' debian '* | *' ubuntu '*) ;;
    *) die 'needs Debian or Ubuntu: packages come from apt-get. Run it there, or in a virtual machine that has one.' ;;
  esac
  [ "$(id -u)" = 0 ] || die "needs root: engines mount file systems and make cgroups. Try: sudo script/$script_name $*"
}

# Runs a function while nobody else on this machine runs one under the same lock.
# locked NAME FUNCTION ARGUMENT...
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

# One writer at a time: two test runs may both want an engine. The lock goes with the process, so a killed run leaves none.
take_lock() {
  mkdir -p "$run"
  exec 9>"$run/$1.lock"
  flock 9
}

apt_get() {
  DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get -qq -o DPkg::Lock::Timeout=300 -o APT::Sandbox::User=root "$@"
}

# Runs an apt-get command on the package lists as they are, and only if that fails on fresh ones:
# a machine whose lists are good pays for no update, and one without lists (a new container) still works.
apt_try() {
  local output
  output=$(apt_get "$@" 2>&1) && return
  output=$(apt_get update 2>&1 && apt_get "$@" 2>&1) && return
  printf '%s\n' "$output" | tail -n 20 >&2
  log "apt-get $* failed; its last lines are above"
  return 1
}

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Installs the packages that are absent, without letting any of them start a service now or at the next boot.
apt_install() {
  local package absent=()
  for package; do
    installed "$package" || absent+=("$package")
  done
  [ "${#absent[@]}" -gt 0 ] || return 0
  # Engines are made side by side: they would trip over the policy below and over apt's lock on the lists.
  locked apt install_absent "${absent[@]}"
}

install_absent() {
  local package unit policy=/usr/sbin/policy-rc.d made_policy='' failed=''
  log "installing $*"
  # A policy that is already there is somebody's decision and stays.
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

# The major version of a docker client, 0 where there is none (or where "docker" is something else, such as podman).
client_major() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/^Docker version \([0-9]\{1,\}\)\..*/\1/p') || version=''
  printf '%s' "${version:-0}"
}

# The directory to put in front of PATH for a docker client that knows the newest options; empty where the machine's own does.
client_path() {
  [ "$(client_major docker)" -ge 28 ] || printf '%s' "$cache/bin"
}

# What this machine needs to reach package registries: proxies, certificates, where the registries are. It goes into a
# volume at /mnt, which every image has, and not into files, variables or standard input of a container: those would
# end up in the layers or the config.
#
#   client_configuration IMAGE VOLUME    IMAGE is one that has tar
#
# It may hold secrets: who calls removes the directory "$scratch" at its end, however that comes.
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
  # As in Debian's official images: no translations of package descriptions.
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
