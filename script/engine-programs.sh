# Provides the programs of each test engine. Sourced by script/engines, never run.
# shellcheck shell=bash

# Unpacks the packages into the cache instead of installing them: no service, no conflict with an installed docker-ce,
# and nothing to remove. Only the libraries are installed.
make_distro() {
  local here=$cache/distro release deb
  # shellcheck disable=SC1091 # the machine's file
  release=$(. /etc/os-release && printf '%s %s %s' "$ID" "${VERSION_ID:-}" "$(dpkg --print-architecture)")
  if [ "$(cat "$here/release" 2>/dev/null)" != "$release" ]; then
    log "unpacking the distribution's docker.io"
    rm -rf "$here" "$here.tmp"
    mkdir -p "$here.tmp/debs" || return
    (cd "$here.tmp/debs" && apt_try download docker.io containerd runc) || return
    for deb in "$here.tmp"/debs/*.deb; do
      dpkg-deb -x "$deb" "$here.tmp" || return
      dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed -n 's/^ *\(lib[^ :|(]*\).*/\1/p'
    done | sort -u >"$here.tmp/libraries" || return
    rm -rf "$here.tmp/debs"
    printf '%s' "$release" >"$here.tmp/release"
    mv "$here.tmp" "$here" || return
  fi
  # The cache may come from another machine, so the libraries are checked every time.
  # shellcheck disable=SC2046 # split into words on purpose
  apt_install $(cat "$here/libraries")
}

make_sid() { make_root sid docker.io,docker-cli,ca-certificates,mount; }

# Makes a root file system of Debian unstable, since its programs may need a newer libc than the machine has.
make_root() {
  local here=$cache/$1 packages=$2 output
  [ ! -e "$here" ] || return 0
  log "making a root file system with ${packages//,/, } from Debian unstable (about a minute)"
  apt_install mmdebstrap debian-archive-keyring || return
  rm -rf "$here.tmp"
  # A mirror may be a snapshot with expired lists.
  output=$(mmdebstrap --quiet --variant=apt --aptopt='Acquire::Check-Valid-Until "false"' \
    --include="$packages" sid "$here.tmp" 2>&1) || {
    printf '%s\n' "$output" | tail -n 20 >&2
    log 'mmdebstrap failed; its last lines are above'
    return 1
  }
  mv "$here.tmp" "$here"
}

make_newest() {
  local here=$cache/newest
  apt_install libseccomp2 || return
  [ ! -e "$here" ] || return 0
  command -v go >/dev/null || {
    log 'no newest engines: building them needs Go, which is not on PATH'
    return 1
  }
  log 'building the newest moby, containerd and runc (a few minutes, only once)'
  apt_install gcc libc6-dev libseccomp-dev pkg-config || return
  rm -rf "$here.tmp"
  mkdir -p "$here.tmp"
  if ! (
    set -e
    export GOBIN=$here.tmp
    moby=github.com/moby/moby/v2
    version=$(go list -m -f '{{.Version}}' "$moby@latest")
    # Sets the version like moby's own build script. Otherwise the engine calls itself "library-import".
    CGO_ENABLED=0 go install -ldflags "-X $moby/dockerversion.Version=${version#v}" "$moby/cmd/dockerd@$version"
    CGO_ENABLED=0 go install github.com/containerd/containerd/v2/cmd/{containerd,containerd-shim-runc-v2}@latest
    CGO_ENABLED=1 go install -tags seccomp github.com/opencontainers/runc@latest
  ) >"$run/newest-build.log" 2>&1; then
    tail -n 20 "$run/newest-build.log" >&2
    log "no newest engines: building them failed; the last lines are above, the full log is $run/newest-build.log"
    return 1
  fi
  rm "$run/newest-build.log"
  mv "$here.tmp" "$here"
}

