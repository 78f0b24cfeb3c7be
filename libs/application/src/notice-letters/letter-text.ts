import type { Rung } from '#domain';

/** What a letter tells of. */
export type Occasion = 'given' | Rung;

export const OCCASIONS: readonly Occasion[] = ['given', 'due-soon', 'overdue', 'escalated'];

/** What a letter says of an assignment. */
export interface LetterFacts {
  readonly number: string | null;
  readonly title: string | null;
  readonly taskNo: string;
  readonly lastDay: string | null;
  readonly unitName: string;
}

const SUBJECTS: Readonly<Record<Occasion, string>> = {
  given: 'Nhiệm vụ mới',
  'due-soon': 'Nhiệm vụ sắp đến hạn',
  overdue: 'Nhiệm vụ quá hạn',
  escalated: 'Nhiệm vụ quá hạn kéo dài',
};

/** A notice as a letter in Vietnamese: which task of which document, whose, and by when. */
export function letterText(occasion: Occasion, facts: LetterFacts): { subject: string; text: string } {
  const { number, title, taskNo, lastDay, unitName } = facts;
  const document = number ?? 'văn bản chưa có số';
  const deadline = lastDay ? lastDay.split('-').toReversed().join('/') : 'không thời hạn';
  return {
    subject: `${SUBJECTS[occasion]}: nhiệm vụ ${taskNo}, ${document}`,
    text: [
      `${SUBJECTS[occasion]}.`,
      '',
      `Văn bản: ${document}${title ? ` ${title}` : ''}`,
      `Nhiệm vụ số: ${taskNo}`,
      `Đơn vị thực hiện: ${unitName}`,
      `Hạn: ${deadline}`,
      '',
      'Mở hộp công việc của đơn vị trong Thông Suốt để xem và xử lý.',
    ].join('\n'),
  };
}
