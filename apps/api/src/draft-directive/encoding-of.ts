import chardet from 'chardet';

/** Enough to tell an encoding by. */
const SAMPLE = 64 * 1_024;

/** By the byte that is `đ`, a letter on every line of Vietnamese, in the encodings of one byte a letter. */
const VIETNAMESE_BY_D: readonly (readonly [byte: number, encoding: string])[] = [
  [0xae, 'TCVN3 (ABC)'],
  [0xf0, 'windows-1258'],
  [0xf1, 'VNI-Windows'],
];

/** A guess at the encoding of a text that is not UTF-8, in the name by which editors know it. */
export function encodingOf(bytes: Buffer): string {
  return (
    byteOrderMark(bytes) ?? wideWithoutMark(bytes) ?? oneByteVietnamese(bytes) ?? chardet.detect(sampleOf(bytes)) ?? '?'
  );
}

export function byteOrderMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return null;
}

/** Half of the bytes of spaces, digits and plain letters are zero in UTF-16, all on the same side. */
export function wideWithoutMark(bytes: Buffer): string | null {
  const sample = sampleOf(bytes);
  const zeros = [0, 0];
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 4) return null;
  if (odd > even * 20) return 'UTF-16LE';
  if (even > odd * 20) return 'UTF-16BE';
  return null;
}

function oneByteVietnamese(bytes: Buffer): string | null {
  const guess = chardet.detect(sampleOf(bytes));
  if (guess && !/^(?:ISO-8859-\d+|windows-125\d)$/i.test(guess)) return null;
  const counts = new Map<number, number>();
  for (const byte of sampleOf(bytes)) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  const [most] = VIETNAMESE_BY_D.map(([byte, encoding]) => ({ encoding, count: counts.get(byte) ?? 0 })).toSorted(
    (one, other) => other.count - one.count,
  );
  return most && most.count > 0 ? most.encoding : null;
}

const sampleOf = (bytes: Buffer) => bytes.subarray(0, SAMPLE);
