# Settings of each test engine, and the environment of its processes. Sourced by script/engines, never run.
# shellcheck shell=bash

# Prints the kind of programs that an engine uses.
programs_of() {
  case $1 in
    userns-* | hooks-*) printf 'sid' ;;
    *) printf '%s' "${1%-*}" ;;
  esac
}

# The host user that owns what a container's root owns if the engine maps IDs, and its range of IDs. The range is wide
# enough for images with large IDs.
remap_user=dockremap
remap_id=1500
remap_range=200000:5000000

# Writes an engine's settings, and the script that starts it inside its mount namespace.
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
      # The user cannot write to the directory of the sockets. And without systemd it has no cgroups.
      socket=$run/$name/engine.sock group=''
      write_id_map "$name"
      write_rootless "$name"
      ;;
  esac
  # No bridge and no iptables, to leave the machine's network alone; containers use --network none or host.
  # cgroupfs works with and without systemd, and a separate parent shows which processes belong to this engine.
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

# Writes the user and its range of IDs into files that replace those of the root file system in the engine's mount
# namespace.
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

# Writes a runtime that adds mounts to every container, as GPU runtimes do: a file in a directory that images have, a
# file in a directory that they lack, and a directory. The mount points remain in the container's filesystem.
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
# Inserted first, so the mounts of the engine come after them.
[ -z "\$creates" ] || sed -i 's|"mounts":\[|&$mounts|' "\$bundle/config.json"
exec runc "\$@"
END
  chmod 755 "$hooks/runtime"
}

# Starts the engine as a non-root user in a user namespace, with the usual network of rootless engines: without one, a
# version request makes this release panic.
write_rootless() {
  local name=$1
  # Connecting through a symlink needs no permission on the link's directory, only on its target.
  ln -sf "$name/engine.sock" "$run/$name.sock"
  : >"$run/$name.pid"
  sed -i '/^exec /d' "$run/$name/launch"
  cat >>"$run/$name/launch" <<END
mkdir -p /run/docker "$run/$name/runtime"
mount -t tmpfs tmpfs /run/docker
# On some machines only root may open the original.
mknod -m 666 "$run/$name/tun" c 10 200
mount --bind "$run/$name/tun" /dev/net/tun
chown -R $remap_id:$remap_id "$run/$name" "$run/$name.pid" "$data/$name" /run/docker /run/containerd
exec setpriv --reuid=$remap_id --regid=$remap_id --clear-groups env HOME="$run/$name" XDG_RUNTIME_DIR="$run/$name/runtime" \\
  rootlesskit --state-dir="$run/$name/rootlesskit" --net=slirp4netns --disable-host-loopback --copy-up=/etc "\$@" --ip6tables=false
END
}
