import { describe, expect, it } from 'vitest';
import { mountValue } from '../../src/engine/containers.ts';

/** Reads one line of comma-separated values (RFC 4180), as the docker CLI does. */
function csvFields(line: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      let field = '';
      for (at++; line[at] !== '"' || line[at + 1] === '"'; at++) {
        if (line[at] === '"') at++;
        field += line[at];
      }
      fields.push(field);
      at += 2;
    } else {
      const comma = line.indexOf(',', at);
      const end = comma === -1 ? line.length : comma;
      fields.push(line.slice(at, end));
      at = end + 1;
    }
  }
  return fields;
}

describe('mountValue', () => {
  it('writes fields in their order, and one without a value by its name', () => {
    expect(mountValue({ type: 'bind', src: '/a', dst: '/b', readonly: '' })).toBe(
      'type=bind,src=/a,dst=/b,readonly',
    );
  });

  it.each([
    '/plain',
    '/with,comma',
    '/with"quote',
    '/"quoted"',
    '/line\nbreak',
    '/carriage\rreturn',
    '/a=b',
    '/,",',
    '/é 漢',
    ' /space ',
  ])('lets no path %j add a field', (path) => {
    const value = mountValue({ type: 'tmpfs', dst: path, readonly: '' });
    expect(csvFields(value)).toEqual(['type=tmpfs', `dst=${path}`, 'readonly']);
  });
});
