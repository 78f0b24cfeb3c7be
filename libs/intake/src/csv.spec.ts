import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvLines, CsvUnreadable } from './csv.js';
import { successionTable } from './succession-rows.js';

const read = (text: string, most = 100) => [...csvLines(text, most)].map(({ fields }) => fields);
const flawOf = (text: string, most = 100) => {
  try {
    read(text, most);
  } catch (error) {
    if (error instanceof CsvUnreadable) return [error.flaw, error.line];
    throw error;
  }
  return null;
};

describe('a table of comma separated values', () => {
  it('has fields with commas, quotes and line ends inside of quotes; CRLF, LF and a byte order mark alike', () => {
    expect(read('\uFEFFa,b\r\n"x, y","nói ""có"""\n"hai\ndòng",\n\n')).toEqual([
      ['a', 'b'],
      ['x, y', 'nói "có"'],
      ['hai\ndòng', ''],
    ]);
    expect(read('')).toEqual([]);
    expect(read('một mình')).toEqual([['một mình']]);
  });

  it('says at which line it cannot be read, and has its bounds', () => {
    expect(flawOf('a\n"mở')).toEqual(['quote-open', 2]);
    expect(flawOf('a\n"b"c')).toEqual(['quote-inside', 2]);
    expect(flawOf('a\nb\nc', 2)).toEqual(['too-many-lines', 3]);
    expect(flawOf(`a\n${'x'.repeat(2_001)}`)).toEqual(['field-too-long', 2]);
  });

  it('is read back as it was written, whatever it holds', () => {
    const field = fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\r', ''));
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { maxLength: 10 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(end);
        expect(read(text)).toEqual(rows);
      }),
    );
  });
});

describe('a table of successions', () => {
  const head = 'Old_Commune_Code,old_commune,extra,new_commune_code,new_commune,relation';

  it('finds its columns by name, whatever stands between them', () => {
    const { rows, problems } = successionTable(`${head}\n1,Xã A,x,2,Xã B,WHOLE\n,Bãi bồi,x,2,Xã B,part`);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { line: 2, oldCode: '1', oldName: 'Xã A', newCode: '2', newName: 'Xã B', newSuperiorCode: '', relation: 'whole' },
      {
        line: 3,
        oldCode: '',
        oldName: 'Bãi bồi',
        newCode: '2',
        newName: 'Xã B',
        newSuperiorCode: '',
        relation: 'part',
      },
    ]);
  });

  it('names the lines that are wrong, the first of them where they are many', () => {
    expect(successionTable('a,b\n1,2').problems).toHaveLength(5);
    const columns = ['old_commune_code', 'old_commune', 'new_commune_code', 'new_commune', 'relation'];
    expect(successionTable('').problems).toEqual(columns.map((field) => ({ line: 1, field, found: null })));
    expect(successionTable(`${head}\n1,A,x,,B,half`).problems).toEqual([
      { line: 2, field: 'relation', found: 'half' },
      { line: 2, field: 'new_commune_code', found: '' },
    ]);
    const many = Array.from({ length: 100 }, () => '1,A,x,2,B,half').join('\n');
    expect(successionTable(`${head}\n${many}`).problems).toHaveLength(20);
  });
});
