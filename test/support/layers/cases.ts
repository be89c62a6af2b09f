// Layers that appliers disagree about, or that are easy to get wrong, with the right flat filesystem of each.

import type { ErrorCode } from '../../../src/base/errors.ts';
import { SPARSE_FORMS } from '../tar/sparse.ts';
import { device, dir, file, gone, hard, layer, opaque, sym, USUAL_SECONDS } from './entries.ts';

/** How umoci's unpack differs, if it does: it refuses, or follows the links of lower layers. */
export type UmociAnswer =
  | 'same'
  | 'refuses'
  | 'follows links of lower layers'
  | 'applies outside links';

export interface LayerCase {
  readonly name: string;
  /** Bottom first. */
  readonly layers: readonly Buffer[];
  /** As `flatTexts` gives it, or the code of the error. */
  readonly flat: readonly string[] | ErrorCode;
  readonly umoci: UmociAnswer;
}

const LONG = 'n'.repeat(150);
const T = file('t', 'T');
const D = dir('d', { mode: 0o700, uid: 5, mtime: 900 });
const A = dir('a', { mode: 0o700, uid: 5, mtime: 900 });
/** CAP_NET_BIND_SERVICE, as the kernel stores it: the program may take low ports. */
export const CAPABILITY = Buffer.from('0100000200040000000000000000000000000000', 'hex');
/** A directory without an entry. */
const bare = (name: string) => `${name}/ @0`;
const D_TEXT = 'd/ 700 5:0 @900';
const A_TEXT = 'a/ 700 5:0 @900';

type Row = readonly [
  name: string,
  layers: readonly (readonly Buffer[])[],
  flat: readonly string[] | ErrorCode,
  umoci?: UmociAnswer,
];

