import { describe, expect, it } from '@jest/globals';
import { MOST_TEXT_BYTES, plainText } from './plain-text.js';

const SENTENCE = 'Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy đảng đẩy mạnh đối thoại với Nhân dân, đúng hạn.';

/** Bytes that the old encodings give the letters that the sentence has beyond ASCII. */
const TCVN3: Readonly<Record<string, number>> = {
  ư: 0xad,
  ờ: 0xea,
  ụ: 0xf4,
  ỉ: 0xd8,
  ủ: 0xf1,
  ê: 0xaa,
  ầ: 0xc7,
  á: 0xb8,
  ấ: 0xca,
  đ: 0xae,
  ả: 0xb6,
  ẩ: 0xc8,
  ạ: 0xb9,
  ố: 0xe8,
  ớ: 0xed,
  â: 0xa9,
  ú: 0xf3,
};
const inTcvn3 = Buffer.from(Array.from(SENTENCE.normalize('NFC'), (letter) => TCVN3[letter] ?? letter.charCodeAt(0)));

const refusalOf = (bytes: Buffer) =>
  plainText(bytes).then(
    () => null,
    (error: { code: string; fields: object }) => ({ code: error.code, ...error.fields }),
  );

describe('plain text', () => {
  it('is UTF-8, composed or not, with or without a byte order mark', async () => {
    expect(await plainText(Buffer.from(SENTENCE))).toBe(SENTENCE);
    expect(await plainText(Buffer.from(SENTENCE.normalize('NFD')))).toBe(SENTENCE.normalize('NFD'));
    expect(await plainText(Buffer.from(`\ufeff${SENTENCE}`))).toBe(SENTENCE);
  });

  it('may hold the odd control character of a word processor', async () => {
    const text = `${SENTENCE.repeat(20)}\u001f${SENTENCE}\f`;
    expect(await plainText(Buffer.from(text))).toBe(text);
  });

  it('is not empty or blank', async () => {
    expect(await refusalOf(Buffer.alloc(0))).toEqual({ code: 'text-empty' });
    expect(await refusalOf(Buffer.from('\ufeff \r\n\t\u00a0'))).toEqual({ code: 'text-empty' });
  });

  it('is at most half a megabyte', async () => {
    expect(await plainText(Buffer.alloc(MOST_TEXT_BYTES, 'a'))).toHaveLength(MOST_TEXT_BYTES);
    const tooLarge = { code: 'text-too-large', mostBytes: MOST_TEXT_BYTES };
    expect(await refusalOf(Buffer.alloc(MOST_TEXT_BYTES + 1, 'a'))).toEqual(tooLarge);
  });

  it('is no file of another kind', async () => {
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');
    expect(await refusalOf(pdf)).toEqual({ code: 'text-binary', kind: 'application/pdf' });
    const noise = Buffer.from(Array.from({ length: 3_000 }, (_, index) => (index * 7_919) % 256));
    expect(await refusalOf(noise)).toMatchObject({ code: 'text-binary' });
    expect(await refusalOf(Buffer.from('một\0hai'))).toMatchObject({ code: 'text-binary' });
  });

  it.each([
    ['UTF-16LE', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(SENTENCE, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le').swap16()],
    ['TCVN3 (ABC)', inTcvn3],
    // đ and the marks that follow their letters.
    [
      'windows-1258',
      Buffer.from('Nh\xe2n d\xe2n \xf0\xfa\xf0\xfe ti\xea\xecp \xf0\xf3n, \xf0o\xe0n k\xea\xect', 'latin1'),
    ],
    ['VNI-Windows', Buffer.from('ñaûng uûy ñeà nghò caùc ñôn vò ñoàng loaït', 'latin1')],
  ])('in %s is told from UTF-8', async (encoding, bytes) => {
    expect(await refusalOf(bytes)).toEqual({ code: 'text-encoding', encoding });
  });

  it('in any other encoding is named by what it most resembles', async () => {
    const japanese = Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x95, 0xb6, 0x8f, 0x91, 0x81, 0x42]);
    expect(await refusalOf(japanese)).toMatchObject({ code: 'text-encoding', encoding: expect.any(String) });
  });
});
