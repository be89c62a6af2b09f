// How engines see the known cases of layers, if not as the specification says. Without an entry here, an engine shows
// what the layers have, or refuses what is refused here.
import { CAPABILITY } from './cases.ts';

/** What an engine shows, as sorted texts with `@now` for the time of unpacking, or that it cannot unpack the image. */
export type EngineView = readonly string[] | 'refuses';

/** How engines differ in a case. A store without a view shows what the layers have. */
export interface EngineDifference {
  readonly why: string;
  readonly graphDriver?: EngineView;
  readonly containerd?: EngineView;
}

const both = (why: string, view: EngineView): EngineDifference => ({
  why,
  graphDriver: view,
  containerd: view,
});
const graphDriver = (why: string, view: EngineView): EngineDifference => ({
  why,
  graphDriver: view,
});
const containerd = (why: string, view: EngineView): EngineDifference => ({ why, containerd: view });

const CROSS = 'the target of a hard link must be in the same layer';
const OVER = 'a whiteout cannot take the place of a file of the same layer';
const TWICE = 'a graph driver takes no name twice in a layer';
const MADE = 'a whiteout creates its directories';
const ANEW = 'what a directory hides that is made anew in one layer comes back';
const PARENTS =
  'directories on the way get the time of unpacking; a graph driver forgets what lower layers say of them';
const ROOT = 'the root is never opaque';
const OUTWARD = 'names that lead outward end at the root';

export const ENGINE_DIFFERENCES: Readonly<Record<string, EngineDifference>> = {
  hl_cross: both(CROSS, 'refuses'),
  hl_cross_hid: both(CROSS, 'refuses'),
  hl_cross_chain: both(CROSS, 'refuses'),
  hl_via_sym_cross: both(CROSS, 'refuses'),
  hl_wh_after: both(CROSS, 'refuses'),
  hl_wh_before: both('the hard link leads to the whiteout, and so is one', []),
  hl_meta: both('the last header of a file counts', ['l = t "T" 600 7:0 @1050']),
  hl_same_wh: both(OVER, 'refuses'),
  file_then_wh: both(OVER, 'refuses'),
  file_then_wh_nolow: both(OVER, 'refuses'),
  dir_then_wh: both(OVER, 'refuses'),
  newchild_wh_dir: both(OVER, 'refuses'),
  wh_dir_recreate: both(ANEW, ['d/', 'd/new "n"', 'd/old "o"']),
  wh_nonexist: both(MADE, ['a "a"', 'x/ @now', 'x/y/ @now']),
  opq_nowhere: both(MADE, ['a "a"', 'n/ @now', 'n/d/ @now']),
  wh_no_parents: {
    why: PARENTS,
    graphDriver: ['d/ @now', 'd/s/ @now', 'd/s/g "g"'],
    containerd: ['d/ 700 5:0 @now', 'd/s/ 750 @now', 'd/s/g "g"'],
  },
  no_parent_upper: {
    why: PARENTS,
    graphDriver: ['a/ @now', 'a/x "x"', 'a/y "y"'],
    containerd: ['a/ 700 5:0 @now', 'a/x "x"', 'a/y "y"'],
  },
  sym_parent_same_lower: {
    why: PARENTS,
    graphDriver: ['lnk -> real', 'real/ @now', 'real/f "f"'],
    containerd: ['lnk -> real', 'real/ 700 @now', 'real/f "f"'],
  },
  sym_wh_same: both(PARENTS, ['lnk -> real', 'real/ @now']),
  hl_opaque_hidden: graphDriver(PARENTS, ['d/ @now', 'l "T"']),
  opq_noentry: graphDriver(PARENTS, ['d/ @now']),
  opq_before_bare: {
    why: `${PARENTS}; a containerd store also takes what the hidden directory was`,
    graphDriver: ['d/ @now', 'd/s/ @now', 'd/s/new "n"'],
    containerd: ['d/ 700 5:0 @now', 'd/s/ 700 @now', 'd/s/new "n"'],
  },
  opq_twice: {
    why: `${TWICE}; ${PARENTS}`,
    graphDriver: 'refuses',
    containerd: ['d/ 700 5:0 @now', 'd/y "y"', 'd/z "z"'],
  },
  opq_root: both(ROOT, ['a "a"', 'b "b"', 'c "c"']),
  opq_root_after: both(ROOT, ['a "a"', 'd/ @now', 'd/b "b"', 'd/c "c"']),
  dup_file: graphDriver(TWICE, 'refuses'),
  dup_file_dir: graphDriver(TWICE, 'refuses'),
  dup_dir_file: graphDriver(TWICE, 'refuses'),
  dup_hl: graphDriver(TWICE, 'refuses'),
  dup_dir: graphDriver(TWICE, 'refuses'),
  dup_dir_file_dir: {
    why: `${TWICE}; ${ANEW}`,
    graphDriver: 'refuses',
    containerd: ['d/', 'd/new "n"', 'd/old "o"'],
  },
  sym_parent_out: containerd(OUTWARD, [
    'lnk -> ../../../outside',
    'outside/ @now',
    'outside/f "f"',
  ]),
  dotdot_out: containerd(OUTWARD, ['c "c"', 'x "x"']),
  dotdot_wh: containerd(OUTWARD, []),
  root_file: both('the entry of the root is ignored, whatever it is', []),
  sparse_old_GNU: both('sparse files in the old GNU format are of an unknown type', 'refuses'),
  chr00: both('overlayfs takes a device 0,0 for a whiteout', []),
  ovl_xattr: graphDriver('overlayfs takes the attribute for its own', ['d/']),
  times: both('no time before 1970 is kept', ['f "f" @1500', 'neg "n" @0']),
  xattrs: both('of extended attributes, only capabilities are shown', [
    `c "c" {security.capability=${CAPABILITY.toString('latin1')}}`,
    'd/',
    'u "u"',
  ]),
};
