import Table from 'cli-table3';
import { dateOf, type FollowUpSums } from '#domain';
import type { Played } from './play.js';
import type { TimelineEntry } from './schedule.js';
import { localDay, PERIOD_NAMES } from './words.js';

/** Units shown one by one; the rest is in the last line. */
const SHOWN = 15;

/** Letters shown of a task. */
const LONGEST_EXCERPT = 110;

/** No colour and one line a row: the same on a screen, in a file and in a mail. */
const PLAIN = { style: { head: [], border: [], compact: true } };

const STEPS: Readonly<Record<string, string>> = {
  drafted: 'dự thảo',
  corrected: 'hiệu chỉnh',
  issued: 'ban hành',
  acknowledged: 'tiếp nhận',
  refused: 'từ chối tiếp nhận',
  reported: 'báo cáo',
  'report returned': 'trả lại báo cáo',
  accepted: 'công nhận hoàn thành',
  'extension asked': 'xin gia hạn',
  'extension granted': 'cho gia hạn',
  'extension denied': 'không cho gia hạn',
  suspended: 'tạm dừng',
  withdrawn: 'thu hồi',
  chased: 'đôn đốc',
  cascaded: 'giao tiếp',
  stopped: 'dừng',
};

export function lineOf({ at, step, detail }: TimelineEntry): string {
  return `${localTime(at)}  ${(STEPS[step] ?? step).padEnd(22)} ${detail}`;
}

export function directiveTable({ draft }: Played): string {
  const table = new Table({ head: ['Văn bản', 'như trong văn bản'], colWidths: [24, 90], wordWrap: true, ...PLAIN });
  const blank = '(để trống)';
  const { followUp } = draft;
  const period = followUp?.recurrence?.period?.value;
  table.push(
    ['Loại, số', `${draft.type?.value ?? blank}  ${draft.number?.value ?? blank}`],
    ['Cơ quan ban hành', draft.issuer?.value ?? blank],
    ['Trích yếu', draft.title?.value ?? blank],
    ['Ngày văn bản', draft.documentDate ? localDay(draft.documentDate.value) : blank],
    ['Thời gian ký', draft.signedAt ? localTime(draft.signedAt.value) : blank],
    [
      'Người ký',
      [draft.signer?.value.capacity, draft.signer?.value.position, draft.signer?.value.name]
        .filter(Boolean)
        .join(', ') || blank,
    ],
    ['Theo dõi, đôn đốc', followUp?.monitor?.value ?? blank],
    ['Kỳ báo cáo', followUp?.recurrence ? (period ? PERIOD_NAMES[period] : 'chưa xác định kỳ') : blank],
    ['Phổ biến', draft.dissemination?.value ?? blank],
    ['Căn cứ, viện dẫn', draft.basis.map(({ symbol }) => symbol).join(', ') || blank],
    ['Nơi nhận', draft.recipients.map(({ unit }) => unit).join('; ') || blank],
  );
  return table.toString();
}

export function taskTable({ draft }: Played): string {
  const table = new Table({
    head: ['Số', 'Nhiệm vụ', 'Giao cho', 'Hạn'],
    colWidths: [5, 58, 38, 14],
    wordWrap: true,
    ...PLAIN,
  });
  for (const task of draft.tasks) {
    const text = task.text?.value ?? '';
    const deadline = task.deadline?.value;
    table.push([
      task.no,
      excerpt(text),
      task.lead?.value.join('; ') ?? '(theo phần mở đầu)',
      !deadline ? '(không)' : deadline.kind === 'date' ? localDay(deadline.lastDay) : `${deadline.days} ngày`,
    ]);
  }
  return table.toString();
}

/** Cut between words. */
function excerpt(text: string): string {
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT).replace(/\s+\S*$/, '')} …` : text;
}

export function boardTable({ lines, board }: Played): string {
  const head = [
    'Đơn vị',
    'Tổng',
    'Hoàn thành\nđúng hạn',
    'Hoàn thành\nquá hạn',
    'Trong hạn',
    'Quá hạn',
    'Không có\nhạn',
    'Tạm dừng',
    'Đã thu hồi',
  ];
  const table = new Table({ head, colAligns: ['left', ...head.slice(1).map(() => 'right' as const)], ...PLAIN });
  const urgent = [...lines].sort((a, b) => b.sums.open.overdue - a.sums.open.overdue || b.sums.total - a.sums.total);
  for (const { unit, sums } of urgent.slice(0, SHOWN)) table.push([unit, ...figures(sums)]);
  if (urgent.length > SHOWN) table.push([`… và ${urgent.length - SHOWN} đơn vị khác`, '', '', '', '', '', '', '', '']);
  table.push(['TỔNG CỘNG', ...figures(board)]);
  return table.toString();
}

function figures({ total, done, open, suspended, withdrawn }: FollowUpSums): number[] {
  return [total, done.onTime, done.late, open.inTerm, open.overdue, open.withoutDeadline, suspended, withdrawn];
}

/** "09:00 02/02/2026": always as wide, so that what follows stands in a column. */
function localTime(instant: string): string {
  const time = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
  return `${time.format(new Date(instant))} ${localDay(dateOf(instant))}`;
}
