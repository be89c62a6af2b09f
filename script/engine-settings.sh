# What sets one test engine apart from another: its settings, and what is around its processes. Sourced by
# script/engines, never run.
# shellcheck shell=bash

# The kind of programs that an engine is made of.
programs_of() {
  case $1 in
    userns-* | hooks-*) printf 'sid' ;;
    *) printf '%s' "${1%-*}" ;;
  esac
}

# Who owns what root of a container owns, where the engine maps ids, and how it is on the machine. Wide enough for the
# ids of images with large ones.
remap_user=dockremap
remap_id=1500
remap_range=200000:5000000

# Writes an engine's settings, and the script that starts it once its mount namespace is made.
write_settings() {
  local name=$1 driver=overlay2 snapshotter=false socket=$run/$1.sock more=''
  local group='"exec-opts": ["native.cgroupdriver=cgroupfs"], "cgroup-parent": "/'$instance/$name'",'
  if [[ $name == *-containerd ]]; then
    driver=overlayfs snapshotter=true
  fi
  printf 'exec "$@"\n' >"$run/$name/launch"
  case $name in
    userns-*)
      more="\"userns-remap\": \"$remap_user\","
      write_id_map "$name"
      ;;
    hooks-*)
      more="\"default-runtime\": \"hooks\", \"runtimes\": { \"hooks\": { \"path\": \"$run/$name/hooks/runtime\" } },"
      write_hooks "$name"
      ;;
    rootless-*)
      # What the user may write, which the directory of the sockets is not. And without systemd it has no cgroups.
      socket=$run/$name/engine.sock group=''
      write_id_map "$name"
      write_rootless "$name"
      ;;
  esac
  # No bridge and no iptables: the machine's network is left alone; containers have --network none and host.
  # cgroupfs works with and without systemd, and a parent of our own tells which processes are this engine's.
  cat >"$run/$name/daemon.json" <<END
{
  "hosts": ["unix://$socket"],
  "pidfile": "$run/$name.pid",
  "data-root": "$data/$name",
  "exec-root": "$run/$name/exec",
  "storage-driver": "$driver",
  "features": { "containerd-snapshotter": $snapshotter },
  "bridge": "none",
  "iptables": false,
  "ip-forward": false,
  "userland-proxy": false,
  "experimental": ${DOCKER_FLATTEN_EXPERIMENTAL:-false},
  $group
  $more
  "shutdown-timeout": 2
}
END
}

# The user and its range of ids, in files that only the engine's mount namespace has in place of the root's.
write_id_map() {
  local name=$1 file root
  root=$cache/$(programs_of "$name")
  mkdir -p "$run/$name/etc"
  cp "$root"/etc/{passwd,group} "$run/$name/etc/"
  printf '%s:x:%s:%s::/:/bin/false\n' "$remap_user" "$remap_id" "$remap_id" >>"$run/$name/etc/passwd"
  printf '%s:x:%s:\n' "$remap_user" "$remap_id" >>"$run/$name/etc/group"
  for file in subuid subgid; do
    printf '%s:%s\n' "$remap_user" "$remap_range" >"$run/$name/etc/$file"
  done
  cat >"$run/$name/launch" <<END
for file in passwd group subuid subgid; do
  [ -e "/etc/\$file" ] || : >"/etc/\$file"
  mount --bind "$run/$name/etc/\$file" "/etc/\$file"
done
exec "\$@"
END
}

# A runtime that adds mounts to every container, as those for GPUs do: a file in a directory that images have, one in a
# directory that they have not, and a directory. Their mount points stay in the container's filesystem.
write_hooks() {
  local hooks=$run/$1/hooks mounts='' destination
  mkdir -p "$hooks/files/etc/gpu"
  printf 'a program of the machine\n' >"$hooks/files/gpu-smi"
  printf 'a library of the machine\n' >"$hooks/files/libgpu.so.1"
  printf 'settings of the machine\n' >"$hooks/files/etc/gpu/settings"
  for destination in bin/gpu-smi=gpu-smi usr/lib/gpu/libgpu.so.1=libgpu.so.1 etc/gpu=etc/gpu; do
    mounts+="{\"destination\":\"/${destination%=*}\",\"type\":\"bind\",\"source\":\"$hooks/files/${destination#*=}\",\"options\":[\"rbind\",\"ro\"]},"
  done
  cat >"$hooks/runtime" <<END
#!/bin/sh
previous='' creates='' bundle=''
for word; do
  [ "\$word" != create ] || creates=yes
  [ "\$previous" != --bundle ] || bundle=\$word
  previous=\$word
done
# The last ones are mounted last, over what the engine mounts.
[ -z "\$creates" ] || sed -i 's|"mounts":\[|&$mounts|' "\$bundle/config.json"
exec runc "\$@"
END
  chmod 755 "$hooks/runtime"
}

# Started by a user that is not root, in a user namespace of its own, with the network that such engines have: without
# one, asking for the version makes this release panic.
write_rootless() {
  local name=$1
  # Connecting needs no right on the directory of a link, only on what it leads to.
  ln -sf "$name/engine.sock" "$run/$name.sock"
  : >"$run/$name.pid"
  sed -i '/^exec /d' "$run/$name/launch"
  cat >>"$run/$name/launch" <<END
mkdir -p /run/docker "$run/$name/runtime"
mount -t tmpfs tmpfs /run/docker
# A machine may let only root open it.
mknod -m 666 "$run/$name/tun" c 10 200
mount --bind "$run/$name/tun" /dev/net/tun
chown -R $remap_id:$remap_id "$run/$name" "$run/$name.pid" "$data/$name" /run/docker /run/containerd
exec setpriv --reuid=$remap_id --regid=$remap_id --clear-groups env HOME="$run/$name" XDG_RUNTIME_DIR="$run/$name/runtime" \\
  rootlesskit --state-dir="$run/$name/rootlesskit" --net=slirp4netns --disable-host-loopback --copy-up=/etc "\$@" --ip6tables=false
END
}
