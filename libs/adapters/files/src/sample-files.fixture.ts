import { crc32, deflateRawSync } from 'node:zlib';

/** Smallest real files of each kind, byte for byte as programs write them. */
const bytes = (hex: string): Buffer => Buffer.from(hex.replace(/\s/g, ''), 'hex');

export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n' +
    'trailer<</Root 1 0 R>>\n%%EOF\n',
);
export const png = bytes(
  `89504e470d0a1a0a 0000000d49484452 0000000100000001 0806000000 1f15c489
   0000000d49444154 789c6360000002000001 0005 e221bc33 0000000049454e44ae426082`,
);
export const jpeg = bytes('ffd8ffe0 0010 4a46494600 0101 00 0001 0001 0000 ffdb0043 00'.padEnd(180, '01') + 'ffd9');
export const webp = Buffer.concat([Buffer.from('RIFF'), bytes('1a000000'), Buffer.from('WEBPVP8L'), Buffer.alloc(18)]);
export const heic = Buffer.concat([
  bytes('00000018'),
  Buffer.from('ftypheic'),
  bytes('00000000'),
  Buffer.from('mif1heic'),
]);
/** The head of a Windows program. */
export const exe = Buffer.concat([bytes('4d5a90000300000004000000ffff0000b800000000000000'), Buffer.alloc(200)]);
export const elf = Buffer.concat([bytes('7f454c46 02010100 0000000000000000 02003e00'), Buffer.alloc(100)]);
export const gif = Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1');
export const utf16 = Buffer.from('\ufeffKế hoạch', 'utf16le');

/** An archive with the given entries, in order, compressed where that is said. */
export function zipOf(entries: Readonly<Record<string, string>>, compressed = false): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const packed = compressed ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(compressed ? 8 : 0, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(offset, 10);
    const local = Buffer.concat([bytes('504b0304'), common, Buffer.from(name), packed]);
    locals.push(local);
    directory.push(Buffer.concat([bytes('504b0102 1400'), common, position, Buffer.from(name)]));
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, bytes('504b0506'), end]);
}

const ooxml = (folder: string, part: string, type: string, compressed = true) =>
  zipOf(
    {
      '[Content_Types].xml':
        '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        `<Override PartName="/${folder}/${part}" ContentType="application/vnd.${type}.main+xml"/></Types>`,
      '_rels/.rels': '<Relationships/>',
      [`${folder}/${part}`]: '<document/>',
    },
    compressed,
  );
const OOXML = 'openxmlformats-officedocument';
export const docx = ooxml('word', 'document.xml', `${OOXML}.wordprocessingml.document`);
export const xlsx = ooxml('xl', 'workbook.xml', `${OOXML}.spreadsheetml.sheet`, false);
export const pptx = ooxml('ppt', 'presentation.xml', `${OOXML}.presentationml.presentation`);
/** A document that brings programs along. */
export const docm = ooxml('word', 'document.xml', 'ms-word.document.macroEnabled');
export const odt = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' });
export const ods = zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office/>' });
export const zip = zipOf({ 'anh/1.txt': 'một', 'anh/2.txt': 'hai' }, true);
export const jar = zipOf({ 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n', 'Main.class': 'x' });

/** A compound file whose directory lists the given streams; from the fifth on they stand in a second sector. */
export function compoundFile(...streams: string[]): Buffer {
  const names = ['Root Entry', ...streams];
  const sectors = Math.ceil(names.length / 4);
  const file = Buffer.alloc(512 * (2 + sectors));
  bytes('d0cf11e0a1b11ae1').copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.fill(0xff, 76, 512);
  file.writeUInt32LE(0, 76);
  const fat = file.subarray(512, 1024).fill(0xff);
  fat.writeUInt32LE(0xfffffffd, 0);
  for (let sector = 1; sector <= sectors; sector += 1) {
    fat.writeUInt32LE(sector === sectors ? 0xfffffffe : sector + 1, 4 * sector);
  }
  names.forEach((name, index) => {
    const entry = file.subarray(1024 + 128 * index, 1152 + 128 * index);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(2 * (name.length + 1), 64);
  });
  return file;
}
