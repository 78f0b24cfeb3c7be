import { groupIdOf, unitIdOf } from '#application';
import { addDays, type Correction, type DirectiveContent, type LocalDate, type TaskChange } from '#domain';
import { localDay, PERIOD_NAMES } from './words.js';

/** Addressees of a task whose text names nobody that the register knows. */
const ALL_COMMITTEES = 'cap-uy-to-chuc-dang';

/** Every so many tasks one is left without a deadline, as documents do; it is then followed without a clock. */
const WITHOUT_DEADLINE = 4;

const QUARTERLY = ['quarterly', PERIOD_NAMES.quarterly] as const;

export interface Filled {
  /** In Vietnamese, as the timeline tells it. */
  readonly field: string;
  readonly value: string;
}

/**
 * What a clerk of the office does before the issue: fills in what the text leaves blank. Answers the correction and,
 * field by field, what was filled in.
 */
export function corrections(content: DirectiveContent, today: LocalDate): { correction: Correction; filled: Filled[] } {
  const filled: Filled[] = [];
  const fill = <Value>(field: string, value: Value, shown = String(value)): Value => {
    filled.push({ field, value: shown });
    return value;
  };
  const type = content.type ?? fill('loại văn bản', 'CT');
  const issued = {
    type,
    number: content.number ?? fill('số, ký hiệu', `01-${type}/TU`),
    title: content.title ?? fill('trích yếu', 'về việc thực hiện các nhiệm vụ được giao'),
    issuerUnitId: content.issuerUnitId ?? fill('cơ quan ban hành', unitIdOf('BTV'), 'Ban Thường vụ Tỉnh ủy'),
    documentDate: content.documentDate ?? fill('ngày văn bản', today, localDay(today)),
  };
  const tasks = content.tasks.map((task, index): TaskChange => {
    const at = `nhiệm vụ ${task.no}`;
    const unaddressed = task.addressees.length === 0;
    const clocked = task.deadline !== null || (index + 1) % WITHOUT_DEADLINE !== 0;
    const lastDay = addDays(today, 45 + 15 * (index % 3));
    return {
      no: task.no,
      addressees: unaddressed
        ? fill(
            `${at}, đơn vị chủ trì`,
            [{ kind: 'group', groupId: groupIdOf(ALL_COMMITTEES) }],
            'các cấp ủy, tổ chức đảng',
          )
        : task.addressees,
      deadline:
        task.deadline ?? (clocked ? fill(`${at}, thời hạn`, { kind: 'date', lastDay }, localDay(lastDay)) : null),
      recurrence: task.recurrence && {
        period: task.recurrence.period ?? fill(`${at}, kỳ báo cáo`, ...QUARTERLY),
      },
    };
  });
  const { followUp } = content;
  const recurrence = followUp?.recurrence && {
    period: followUp.recurrence.period ?? fill('kỳ báo cáo của cơ quan theo dõi', ...QUARTERLY),
  };
  return {
    correction: { ...issued, tasks, ...(followUp && { followUp: { ...followUp, recurrence: recurrence ?? null } }) },
    filled,
  };
}