const ROWS: readonly Row[] = [
  // Hard links.
  ['hl_hidden', [[T, hard('l', 't')], [gone('t')]], ['l "T"']],
  [
    'hl_hidden3',
    [[T, hard('l1', 't'), hard('l2', 't')], [file('t', 'new')]],
    ['l1 "T"', 'l2 = l1', 't "new"'],
  ],
  ['hl_cross', [[T], [hard('l', 't')]], ['l = t', 't "T"']],
  ['hl_cross_hid', [[T], [hard('l', 't')], [gone('t')]], ['l "T"']],
  ['hl_cross_chain', [[T], [hard('l', 't')], [hard('m', 'l'), gone('t')], [gone('l')]], ['m "T"']],
  ['hl_wh_before', [[T], [gone('t'), hard('l', 't')]], 'LAYER_INVALID', 'refuses'],
  ['hl_wh_after', [[T], [hard('l', 't'), gone('t')]], ['l "T"']],
  ['hl_same_wh', [[file('x', 'x')], [T, hard('l', 't'), gone('t')]], ['l = t', 't "T"', 'x "x"']],
  ['hl_into_new_dir', [[T, hard('z/l', 't')], [gone('t')]], [bare('z'), 'z/l "T"']],
  ['hl_dir_hidden', [[dir('d'), file('d/t', 'T'), hard('l', 'd/t')], [gone('d')]], ['l "T"']],
  [
    'hl_opaque_hidden',
    [[dir('d'), file('d/t', 'T'), hard('l', 'd/t')], [opaque('d')]],
    ['d/', 'l "T"'],
  ],
  ['hl_to_sym', [[sym('s', 't'), hard('l', 's'), T]], ['l = s', 's -> t', 't "T"']],
  ['hl_to_sym_hid', [[sym('s', 't'), hard('l', 's'), T], [gone('s')]], ['l -> t', 't "T"']],
  [
    'hl_via_sym',
    [[dir('d'), file('d/t', 'T'), sym('s', 'd'), hard('l', 's/t')]],
    ['d/', 'd/t "T"', 'l = d/t', 's -> d'],
  ],
  [
    'hl_via_sym_cross',
    [[dir('d'), file('d/t', 'T'), sym('s', 'd')], [hard('l', 's/t')]],
    ['d/', 'd/t "T"', 'l = d/t', 's -> d'],
  ],
  ['hl_self', [[file('l', 'T'), hard('l', 'l')]], 'LAYER_INVALID', 'refuses'],
  ['hl_forward', [[hard('l', 't'), T]], 'LAYER_INVALID', 'refuses'],
  ['hl_dangling', [[hard('l', 'none')]], 'LAYER_INVALID', 'refuses'],
  [
    'hl_dotslash',
    [[file('./d/t', 'T'), hard('./l', './d/t'), hard('/m', '/d/t')]],
    [bare('d'), 'd/t "T"', 'l = d/t', 'm = d/t'],
  ],
  ['hl_relinked', [[T, hard('l', 't')], [file('l', 'new')]], ['l "new"', 't "T"']],
  ['hl_dir', [[dir('d'), hard('l', 'd')]], 'LAYER_INVALID', 'refuses'],
  ['hl_out', [[hard('l', '../t')]], 'LAYER_INVALID', 'refuses'],
  [
    'hl_replaced_dir',
    [[dir('d'), file('d/t', 'T')], [hard('d', 'd/t')]],
    'LAYER_INVALID',
    'refuses',
  ],
  // The last header of a file counts for engines, the first for umoci: both see what they saw before.
  [
    'hl_meta',
    [[T, hard('l', 't', { mode: 0o600, uid: 7, mtime: 1050 })]],
    ['l = t 600 7:0 @1050', 't "T"'],
  ],
  ['hl_fifo', [[device('p', '6'), hard('q', 'p')], [gone('p')]], ['q fifo']],
  // Whiteouts.
  ['wh_then_file', [[file('f', 'old')], [gone('f'), file('f', 'new')]], ['f "new"']],
  ['file_then_wh', [[file('f', 'old')], [file('f', 'new'), gone('f')]], ['f "new"']],
  ['file_then_wh_nolow', [[file('x', 'x')], [file('f', 'new'), gone('f')]], ['f "new"', 'x "x"']],
  [
    'wh_dir_recreate',
    [
      [D, file('d/old', 'o')],
      [gone('d'), dir('d'), file('d/new', 'n')],
    ],
    ['d/', 'd/new "n"'],
  ],
  [
    'dir_then_wh',
    [
      [D, file('d/old', 'o')],
      [dir('d'), file('d/new', 'n'), gone('d')],
    ],
    ['d/', 'd/new "n"'],
  ],
  [
    'newchild_wh_dir',
    [
      [D, file('d/old', 'o')],
      [file('d/new', 'n'), gone('d')],
    ],
    [D_TEXT, 'd/new "n"'],
  ],
  ['wh_nonexist', [[file('a', 'a')], [gone('b'), gone('x/y/z')]], ['a "a"']],
  [
    'wh_no_parents',
    [[D, dir('d/s', { mode: 0o750 }), file('d/s/f', 'f'), file('d/s/g', 'g')], [gone('d/s/f')]],
    [D_TEXT, 'd/s/ 750', 'd/s/g "g"'],
  ],
  [
    'wh_and_dirmerge',
    [
      [D, file('d/a', 'a'), file('d/b', 'b')],
      [dir('d', { mode: 0o711 }), gone('d/a'), file('d/c', 'c')],
    ],
    ['d/ 711', 'd/b "b"', 'd/c "c"'],
  ],
  [
    'wh_then_dir_3',
    [[dir('p'), file('p/x', 'x')], [gone('p')], [dir('p'), file('p/y', 'y')]],
    ['p/', 'p/y "y"'],
  ],
  ['wh_lowest', [[gone('f'), file('g', 'g')]], ['g "g"']],
  // Opaque directories.
  [
    'opq_before',
    [
      [D, file('d/old', 'o')],
      [dir('d'), opaque('d'), file('d/new', 'n')],
    ],
    ['d/', 'd/new "n"'],
  ],
  [
    'opq_after',
    [
      [D, file('d/old', 'o')],
      [dir('d'), file('d/new', 'n'), opaque('d')],
    ],
    ['d/', 'd/new "n"'],
  ],
  [
    'opq_after_nested',
    [
      [D, dir('d/s', { mode: 0o700 }), file('d/s/old', 'o'), file('d/o2', 'o')],
      [dir('d'), dir('d/s'), file('d/s/new', 'n'), opaque('d')],
    ],
    ['d/', 'd/s/', 'd/s/new "n"'],
  ],
  [
    'opq_before_nested',
    [
      [D, dir('d/s', { mode: 0o700 }), file('d/s/old', 'o'), file('d/o2', 'o')],
      [dir('d'), opaque('d'), dir('d/s'), file('d/s/new', 'n')],
    ],
    ['d/', 'd/s/', 'd/s/new "n"'],
  ],
  [
    'opq_before_bare',
    [
      [D, dir('d/s', { mode: 0o700 }), file('d/s/old', 'o')],
      [opaque('d'), file('d/s/new', 'n')],
    ],
    [D_TEXT, bare('d/s'), 'd/s/new "n"'],
  ],
  ['opq_noentry', [[D, file('d/x', 'x')], [opaque('d')]], [D_TEXT]],
  [
    'opq_twice',
    [[D, file('d/x', 'x')], [opaque('d'), file('d/y', 'y'), opaque('d')], [file('d/z', 'z')]],
    [D_TEXT, 'd/y "y"', 'd/z "z"'],
  ],
  [
    'opq_root',
    [
      [file('a', 'a'), file('b', 'b')],
      [opaque(''), file('c', 'c')],
    ],
    ['c "c"'],
  ],
  [
    'opq_root_after',
    [
      [file('a', 'a'), dir('d'), file('d/b', 'b')],
      [file('d/c', 'c'), opaque('')],
    ],
    ['d/', 'd/c "c"'],
  ],
  ['opq_lowest', [[dir('d'), opaque('d'), file('d/f', 'f')]], ['d/', 'd/f "f"']],
  ['opq_nowhere', [[file('a', 'a')], [opaque('n/d')]], ['a "a"']],
  // A name twice in one layer.
  ['dup_file', [[file('f', 'one'), file('f', 'second')]], ['f "second"']],
  ['dup_file_dir', [[file('f', 'one'), dir('f'), file('f/x', 'x')]], ['f/', 'f/x "x"']],
  ['dup_dir_file', [[dir('d'), file('d/x', 'x'), file('d', 'file')]], ['d "file"']],
  ['dup_hl', [[T, hard('l', 't'), file('t', 'T2')]], ['l "T"', 't "T2"']],
  [
    'dup_dir',
    [[dir('d', { mode: 0o700 }), file('d/x', 'x'), dir('d', { mode: 0o711 })]],
    ['d/ 711', 'd/x "x"'],
  ],
  [
    'dup_dir_file_dir',
    [
      [dir('d'), file('d/old', 'o')],
      [file('d', 'f'), dir('d'), file('d/new', 'n')],
    ],
    ['d/', 'd/new "n"'],
  ],
  // Links on the way.
  [
    'sym_parent_lower',
    [[dir('real'), sym('lnk', 'real')], [file('lnk/f', 'f')]],
    [bare('lnk'), 'lnk/f "f"', 'real/'],
    'follows links of lower layers',
  ],
  [
    'sym_parent_lower_d',
    [
      [dir('real'), file('real/r', 'r'), sym('lnk', 'real')],
      [dir('lnk'), file('lnk/f', 'f')],
    ],
    ['lnk/', 'lnk/f "f"', 'real/', 'real/r "r"'],
  ],
  [
    'sym_parent_same',
    [[dir('real'), sym('lnk', 'real'), file('lnk/f', 'f')]],
    ['lnk -> real', 'real/', 'real/f "f"'],
  ],
  [
    'sym_parent_same_lower',
    [[dir('real', { mode: 0o700 })], [sym('lnk', 'real'), file('lnk/f', 'f')]],
    ['lnk -> real', 'real/ 700', 'real/f "f"'],
  ],
  [
    'sym_parent_abs',
    [[dir('real'), sym('lnk', '/real'), file('lnk/f', 'f')]],
    ['lnk -> /real', 'real/', 'real/f "f"'],
  ],
  [
    'sym_parent_out',
    [[sym('lnk', '../../../outside'), file('lnk/f', 'f')]],
    'LAYER_INVALID',
    'applies outside links',
  ],
  [
    'sym_parent_dangl',
    [[sym('lnk', 'nowhere'), file('lnk/f', 'f')]],
    ['lnk -> nowhere', bare('nowhere'), 'nowhere/f "f"'],
  ],
  [
    'sym_parent_up',
    [[dir('a'), dir('b'), sym('a/up', '../b'), file('a/up/f', 'f')]],
    ['a/', 'a/up -> ../b', 'b/', 'b/f "f"'],
  ],
  [
    'sym_parent_loop',
    [[sym('p', 'q'), sym('q', 'p'), file('p/f', 'f')]],
    'LAYER_INVALID',
    'refuses',
  ],
  [
    'sym_wh_same',
    [
      [dir('real'), file('real/f', 'f')],
      [sym('lnk', 'real'), gone('lnk/f')],
    ],
    ['lnk -> real', 'real/'],
  ],
  [
    'sym_out_alone',
    [[sym('lnk', '../../../outside'), sym('abs', '/etc/passwd')]],
    ['abs -> /etc/passwd', 'lnk -> ../../../outside'],
  ],
  // Files, directories and links in each other's place.
  ['file_to_dir', [[file('p', 'p')], [dir('p'), file('p/x', 'x')]], ['p/', 'p/x "x"']],
  ['dir_to_file', [[dir('p'), file('p/x', 'x')], [file('p', 'p')]], ['p "p"']],
  ['dir_to_sym', [[dir('p'), file('p/x', 'x')], [sym('p', 'q')]], ['p -> q']],
  [
    'dir_sym_dir',
    [[dir('p'), file('p/x', 'x')], [sym('p', 'q')], [dir('p'), file('p/y', 'y')]],
    ['p/', 'p/y "y"'],
  ],
  [
    'dir_file_dir',
    [[dir('p'), file('p/x', 'x')], [file('p', 'p')], [dir('p'), file('p/y', 'y')]],
    ['p/', 'p/y "y"'],
  ],
  ['below_file', [[file('p', 'p')], [file('p/x', 'x')]], [bare('p'), 'p/x "x"'], 'refuses'],
  ['below_file_same', [[file('p', 'p'), file('p/x', 'x')]], 'LAYER_INVALID', 'refuses'],
  // Parents.
  ['no_parents', [[file('a/b/f', 'f')]], [bare('a'), bare('a/b'), 'a/b/f "f"']],
  ['no_parent_upper', [[A, file('a/x', 'x')], [file('a/y', 'y')]], [A_TEXT, 'a/x "x"', 'a/y "y"']],
  ['late_parent', [[file('a/y', 'y'), A]], [A_TEXT, 'a/y "y"']],
  ['late_parent_low', [[dir('a')], [file('a/y', 'y'), A]], [A_TEXT, 'a/y "y"']],
  [
    'late_parent_next',
    [[file('a/b/y', 'y')], [A, dir('a/b', { mode: 0o711 })]],
    [A_TEXT, 'a/b/ 711', 'a/b/y "y"'],
  ],
  // Names.
  [
    'names',
    [
      [
        file('./x', 'x'),
        file('/y', 'y'),
        dir('z'),
        file('z//w', 'w'),
        file('./z/./v', 'v'),
        dir('dn', { name: 'dn' }),
        file('v7/', '', { typeFlag: '', magic: 'v7', mode: 0o755 }),
        file('v7/f', 'f'),
      ],
    ],
    ['dn/', 'v7/', 'v7/f "f"', 'x "x"', 'y "y"', 'z/', 'z/v "v"', 'z/w "w"'],
  ],
  [
    'root_entry',
    [[dir('./', { mode: 0o700 }), file('./f', 'f')], [dir('', { mode: 0o711, name: '.' })]],
    ['f "f"'],
  ],
  ['root_file', [[file('./', 'f')]], 'LAYER_INVALID', 'refuses'],
  ['dotdot_in', [[dir('a'), file('a/../b', 'b')]], ['a/', 'b "b"']],
  ['dotdot_out', [[file('../c', 'c'), file('x', 'x')]], 'LAYER_INVALID', 'applies outside links'],
  ['dotdot_wh', [[file('x', 'x')], [file('../.wh.x')]], 'LAYER_INVALID', 'applies outside links'],
  // The rest.
  ['empty_layer', [[file('a', 'a')], [], [file('b', 'b')]], ['a "a"', 'b "b"']],
  ['same_layer_twice', [[file('a', '1')], [file('a', '2')], [file('a', '1')]], ['a "1"']],
  ['chr00', [[file('f', 'f')], [device('f', '3')]], ['f chr 0,0']],
  [
    'devices',
    [[device('c', '3', 1, 3), device('b', '4', 8, 1), device('p', '6')]],
    ['b blk 8,1', 'c chr 1,3', 'p fifo'],
  ],
  [
    'times',
    [
      [
        file('f', 'f', { pax: { mtime: '1500.123456789' } }),
        file('neg', 'n', { pax: { mtime: '-3.5' } }),
      ],
    ],
    ['f "f" @1500', 'neg "n" @-4'],
  ],
  [
    'dialects',
    [
      [
        file('v7', 'v', { typeFlag: '', magic: 'v7' }),
        file(`gnu-${LONG}`, 'g', { magic: 'gnu' }),
        file('pax', 'p', { pax: { path: `pax-${LONG}`, uid: '3000000000' } }),
        file('ustar', 'u', { prefix: 'above' }),
        file('b256', 'b'.repeat(600), { magic: 'gnu', base256: true }),
        file('setuid', 's', { mode: 0o4755 }),
        sym('to', '', { pax: { linkpath: LONG } }),
        hard('again', '', { pax: { linkpath: `pax-${LONG}`, uid: '3000000000' } }),
      ],
    ],
    [
      bare('above'),
      'above/ustar "u"',
      `again = pax-${LONG} 3000000000:0`,
      `b256 "${'b'.repeat(600)}"`,
      `gnu-${LONG} "g"`,
      `pax-${LONG} "p" 3000000000:0`,
      'setuid "s" 4755',
      `to -> ${LONG}`,
      'v7 "v"',
    ],
  ],
  ...Object.entries(SPARSE_FORMS).map(
    ([form, tarOf]): Row => [
      `sparse_${form.replace(/\W/g, '_')}`,
      [
        [
          tarOf({
            name: 'holes',
            sizeBytes: 6000,
            pieces: Array.from({ length: 6 }, (_, at) => [at * 900, Buffer.from(`<${at}>`)]),
            header: { mtime: USUAL_SECONDS },
          }),
          tarOf({ name: 'hole', sizeBytes: 3, pieces: [], header: { mtime: USUAL_SECONDS } }),
        ],
      ],
      [
        'hole "\0\0\0"',
        `holes "${[0, 1, 2, 3, 4, 5].map((at) => `<${at}>`.padEnd(900, '\0')).join('')}${'\0'.repeat(600)}"`,
      ],
      form === 'old GNU' ? 'refuses' : 'same',
    ],
  ),
  [
    'ovl_xattr',
    [
      [dir('d'), file('d/x', 'x')],
      [dir('d', { pax: { 'SCHILY.xattr.trusted.overlay.opaque': 'y' } })],
    ],
    ['d/', 'd/x "x"'],
  ],
  [
    'xattrs',
    [
      [
        file('c', 'c', { pax: { 'SCHILY.xattr.security.capability': CAPABILITY } }),
        file('u', 'u', { pax: { 'SCHILY.xattr.user.k': 'v' } }),
        dir('d', { pax: { 'SCHILY.xattr.user.k': 'v' } }),
      ],
    ],
    [
      `c "c" {security.capability=${CAPABILITY.toString('latin1')}}`,
      'd/ {user.k=v}',
      'u "u" {user.k=v}',
    ],
  ],
];

export const LAYER_CASES: readonly LayerCase[] = ROWS.map(([name, layers, flat, umoci]) => ({
  name,
  layers: layers.map((entries) => layer(...entries)),
  flat,
  umoci: umoci ?? 'same',
}));
