import type { Rung } from '#domain';

/** What a letter tells of. */
export type Occasion = 'given' | Rung;

export const OCCASIONS: readonly Occasion[] = ['given', 'due-soon', 'overdue', 'escalated'];

/** What a letter says of an assignment. */
export interface LetterFacts {
  /** A directive, a check whose findings are to be put right, or a review that is reported for. */
  readonly demandedBy: 'directive' | 'check' | 'review';
  /** Of the directive, also of the one that is reviewed; a check has none. */
  readonly number: string | null;
  /** Of the directive or the check. */
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
  const { lastDay, unitName } = facts;
  const { called, asked } = demandIn(facts);
  const deadline = lastDay ? lastDay.split('-').toReversed().join('/') : 'không thời hạn';
  return {
    subject: `${SUBJECTS[occasion]}: ${called}`,
    text: [
      `${SUBJECTS[occasion]}.`,
      '',
      ...asked,
      `Đơn vị thực hiện: ${unitName}`,
      `Hạn: ${deadline}`,
      '',
      'Mở hộp công việc của đơn vị trong Thông Suốt để xem và xử lý.',
    ].join('\n'),
  };
}

/** What the assignment is called in a subject, and what of it stands at the head of the letter. */
function demandIn({ demandedBy, number, title, taskNo }: LetterFacts): { called: string; asked: readonly string[] } {
  const document = number ?? 'văn bản chưa có số';
  const named = `Văn bản: ${document}${title ? ` ${title}` : ''}`;
  switch (demandedBy) {
    case 'directive':
      return { called: `nhiệm vụ ${taskNo}, ${document}`, asked: [named, `Nhiệm vụ số: ${taskNo}`] };
    case 'check': {
      const asked = [`Cuộc kiểm tra: ${title ?? ''}`, `Yêu cầu khắc phục số: ${taskNo}`];
      return { called: `yêu cầu khắc phục số ${taskNo} sau kiểm tra`, asked };
    }
    case 'review':
      return { called: `báo cáo ${taskNo}, ${document}`, asked: [named, `Báo cáo: ${taskNo}`] };
  }
}
