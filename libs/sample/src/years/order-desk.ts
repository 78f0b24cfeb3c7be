import { addDays, at, dateOf, type Instant, type LocalDate } from '#domain';
import { CLERK } from './made-register.js';
import type { Seeded } from './seeded.js';
import type { MadeOrder } from './order-steps.js';
import type { StoryStep, TaskAt } from './story-steps.js';
import { later, officeDay, officeMoment } from './working-moments.js';

/** Tasks older than this are not looked at any more. */
const FORGOTTEN_AFTER = 200;
/** Fewer are dealt with one by one. */
const FEWEST = 3;
const MOST = 120;

interface Known {
  readonly of: TaskAt;
  readonly givenOn: LocalDate;
  readonly lastDay: LocalDate;
  /** What the unit and the giver will do with it. */
  readonly steps: readonly StoryStep[];
}

/** Orders for many at once: only such as leave everybody able to do what he means to do. */
export class OrderDesk {
  private known: Known[] = [];

  remember(of: TaskAt, givenOn: LocalDate, lastDay: LocalDate | null, steps: readonly StoryStep[]): void {
    if (lastDay !== null) this.known.push({ of, givenOn, lastDay, steps });
  }

  /** After a storm everybody has more time; whose report is there already is refused, and told so. */
  storm(day: LocalDate, chance: Seeded): StoryStep[] {
    const moment = at(officeDay(day), '09:10');
    const isNear = ({ lastDay }: Known) => lastDay > addDays(day, 1) && lastDay < addDays(day, 40);
    const open = this.openAt(moment, day).filter(isNear);
    const reported = this.known.filter((one) => isNear(one) && isReportedBy(one, moment));
    const lastDay = officeDay(addDays(day, 60));
    const reason = 'Mưa lũ sau bão gây chia cắt nhiều địa bàn; lùi thời hạn để các đơn vị tập trung khắc phục hậu quả.';
    const chosen = [...chance.some(open, MOST), ...chance.some(reported, 3)];
    return ordered(`storm ${day}`, moment, { kind: 'extend', lastDay, reason }, chosen);
  }

  /** More time for the wrong ones, taken back on the next day. */
  mistake(day: LocalDate, chance: Seeded): StoryStep[] {
    const moment = at(officeDay(day), '14:20');
    const undoneAt = officeMoment(addDays(dateOf(moment), 1), chance, moment);
    const open = this.openAt(moment, day, undoneAt).filter(({ lastDay }) => lastDay < addDays(day, 50));
    const [first] = chance.some(open, 1);
    const chosen = open.filter(({ of }) => of.directive === first?.of.directive).slice(0, 25);
    const lastDay = officeDay(addDays(day, 75));
    const key = `mistake ${day}`;
    const reason = 'Điều chỉnh thời hạn theo đề nghị của cơ quan tham mưu.';
    const given = ordered(key, moment, { kind: 'extend', lastDay, reason }, chosen);
    if (given.length === 0) return [];
    const undone = 'Chọn nhầm văn bản khi gia hạn; giữ nguyên thời hạn đã giao.';
    return [...given, { key: `${key} undone`, at: undoneAt, by: CLERK, do: 'undo-order', order: key, reason: undone }];
  }

  /** Work on one subject rests for some weeks. */
  pause(day: LocalDate, chance: Seeded): StoryStep[] {
    const moment = at(officeDay(day), '10:05');
    const resumedAt = officeMoment(addDays(dateOf(moment), 18), chance);
    const open = this.openAt(moment, day, later(resumedAt, 60));
    const [first] = chance.some(open, 1);
    const chosen = open.filter(({ of }) => of.directive === first?.of.directive).slice(0, MOST);
    const [key, until] = [`pause ${day}`, `resume ${day}`];
    const reason = 'Tạm dừng để chờ hướng dẫn thống nhất về biểu mẫu, số liệu.';
    const resumed = 'Đã có hướng dẫn thống nhất; các đơn vị tiếp tục thực hiện.';
    return [
      ...ordered(key, moment, { kind: 'suspend', reason }, chosen),
      ...ordered(until, resumedAt, { kind: 'resume', reason: resumed }, chosen),
    ];
  }

  /** Taken on, not reported on, and nothing is done with it in between; then it is reported on and no more. */
  private openAt(moment: Instant, day: LocalDate, until = moment): Known[] {
    this.known = this.known.filter(({ givenOn }) => givenOn > addDays(day, -FORGOTTEN_AFTER));
    return this.known.filter(({ steps }) => {
      const [taken, ...rest] = steps;
      return (
        taken?.do === 'acknowledge' &&
        taken.at < moment &&
        rest.every((step) => happenedAt(step) > until && AFTERWARDS.includes(step.do)) &&
        rest.length > 0
      );
    });
  }
}

const AFTERWARDS: readonly StoryStep['do'][] = ['report', 'return', 'accept'];

const happenedAt = (step: StoryStep): Instant => step.happenedAt ?? step.at;

const isReportedBy = ({ steps }: Known, moment: Instant): boolean =>
  steps.at(-1)?.do === 'accept' && steps.at(-1)!.at < moment;

function ordered(key: string, moment: Instant, step: MadeOrder['step'], chosen: readonly Known[]): StoryStep[] {
  if (chosen.length < FEWEST) return [];
  return [{ key, at: moment, by: CLERK, do: 'order', order: { key, step, of: chosen.map(({ of }) => of) } }];
}