# Provides the client of the sid root. That root's own loader runs it, since in a chroot it would not see the caller's
# files.
make_client() {
  local loader triplet
  [ -n "$(client_path)" ] || return 0
  locked sid make_sid || return
  case $(dpkg --print-architecture) in
    amd64) loader=ld-linux-x86-64.so.2 triplet=x86_64-linux-gnu ;;
    arm64) loader=ld-linux-aarch64.so.1 triplet=aarch64-linux-gnu ;;
    *) log 'no docker client: this works only on amd64 and arm64'; return 1 ;;
  esac
  mkdir -p "$cache/bin"
  cat >"$cache/bin/docker.$$" <<END
#!/bin/sh
exec '$cache/sid/usr/lib/$triplet/$loader' --argv0 "\$0" --library-path '$cache/sid/usr/lib/$triplet' '$cache/sid/usr/bin/docker' "\$@"
END
  chmod 755 "$cache/bin/docker.$$"
  mv "$cache/bin/docker.$$" "$cache/bin/docker"
  PATH=$cache/bin:$PATH
}

# --- release lines of the field engines ---------------------------------------------------------------------------

# Builds a dockerd of a release line that hosted runners and others use. It shares containerd and runc with the newest
# one.
make_line() {
  local line=$1 here=$cache/$1
  locked newest make_newest || return
  [ ! -x "$here/dockerd" ] || return 0
  command -v go >/dev/null || {
    log "no $line engines: building them needs Go, which is not on PATH"
    return 1
  }
  # One at a time and with low priority: these builds are large, and tests may run at the same time.
  locked lines build_line "$line"
}

build_line() {
  local line=$1 here=$cache/$1 output=$cache/$1-build.log module release version
  [ ! -x "$here/dockerd" ] || return 0
  case $line in
    v28.0) module=github.com/docker/docker release=28.0.4 version=v28.0.4+incompatible ;;
    v29.1) module=github.com/moby/moby/v2 release=29.1.0 version=v2.0.0-beta.5 ;;
    v29.4) module=github.com/moby/moby/v2 release=29.4.0 version=v2.0.0-beta.10 ;;
    v29.7) module=github.com/moby/moby/v2 release=29.7.0 version=v2.0.0-beta.21 ;;
  esac
  log "building dockerd $release (a few minutes, only once)"
  rm -rf "$here.tmp"
  mkdir -p "$here.tmp"
  if ! (
    set -e
    export CGO_ENABLED=0 GOFLAGS=-modcacherw
    sources=$(go mod download -json "$module@$version" | sed -n 's/^\t"Dir": "\(.*\)",\{0,1\}$/\1/p')
    cp -r "$sources" "$here.tmp/sources"
    cd "$here.tmp/sources"
    # Before it became a Go module, it listed its dependencies in files of this name.
    [ -e go.mod ] || { cp vendor.mod go.mod && cp vendor.sum go.sum; }
    nice -n 19 go build -mod=mod -ldflags "-X $module/dockerversion.Version=$release" -o "$here.tmp/dockerd" ./cmd/dockerd
    rm -rf "$here.tmp/sources"
  ) >"$output" 2>&1; then
    tail -n 20 "$output" >&2
    log "no $line engines: building them failed; the last lines are above, the full log is $output"
    return 1
  fi
  rm "$output"
  rm -rf "$here"
  mv "$here.tmp" "$here"
}

# --- a root file system for the rootless engine ---------------------------------------------------------------------

make_rootless() {
  # Many kernels allow only root to create user namespaces, and some have no tun device for their network.
  if ! setpriv --reuid="$remap_id" --regid="$remap_id" --clear-groups unshare --map-root-user --mount true 2>/dev/null ||
    ! { [ -e /sys/class/misc/tun ] || modprobe tun 2>/dev/null; }; then
    log 'no rootless engine: on this machine only root can create user namespaces, or there is no tun device'
    return 1
  fi
  make_root rootless docker.io,docker-cli,ca-certificates,iproute2,mount,rootlesskit,slirp4netns,uidmap
}
