import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

const one = (value: string | number | null) => csvOf([{ title: 'Tên', of: () => value }], [null]);

describe('a list as a file', () => {
  it('is marked as UTF-8, with a heading', () => {
    expect(one('Đảng ủy')).toBe('\uFEFFTên\r\nĐảng ủy\r\n');
  });

  it('quotes what would break a line or a cell', () => {
    expect(one('một, "hai"\nba')).toBe('\uFEFFTên\r\n"một, ""hai""\nba"\r\n');
  });

  it.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")'])('keeps %j from being a formula', (text) => {
    expect(one(text)).toContain(`'${text.replaceAll('"', '""')}`);
  });

  it('leaves numbers and blanks as they are', () => {
    expect(one(-5)).toBe('\uFEFFTên\r\n-5\r\n');
    expect(one(null)).toBe('\uFEFFTên\r\n\r\n');
  });
});
