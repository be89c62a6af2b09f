# Programs of Debian unstable that run beside the machine's own. Sourced after lib.sh, never run.
# shellcheck shell=bash

# sid_program NAME PACKAGE PATH   provides a program of Debian unstable as $cache/NAME/NAME. PATH is where the package
# has it. Its own loader runs it, since it may need a newer libc than the machine has.
sid_program() { locked "$1" make_sid_program "$@"; }

make_sid_program() {
  local name=$1 package=$2 path=$3 here=$cache/$1 arch triplet loader
  [ ! -e "$here" ] || return 0
  arch=$(dpkg --print-architecture)
  case $arch in
    amd64) loader=ld-linux-x86-64.so.2 triplet=x86_64-linux-gnu ;;
    arm64) loader=ld-linux-aarch64.so.1 triplet=aarch64-linux-gnu ;;
    *) log "$name cannot be installed on $arch: this works only on amd64 and arm64"; return 1 ;;
  esac
  log "getting $package from Debian unstable (some seconds)"
  apt_install mmdebstrap debian-archive-keyring || return
  rm -rf "$here.tmp"
  # A mirror may be a snapshot with expired lists.
  mmdebstrap --quiet --variant=extract --aptopt='Acquire::Check-Valid-Until "false"' --include="$package" \
    sid "$here.tmp" >&2 || return
  cat >"$here.tmp/$name" <<END
#!/bin/sh
exec '$here/usr/lib/$triplet/$loader' --library-path '$here/usr/lib/$triplet' '$here$path' "\$@"
END
  chmod 755 "$here.tmp/$name" || return
  mv "$here.tmp" "$here"
}
