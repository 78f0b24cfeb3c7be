import { describe, expect, it } from '@jest/globals';
import { isPlainText, isText, withoutRoomless } from './is-text.js';

describe('plain text', () => {
  it.each(['Lý do:\r\n\tchậm', 'trang 1\fTrang 2', 'Bổ sung 👍', '', 'e\u0301'])('is %j', (text) => {
    expect(isPlainText(text)).toBe(true);
  });

  it.each(['chi-thi\u202efdp', '\u2066ẩn\u2069', 'chuông\u0007', '\u001b[31mđỏ', 'xóa\u007f', '\0', '\ud83d'])(
    'is not %j',
    (text) => {
      expect(isPlainText(text)).toBe(false);
    },
  );

  it('is left without what takes no room, and keeps signs that are joined', () => {
    expect(withoutRoomless('\ufeffVP\u00adTU\u200b\u2060')).toBe('VPTU');
    expect(withoutRoomless('👩\u200d💻')).toBe('👩\u200d💻');
  });

  it('is asked more of what a person types than of the text of a document', () => {
    expect(isText('chuông\u0007')).toBe(true);
  });
});
