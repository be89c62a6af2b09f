import { describe, expect, it } from 'vitest';
import { mayAddMounts, plainRuntime } from '../../../src/engine/client/runtimes.ts';

const STOCK = { runc: { path: 'runc' }, 'io.containerd.runc.v2': { path: 'runc' } };
const info = (name: string, runtime?: object) => ({
  DefaultRuntime: name,
  Runtimes: { ...(runtime === undefined ? {} : { [name]: runtime }), ...STOCK },
});

describe('plainRuntime', () => {
  it.each([
    ['runc', undefined],
    ['io.containerd.runc.v2', undefined],
    ['mine', { path: '/usr/bin/crun' }],
    ['gvisor', { path: '/usr/local/bin/runsc', runtimeArgs: [] }],
    ['boxed', { path: '/usr/bin/sysbox-runc' }],
    ['sandbox', { path: '/usr/local/bin/runsc', runtimeArgs: ['--platform=kvm'] }],
    ['vm-args', { path: '/opt/kata/bin/kata-runtime', runtimeArgs: ['--config', '/x.toml'] }],
    ['kata-path', { runtimeType: '/opt/kata/bin/containerd-shim-kata-v2' }],
    ['gvisor-path', { runtimeType: '/usr/bin/containerd-shim-runsc-v1', runtimeArgs: ['--x'] }],
    ['kata-qemu', { runtimeType: 'io.containerd.kata-qemu.v2', options: { BinaryName: '/any' } }],
    ['/opt/kata/bin/containerd-shim-kata-v2', undefined],
    ['/opt/kata/bin/containerd-shim-kata-qemu-snp-v2', undefined],
    ['/usr/bin/containerd-shim-runsc-v1', undefined],
    ['vm', { runtimeType: 'io.containerd.kata.v2' }],
    ['io.containerd.runsc.v1', undefined],
    ['other', { path: '/usr/sbin/runc' }],
    ['typed', { runtimeType: 'io.containerd.runc.v2', options: { BinaryName: 'crun' } }],
  ])('keeps %s, which adds nothing or isolates containers', (name, runtime) => {
    expect(plainRuntime(info(name, runtime))).toBeUndefined();
    expect(mayAddMounts(info(name, runtime), name)).toBe(false);
  });

  it.each([
    ['nvidia', { path: 'nvidia-container-runtime' }],
    ['amd', { path: '/usr/bin/amd-container-runtime', runtimeArgs: [] }],
    ['runc-like', { path: '/opt/wrapper/runc' }],
    ['args', { path: '/usr/bin/runc', runtimeArgs: ['--hooks'] }],
    ['typed', { runtimeType: 'io.containerd.runc.v2', options: { BinaryName: '/bin/nvidia-x' } }],
    ['youki', { path: '/usr/bin/youki', runtimeArgs: ['--hooks'] }],
    ['/opt/x/containerd-shim-hooks-v1', undefined],
    ['shim-path', { runtimeType: '/opt/x/containerd-shim-hooks-v1' }],
    ['shim', { runtimeType: 'io.example.hooks.v1' }],
    ['io.example.hooks.v1', undefined],
  ])('replaces %s by the engine’s own runtime', (name, runtime) => {
    expect(plainRuntime(info(name, runtime))).toBe('runc');
    expect(mayAddMounts(info(name, runtime), name)).toBe(true);
  });

  it('judges a runtime by its program, not by its name', () => {
    const Runtimes = { hooks: { path: '/x' }, runc: { path: '/y/runc' }, plain: { path: 'runc' } };
    expect(plainRuntime({ DefaultRuntime: 'hooks', Runtimes })).toBe('plain');
    const { plain: _, ...others } = Runtimes;
    expect(plainRuntime({ DefaultRuntime: 'hooks', Runtimes: others })).toBeUndefined();
    expect(plainRuntime({})).toBeUndefined();
  });
});
