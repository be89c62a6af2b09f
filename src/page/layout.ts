// Where the rectangles of a treemap lie. Nothing of a browser is here.
import { type HierarchyRectangularNode, hierarchy, treemap } from 'd3-hierarchy';
import { bytesOf, pastOnlyChildren, type TreeNode, type View } from './tree.ts';

/** Pixels that the line with a directory's name takes. */
export const HEADER_PX = 20;
/** What has a smaller area in pixels is not drawn by itself. */
const LEAST_AREA = 180;
/** A directory with a smaller area in pixels is drawn as one rectangle. */
const LEAST_OPEN_AREA = 4200;
const LEAST_OPEN_WIDTH = 44;
const LEAST_OPEN_HEIGHT = 44;
const LEAST_SIDE = 3;

/** A rectangle. */
export interface Box {
  readonly kind: 'file' | 'directory' | 'more';
  /** What a click leads to. Of `more` it is the rest of the directory that it lies in. */
  readonly view: View;
  /** A directory whose children are drawn inside. */
  readonly open: boolean;
  readonly label: string;
  readonly bytes: number;
  /** The files in it, as the range of their indexes. */
  readonly first: number;
  readonly last: number;
  /** Pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Part = Pick<Box, 'kind' | 'view' | 'label' | 'bytes' | 'first' | 'last'> & {
  readonly parts: readonly Part[];
};

/** The rectangles of a view, each directory before what is in it; none where there are no bytes. */
export function layOut(view: View, width: number, height: number): Box[] {
  const bytes = bytesOf(view);
  if (bytes <= 0 || width < LEAST_SIDE || height < LEAST_SIDE) return [];
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
  while (end < children.length && areaOf(children[end]!.bytes) >= LEAST_AREA) end++;
  const parts = children.slice(from, end).map((child) => partOf(child, node, areaOf(child.bytes)));
  const rest: View = { node, from: end };
  const restBytes = end < children.length ? bytesOf(rest) : 0;
  // One small file is not worth a rectangle that says "1 more".
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
    parts: children === undefined || area < LEAST_OPEN_AREA ? [] : partsOf(view, bytes, area),
  };
}

function boxesOf(placed: HierarchyRectangularNode<Part>): Box[] {
  const { x0: x, y0: y, x1, y1, data, children = [] } = placed;
  const [width, height] = [x1 - x, y1 - y];
  if (width < LEAST_SIDE || height < LEAST_SIDE) return [];
  const open = children.length > 0 && width >= LEAST_OPEN_WIDTH && height >= LEAST_OPEN_HEIGHT;
  const { kind, view, label, bytes, first, last } = data;
  const box: Box = { kind, view, open, label, bytes, first, last, x, y, width, height };
  return [box, ...(open ? children.flatMap(boxesOf) : [])];
}

/** Where the arrow keys lead. */
export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The rectangle nearest to another in a direction: its index, or undefined at the edge. */
export function nextBox(
  boxes: readonly Box[],
  current: number,
  direction: Direction,
): number | undefined {
  const from = boxes[current];
  if (from === undefined) return boxes.length > 0 ? 0 : undefined;
  const [x, y] = middleOf(from);
  let nearest: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, index) => {
    const [dx, dy] = [middleOf(box)[0] - x, middleOf(box)[1] - y];
    const [ahead, aside] = {
      ArrowLeft: [-dx, dy],
      ArrowRight: [dx, dy],
      ArrowUp: [-dy, dx],
      ArrowDown: [dy, dx],
    }[direction] as [number, number];
    if (index === current || ahead <= 0) return;
    const distance = ahead + 2 * Math.abs(aside);
    if (distance >= least) return;
    least = distance;
    nearest = index;
  });
  return nearest;
}

/** The middle of what can be clicked: of an open directory the line with its name. */
function middleOf({ x, y, width, height, open }: Box): [number, number] {
  return [x + width / 2, y + (open ? HEADER_PX : height) / 2];
}
