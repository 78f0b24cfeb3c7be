import { unitIdOf, WithdrawAssignment } from '#application';
import { addDays, at, dateOf, type FollowUpSums } from '#domain';
import {
  assignmentStoryOf,
  comparisonOf,
  movedAssignments,
  pastComplianceOf,
  type AsOf,
  type AsOfSense,
  type AssignmentView,
} from '#read-models';
import { standInWords, storyInWords } from '../../../../api/src/index.js';
import { clerk } from '../life.js';
import type { DemoOffice } from '../office.js';
import { localDay } from '../words.js';
import type { Chapter, Tell } from './chapter.js';
import { OneDirective } from './one-directive.js';

const SENSES: Readonly<Record<AsOfSense, string>> = { happened: 'đã diễn ra', known: 'đã biết khi đó' };

/** The board of past days as it was and as it was known, two days compared, and one assignment in words. */
export const asOfChapter: Chapter = {
  name: 'as-of',
  title: 'Xem lại một thời điểm đã qua: như đã diễn ra, như đã biết khi đó; so sánh hai thời điểm; vì sao có con số',
  startAt: '2026-01-12T01:00:00.000Z',
  play: async (office, tell) => {
    const directive = new OneDirective(office);
    const [told, prompt, withdrawn] = await directive.issue();
    if (!told?.lastDay || !prompt || !withdrawn) throw new Error('The sample gives too few assignments');
    const start = office.clock.now().toISOString();
    const on = (days: number) => at(addDays(told.lastDay!, days), '08:00');

    office.clock.advanceTo(on(-3));
    await directive.report(prompt);
    await directive.accept(prompt);
    office.clock.advanceTo(on(+6));
    // Done and reported in time on paper; entered nine days later.
    await directive.report(told, { takenOnAt: on(-20), reportedAt: on(-3) });
    await directive.accept(told);
    const reason = 'giao trùng';
    await office.as(clerk, WithdrawAssignment, { assignmentId: withdrawn.assignmentId, reason });
    office.clock.advanceTo(on(+8));
    await office.settled();

    const days = [addDays(dateOf(start), -1), addDays(told.lastDay, -1), addDays(told.lastDay, 3), dateOf(on(+8))];
    for (const day of days) await tellBoards(office, at(day, '08:00'), tell);
    tell('');
    await tellComparison(office, on(+3), on(+8), tell);
    for (const sense of ['known', 'happened'] as const) {
      await tellStory(office, told, { at: on(+3), sense }, tell);
    }
    await tellStory(office, told, { at: on(+8), sense: 'happened' }, tell);
  },
};

const ROOT = unitIdOf('TU');

async function tellBoards(office: DemoOffice, instant: string, tell: Tell): Promise<void> {
  for (const sense of ['happened', 'known'] as const) {
    const board = await pastComplianceOf(office.stores.readModels, ROOT, { at: instant, sense });
    tell(`${localDay(dateOf(instant))}, ${SENSES[sense].padEnd(15)} ${inWords(board!.subtree)}`);
  }
}

async function tellComparison(office: DemoOffice, from: string, to: string, tell: Tell): Promise<void> {
  const db = office.stores.readModels;
  const between = { from, to, sense: 'known' as const };
  const { subtree } = (await comparisonOf(db, ROOT, between))!;
  tell(
    `Theo những gì đã biết, từ ${localDay(dateOf(from))} đến ${localDay(dateOf(to))}, mỗi con số thay đổi: ${inWords(subtree.change)}`,
  );
  for (const moved of ['in', 'out'] as const) {
    const { items } = await movedAssignments(db, { ...between, subtreeOf: ROOT, figure: 'open-overdue', moved });
    const names = items.map(({ taskNo, from: was, to: is }) => `nhiệm vụ ${taskNo} của ${(is ?? was)?.unitName}`);
    tell(`  ${moved === 'in' ? 'Vào' : 'Ra'} số quá hạn: ${names.join('; ') || 'không có'}`);
  }
  tell('');
}

async function tellStory(office: DemoOffice, { assignmentId }: AssignmentView, asOf: AsOf, tell: Tell): Promise<void> {
  const story = await assignmentStoryOf(office.stores.readModels, assignmentId, asOf);
  tell(`${standInWords(story, asOf, 'vi')} (${SENSES[asOf.sense]})`);
  const texts = storyInWords(story, 'vi');
  for (const [index, { occurredAt }] of story.lines.entries()) {
    tell(`  ${localDay(dateOf(occurredAt))}  ${texts[index]}`);
  }
  tell('');
}

function inWords({ total, done, open, withdrawn }: FollowUpSums): string {
  return `tổng ${total}; hoàn thành ${done.total} (quá hạn ${done.late}); trong hạn ${open.inTerm}; quá hạn ${open.overdue}; không thời hạn ${open.withoutDeadline}; thu hồi ${withdrawn}`;
}
