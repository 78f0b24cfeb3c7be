import { describe, expect, it } from '@jest/globals';
import { DeadlineBeforeIssue, DraftIncomplete } from '#domain';
import { sentenceFor } from './messages.js';
import { missingInWords } from './missing-in-words.js';

const { code, fields } = new DraftIncomplete(['number', 'documentDate', 'tasks.3.addressees', 'tasks.I.1.text']);

describe('what a draft lacks', () => {
  it('is told as a clerk says it, beside the paths', () => {
    expect(missingInWords(fields['missing'], 'vi')).toEqual([
      { path: 'number', detail: 'thiếu số, ký hiệu văn bản' },
      { path: 'documentDate', detail: 'thiếu ngày văn bản' },
      { path: 'tasks.3.addressees', detail: 'nhiệm vụ 3: thiếu đơn vị chủ trì' },
      { path: 'tasks.I.1.text', detail: 'nhiệm vụ I.1: thiếu nội dung' },
    ]);
    expect(missingInWords(fields['missing'], 'en').map(({ detail }) => detail)).toContain('task 3: no lead unit');
  });

  it('makes one sentence, which does not go on for ever', () => {
    const sentence = sentenceFor(code, fields, 'vi');
    expect(sentence).toContain('thiếu ngày văn bản; nhiệm vụ 3: thiếu đơn vị chủ trì; nhiệm vụ I.1: thiếu nội dung');
    const missing = Array.from({ length: 99 }, (_, no) => `tasks.${no}.text`);
    expect(sentenceFor(code, { missing }, 'vi')).toMatch(/nhiệm vụ 19: thiếu nội dung; và 79 mục khác\./);
  });
});

describe('deadlines that have passed', () => {
  it('are told of every task', () => {
    const tasks = [
      { taskNo: '1', deadline: '2026-02-27' },
      { taskNo: '2', deadline: '2026-03-01' },
    ];
    const refusal = new DeadlineBeforeIssue(tasks, '2026-03-02');
    expect(sentenceFor(refusal.code, refusal.fields, 'vi')).toBe(
      'Hạn của nhiệm vụ 1 (27/02/2026), nhiệm vụ 2 (01/03/2026) trước ngày ban hành (02/03/2026). Hãy chọn hạn muộn hơn.',
    );
    expect(sentenceFor(refusal.code, refusal.fields, 'en')).toContain(
      'task 1 (27 February 2026), task 2 (1 March 2026)',
    );
    const many = Array.from({ length: 99 }, (_, no) => ({ taskNo: String(no), deadline: '2026-02-27' }));
    const { fields: late } = new DeadlineBeforeIssue(many, '2026-03-02');
    expect(sentenceFor(refusal.code, late, 'vi')).toContain('nhiệm vụ 19 (27/02/2026), và 79 mục khác trước ngày');
  });
});
