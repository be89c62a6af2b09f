// A naive applier of layers: objects in maps, subtrees removed at once. It has only the rules in common with the one
// under test.
import type { Operation } from './random-layers.ts';

/** A file, directory or link, with one or several names. */
interface Item {
  readonly text: string;
  readonly target?: string;
}

interface Directory {
  mode: number | undefined;
  readonly children: Map<string, ModelNode>;
}

interface ModelNode {
  touched: number;
  readonly directory?: Directory;
  readonly item?: Item;
}

/** Thrown if layers cannot be applied. */
export class Refused extends Error {}

type Mode = 'create' | 'find' | 'link';

/** Applies layers, bottom first, and returns the flat filesystem as texts without link groups, and those groups. */
export class LayerModel {
  readonly #root: ModelNode = { touched: 0, directory: { mode: 0o755, children: new Map() } };
  #layer = 0;

  apply(operations: readonly Operation[]): void {
    this.#layer++;
    for (const operation of operations) this.#applyOne(operation);
  }

  #applyOne(operation: Operation): void {
    const parts = operation.path === '' ? [] : operation.path.split('/');
    const name = parts.at(-1) ?? '';
    if (operation.kind === 'opaque') {
      const found = this.#walk(parts, 'find');
      if (found !== undefined) this.#removeLower(found);
      return;
    }
    if (operation.kind === 'gone') {
      const children = this.#walk(parts.slice(0, -1), 'find')?.directory?.children;
      const node = children?.get(name);
      if (node === undefined) return;
      if (node.touched < this.#layer) children?.delete(name);
      else this.#removeLower(node);
      return;
    }
    const { children } = this.#walk(parts.slice(0, -1), 'create')!.directory!;
    const before = children.get(name);
    if (operation.kind === 'dir' && before?.directory !== undefined) {
      before.touched = this.#layer;
      before.directory.mode = operation.mode;
      return;
    }
    children.delete(name);
    children.set(name, this.#made(operation));
  }

  #made(operation: Operation): ModelNode {
    const touched = this.#layer;
    switch (operation.kind) {
      case 'dir':
        return { touched, directory: { mode: operation.mode, children: new Map() } };
      case 'file':
        return {
          touched,
          item: {
            text: ` "${operation.data}"${operation.mode === 0o644 ? '' : ` ${operation.mode.toString(8)}`}`,
          },
        };
      case 'sym':
        return { touched, item: { text: ` -> ${operation.target}`, target: operation.target } };
      case 'fifo':
        return { touched, item: { text: ' fifo' } };
      case 'hard': {
        const parts = operation.target.split('/');
        const found = this.#walk(parts.slice(0, -1), 'link')?.directory?.children.get(
          parts.at(-1)!,
        );
        if (found?.item === undefined)
          throw new Refused('a hard link to nothing, or to a directory');
        return { touched, item: found.item };
      }
      default:
        throw new Error('no entry');
    }
  }

  #removeLower({ directory }: ModelNode): void {
    for (const [name, child] of directory?.children ?? [])
      if (child.touched < this.#layer) directory?.children.delete(name);
      else this.#removeLower(child);
  }

  #walk(parts: readonly string[], mode: Mode): ModelNode | undefined {
    let links = 0;
    const stack: ModelNode[] = [this.#root];
    const queue = [...parts];
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (stack.length === 1) throw new Refused('outward');
        stack.pop();
        continue;
      }
      const { children } = stack.at(-1)!.directory!;
      const next = children.get(part);
      const isOwn = next?.touched === this.#layer;
      if (next?.directory !== undefined) {
        if (mode === 'create') next.touched = this.#layer;
        stack.push(next);
      } else if (next?.item?.target !== undefined && (isOwn || mode === 'link')) {
        if (++links > 40) throw new Refused('a circle');
        if (next.item.target.startsWith('/')) stack.length = 1;
        queue.unshift(...next.item.target.split('/'));
      } else if (mode !== 'create') return undefined;
      else if (isOwn) throw new Refused('below a file');
      else {
        const made: ModelNode = {
          touched: this.#layer,
          directory: { mode: undefined, children: new Map() },
        };
        children.delete(part);
        children.set(part, made);
        stack.push(made);
      }
    }
    return stack.at(-1);
  }

  /** The flat filesystem: a text for each path, and for files the other names of their content. */
  texts(): string[] {
    const names = new Map<Item, string[]>();
    const texts: string[] = [];
    const visit = (node: ModelNode, path: string) => {
      if (node.item !== undefined) names.set(node.item, [...(names.get(node.item) ?? []), path]);
      if (node.directory === undefined) return;
      if (path !== '') {
        const { mode } = node.directory;
        texts.push(
          `${path}/${mode === undefined ? ' bare' : mode === 0o755 ? '' : ` ${mode.toString(8)}`}`,
        );
      }
      for (const [name, child] of node.directory.children)
        visit(child, path === '' ? name : `${path}/${name}`);
    };
    visit(this.#root, '');
    for (const [item, paths] of names) texts.push(`${paths.sort().join(' = ')}${item.text}`);
    return texts.sort();
  }
}
