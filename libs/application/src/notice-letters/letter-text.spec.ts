import { describe, expect, it } from '@jest/globals';
import { letterText, type LetterFacts } from './letter-text.js';

const facts: LetterFacts = {
  demandedBy: 'directive',
  number: '25-CT/TU',
  title: 'về công tác dân vận',
  taskNo: '3',
  lastDay: '2026-03-31',
  unitName: 'Đảng ủy xã Nông Hạ',
};
const subjectOf = (changes: Partial<LetterFacts>) => letterText('given', { ...facts, ...changes }).subject;

describe('a letter about an assignment', () => {
  it('names the task, its document, whose it is and by when', () => {
    const { subject, text } = letterText('overdue', facts);
    expect(subject).toBe('Nhiệm vụ quá hạn: nhiệm vụ 3, 25-CT/TU');
    expect(text).toContain(
      'Văn bản: 25-CT/TU về công tác dân vận\nNhiệm vụ số: 3\nĐơn vị thực hiện: Đảng ủy xã Nông Hạ',
    );
    expect(text).toContain('Hạn: 31/03/2026');
    expect(subjectOf({ number: null })).toBe('Nhiệm vụ mới: nhiệm vụ 3, văn bản chưa có số');
  });

  it('calls a remedy and a report for a review what they are', () => {
    const remedy = { demandedBy: 'check', number: null, title: 'Kiểm tra năm 2026', taskNo: '1' } as const;
    expect(subjectOf(remedy)).toBe('Nhiệm vụ mới: yêu cầu khắc phục số 1 sau kiểm tra');
    expect(letterText('given', { ...facts, ...remedy }).text).toContain('Cuộc kiểm tra: Kiểm tra năm 2026');
    const report = { demandedBy: 'review', taskNo: 'sơ kết' } as const;
    expect(subjectOf(report)).toBe('Nhiệm vụ mới: báo cáo sơ kết, 25-CT/TU');
    expect(letterText('given', { ...facts, ...report }).text).toContain(
      'Văn bản: 25-CT/TU về công tác dân vận\nBáo cáo: sơ kết',
    );
  });
});
