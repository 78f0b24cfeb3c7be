import { describe, expect, it } from '@jest/globals';
import { displayName, extensionOf } from './display-name.js';

describe('a name for display', () => {
  it.each([
    ['Báo cáo quý I.pdf', 'Báo cáo quý I.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\An\\Tờ trình.docx', 'Tờ trình.docx'],
    ['Ba\u0301o ca\u0301o.pdf', 'Báo cáo.pdf'],
    ['a\r\nContent-Type: text/html\0.pdf', 'html.pdf'],
    ['\u202Efdp.exe', 'fdp.exe'],
    ['hai\u2028dòng.txt', 'haidòng.txt'],
    ['  nhiều   chỗ\ttrống .pdf  ', 'nhiều chỗtrống .pdf'],
    ['..', 'Tệp không tên'],
    ['', 'Tệp không tên'],
    ['thư mục/', 'Tệp không tên'],
    ['a.pdf...', 'a.pdf'],
  ])('%j is %j', (name, shown) => {
    expect(displayName(name)).toBe(shown);
  });

  it('has 200 characters at most and keeps its extension', () => {
    const shown = displayName(`${'ệ'.repeat(500)}.docx`);
    expect(Array.from(shown)).toHaveLength(200);
    expect(shown.endsWith('ệ.docx')).toBe(true);
    expect(Array.from(displayName('𠀀'.repeat(300)))).toHaveLength(200);
    expect(Array.from(displayName(`a.${'b'.repeat(300)}`))).toHaveLength(200);
  });
});

it.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['a', ''],
  ['Công văn số 12.2026', ''],
  ['Kết luận 1. Về việc khác', ''],
])('the extension of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension);
});
