import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '#event-sourcing';
import type { FileStore } from './file-store.js';
import { openFiles } from './open-files.js';
import * as sample from './sample-files.fixture.js';

let folder = '';
let files: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  files = await openFiles({ folder });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* whole(content: Buffer) {
  yield content;
}
const put = (content: Buffer, name: string, declaredType = '') => files.put(whole(content), { name, declaredType });
const refusalOf = (content: Buffer, name: string, declaredType = ''): Promise<Refusal> =>
  put(content, name, declaredType).then(
    ({ mediaType }) => Promise.reject(new Error(`taken as ${mediaType}`)),
    (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error)),
  );

const OOXML = 'application/vnd.openxmlformats-officedocument';
const doc = sample.compoundFile('1Table', 'WordDocument');
const xls = sample.compoundFile('a', 'b', 'c', 'd', 'Workbook');
const ppt = sample.compoundFile('Current User', 'PowerPoint Document');
const msi = sample.compoundFile('!_Tables', '!_Columns');
const text = Buffer.from('Nhiệm vụ 1: đã hoàn thành.\n');

describe('a file is taken when name, declared type and content agree', () => {
  it.each([
    ['a.pdf', 'application/pdf', sample.pdf, 'application/pdf'],
    ['A.PDF', '', sample.pdf, 'application/pdf'],
    ['a.docx', `${OOXML}.wordprocessingml.document`, sample.docx, `${OOXML}.wordprocessingml.document`],
    ['a.xlsx', 'application/octet-stream', sample.xlsx, `${OOXML}.spreadsheetml.sheet`],
    ['a.pptx', '', sample.pptx, `${OOXML}.presentationml.presentation`],
    ['a.doc', 'application/msword', doc, 'application/msword'],
    ['a.xls', 'application/vnd.ms-excel', xls, 'application/vnd.ms-excel'],
    ['a.ppt', 'application/vnd.ms-powerpoint', ppt, 'application/vnd.ms-powerpoint'],
    ['a.odt', '', sample.odt, 'application/vnd.oasis.opendocument.text'],
    ['a.ods', '', sample.ods, 'application/vnd.oasis.opendocument.spreadsheet'],
    ['a.png', 'image/png', sample.png, 'image/png'],
    ['a.jpg', 'image/jpeg', sample.jpeg, 'image/jpeg'],
    ['a.jpeg', 'image/jpg', sample.jpeg, 'image/jpeg'],
    ['a.webp', 'image/webp', sample.webp, 'image/webp'],
    ['a.heic', 'image/heif', sample.heic, 'image/heic'],
    ['a.txt', 'text/plain; charset=utf-8', text, 'text/plain'],
    ['a.csv', 'text/csv', Buffer.from('\ufeffđơn vị,số\nBằng Thành,3\n'), 'text/csv'],
    ['a.csv', 'application/vnd.ms-excel', text, 'text/csv'],
    ['bắt đầu.txt', '', Buffer.from('BM và MZ là tên viết tắt'), 'text/plain'],
    ['a.zip', 'application/x-zip-compressed', sample.zip, 'application/zip'],
    ['báo cáo.zip', '', sample.docx, 'application/zip'],
    ['không có đuôi', 'application/pdf', sample.pdf, 'application/pdf'],
    ['không có gì cả', '', sample.png, 'image/png'],
    ['Công văn số 12.2026', '', sample.pdf, 'application/pdf'],
  ])('%s declared %j', async (name, declaredType, content, mediaType) => {
    expect(await put(content, name, declaredType)).toMatchObject({ mediaType, size: content.length });
  });
});

describe('a file is refused when its content denies what it claims', () => {
  it.each([
    ['a program named as PDF', 'a.pdf', 'application/pdf', sample.exe, 'application/x-msdownload'],
    ['a Linux program named as picture', 'a.png', '', sample.elf, 'application/x-elf'],
    ['a picture named as PDF', 'a.pdf', '', sample.png, 'image/png'],
    ['a plain archive named as Word document', 'a.docx', '', sample.zip, 'application/zip'],
    ['a spreadsheet named as Word document', 'a.docx', '', sample.xlsx, `${OOXML}.spreadsheetml.sheet`],
    [
      'a document with macros named as one without',
      'a.docx',
      '',
      sample.docm,
      'application/vnd.ms-word.document.macroenabled.12',
    ],
    ['an installer named as Word document', 'a.doc', '', msi, 'application/x-cfb'],
    [
      'an encrypted document',
      'a.docx',
      '',
      sample.compoundFile('EncryptionInfo', 'EncryptedPackage'),
      'application/x-cfb',
    ],
    ['an old workbook named as old document', 'a.doc', '', xls, 'application/vnd.ms-excel'],
    ['a truncated compound file', 'a.doc', '', doc.subarray(0, 600), 'application/x-cfb'],
    ['a program named as archive', 'a.zip', '', sample.exe, 'application/x-msdownload'],
    ['a Java program named as archive', 'a.zip', '', sample.jar, 'application/java-archive'],
    ['a PDF named as text', 'a.txt', 'text/plain', sample.pdf, 'application/pdf'],
    ['text in UTF-16', 'a.txt', 'text/plain', sample.utf16, 'text/plain; charset=utf-16'],
    [
      'text in an old encoding',
      'a.txt',
      'text/plain',
      Buffer.from('K\xea ho\xe1ch', 'latin1'),
      'application/octet-stream',
    ],
    ['text that is cut in a letter', 'a.txt', '', Buffer.from('ế').subarray(0, 2), 'application/octet-stream'],
    ['text with NULs', 'a.csv', '', Buffer.from('a,b\0c'), 'application/octet-stream'],
    ['text named as PDF', 'a.pdf', '', text, 'text/plain'],
    ['text that begins as a PDF does', 'a.pdf', 'application/pdf', Buffer.from('%PDF-1.4 chỉ là chữ\n'), 'text/plain'],
    ['random bytes named as PDF', 'a.pdf', '', Buffer.from([1, 2, 3, 0, 255]), 'application/octet-stream'],
  ])('%s', async (_what, name, declaredType, content, actualType) => {
    const refusal = await refusalOf(content, name, declaredType);
    expect(refusal.code).toBe('evidence-type-mismatch');
    expect(refusal.fields).toMatchObject({ name, size: content.length, actualType });
    expect(refusal.fields['declaredType']).toMatch(/^[a-z]+\/.+/);
  });

  it('also when only the declared type is wrong', async () => {
    const refusal = await refusalOf(sample.pdf, 'a.pdf', 'image/png');
    expect(refusal).toMatchObject({
      code: 'evidence-type-mismatch',
      fields: { declaredType: 'image/png', actualType: 'application/pdf' },
    });
  });
});

describe('a file is refused when it is of no kind that is taken', () => {
  it.each([
    ['by its name', 'setup.exe', '', sample.exe],
    ['by its name, although the content is fine', 'a.svg', '', sample.pdf],
    ['by its name, document with macros', 'a.docm', '', sample.docm],
    ['by its declared type', 'a.pdf', 'application/x-msdownload', sample.pdf],
    ['by its content alone', 'ảnh động', '', sample.gif],
  ])('%s', async (_how, name, declaredType, content) => {
    const refusal = await refusalOf(content, name, declaredType);
    expect(refusal.code).toBe('evidence-type-not-allowed');
    expect(refusal.fields).toMatchObject({ name, declaredType });
    expect(refusal.fields['allowed']).toEqual(expect.arrayContaining(['pdf', 'docx', 'csv', 'heic']));
  });
});
