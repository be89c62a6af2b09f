// Computes the layout of a treemap. Does not use the DOM.
import { type HierarchyRectangularNode, hierarchy, treemap } from 'd3-hierarchy';
import { bytesOf, pastOnlyChildren, type TreeNode, type View } from './tree.ts';

/** Height of the line with a directory's name, in pixels. */
export const HEADER_PX = 20;
/** Files and directories with a smaller area (in square pixels) are combined into one "more" rectangle. */
const MIN_AREA = 180;
/** Directories with a smaller area or a shorter side are drawn without their children. */
const MIN_OPEN_AREA = 4200;
const MIN_OPEN_WIDTH = 44;
const MIN_OPEN_HEIGHT = 44;
const MIN_SIDE = 3;

/** A rectangle of the treemap. */
export interface Box {
  readonly kind: 'file' | 'directory' | 'more';
  /** The view that a click opens. For `more`, it is the rest of the directory. */
  readonly view: View;
  /** Whether the children of a directory are drawn inside. */
  readonly open: boolean;
  readonly label: string;
  readonly bytes: number;
  /** The index range of the files in it. */
  readonly first: number;
  readonly last: number;
  /** Position and size in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Part = Pick<Box, 'kind' | 'view' | 'label' | 'bytes' | 'first' | 'last'> & {
  readonly parts: readonly Part[];
};

/** Returns the rectangles of a view, each directory before its children. Empty if the view has no bytes. */
export function layOut(view: View, width: number, height: number): Box[] {
  const bytes = bytesOf(view);
  if (bytes <= 0 || width < MIN_SIDE || height < MIN_SIDE) return [];
  const root: Part = {
    kind: 'directory',
    view,
    label: '',
    bytes,
    first: view.node.first,
    last: view.node.last,
    parts: partsOf(view, bytes, width * height),
  };
  const place = treemap<Part>()
    .size([width, height])
    .paddingInner(2)
    .paddingOuter((node) => (node.depth === 0 ? 0 : 3))
    .paddingTop((node) => (node.depth === 0 ? 0 : HEADER_PX))
    .round(true);
  const tree = hierarchy(root, ({ parts }) => parts).sum(({ parts, bytes: own }) =>
    parts.length > 0 ? 0 : own,
  );
  return (place(tree).children ?? []).flatMap(boxesOf);
}

function partsOf(view: View, bytes: number, area: number): Part[] {
  const { node, from } = view;
  const children = node.children ?? [];
  const areaOf = (some: number) => (some / bytes) * area;
  let end = from;
  while (end < children.length && areaOf(children[end]!.bytes) >= MIN_AREA) end++;
  const parts = children.slice(from, end).map((child) => partOf(child, node, areaOf(child.bytes)));
  const rest: View = { node, from: end };
  const restBytes = end < children.length ? bytesOf(rest) : 0;
  // A single small file is drawn itself rather than as "1 more".
  if (restBytes > 0 && end === children.length - 1 && end > from)
    parts.push(partOf(children[end]!, node, areaOf(restBytes)));
  else if (restBytes > 0) parts.push(moreOf(rest, restBytes));
  return parts;
}

function moreOf(view: View, bytes: number): Part {
  const children = view.node.children ?? [];
  return {
    kind: 'more',
    view,
    label: `${(children.length - view.from).toLocaleString('en')} more`,
    bytes,
    first: children[view.from]!.first,
    last: view.node.last,
    parts: [],
  };
}

function partOf(child: TreeNode, above: TreeNode, area: number): Part {
  const node = pastOnlyChildren(child);
  const { bytes, first, last, children } = node;
  const view: View = { node, from: 0 };
  return {
    kind: children === undefined ? 'file' : 'directory',
    view,
    label: node.path.slice(above.path === '/' ? 1 : above.path.length + 1),
    bytes,
    first,
    last,
    parts: children === undefined || area < MIN_OPEN_AREA ? [] : partsOf(view, bytes, area),
  };
}

function boxesOf(placed: HierarchyRectangularNode<Part>): Box[] {
  const { x0: x, y0: y, x1, y1, data, children = [] } = placed;
  const [width, height] = [x1 - x, y1 - y];
  if (width < MIN_SIDE || height < MIN_SIDE) return [];
  const open = children.length > 0 && width >= MIN_OPEN_WIDTH && height >= MIN_OPEN_HEIGHT;
  const { kind, view, label, bytes, first, last } = data;
  const box: Box = { kind, view, open, label, bytes, first, last, x, y, width, height };
  return [box, ...(open ? children.flatMap(boxesOf) : [])];
}

/** An arrow key. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Returns the index of the nearest rectangle in a direction, or undefined at the edge. */
export function nextBox(
  boxes: readonly Box[],
  current: number,
  direction: Direction,
): number | undefined {
  const from = boxes[current];
  if (from === undefined) return boxes.length > 0 ? 0 : undefined;
  const [x, y] = centreOf(from);
  let nearest: number | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  boxes.forEach((box, index) => {
    const [dx, dy] = [centreOf(box)[0] - x, centreOf(box)[1] - y];
    const [ahead, aside] = {
      ArrowLeft: [-dx, dy],
      ArrowRight: [dx, dy],
      ArrowUp: [-dy, dx],
      ArrowDown: [dy, dx],
    }[direction] as [number, number];
    if (index === current || ahead <= 0) return;
    const distance = ahead + 2 * Math.abs(aside);
    if (distance >= shortest) return;
    shortest = distance;
    nearest = index;
  });
  return nearest;
}

/** Returns the centre of the clickable area, which for an open directory is the line with its name. */
function centreOf({ x, y, width, height, open }: Box): [number, number] {
  return [x + width / 2, y + (open ? HEADER_PX : height) / 2];
}
