import { DenyExtension, RequestExtension, TransferAssignment, unitIdOf } from '#application';
import { addDays, at, heldTime, type ClockHolder, type WorkCalendar } from '#domain';
import {
  clocksOfUnit,
  findAssignment,
  findUnit,
  loadCalendar,
  type AssignmentView,
  type ClockSums,
} from '#read-models';
import { clerk } from '../life.js';
import type { DemoOffice } from '../office.js';
import { localDay } from '../words.js';
import type { Chapter, Tell } from './chapter.js';
import { officerOf, OneDirective } from './one-directive.js';

const HOLDERS: Readonly<Record<ClockHolder, string>> = {
  doer: 'thực hiện',
  approver: 'xét duyệt',
  giver: 'trả lời',
};

/** Who held the clock of two assignments, how long, and who is late by how much; then summed by unit. */
export const clockChapter: Chapter = {
  name: 'clock',
  title: 'Ai giữ đồng hồ: đơn vị thực hiện, đơn vị xét duyệt, đơn vị giao; ai giữ lúc quá hạn, người đó chậm',
  startAt: '2026-01-12T01:00:00.000Z',
  play: async (office, tell) => {
    const directive = new OneDirective(office);
    const [reported, passed, receiver] = await directive.issue();
    if (!reported?.lastDay || !passed || !receiver) throw new Error('The sample gives too few assignments');
    const on = (days: number) => office.clock.advanceTo(at(addDays(reported.lastDay!, days), '08:00'));

    on(-10);
    const { assignmentId } = reported;
    const asked = { assignmentId, reason: 'chờ hướng dẫn', lastDay: addDays(reported.lastDay, 7) };
    await office.as(officerOf(reported.unitId), RequestExtension, asked);
    on(-7);
    await office.as(clerk, DenyExtension, { assignmentId, reason: 'đã hướng dẫn' });
    on(+3);
    await directive.report(reported);
    const reason = { number: '12-QĐ/TU', text: 'điều chỉnh địa bàn' };
    await office.as(clerk, TransferAssignment, {
      assignmentId: passed.assignmentId,
      toUnitId: receiver.unitId,
      reason,
    });
    on(+10);
    await directive.accept(reported);
    await office.settled();

    const calendar = await loadCalendar(office.stores.readModels);
    tell(
      `Hạn của cả hai nhiệm vụ: ${localDay(reported.lastDay)}; hôm nay ${localDay(addDays(reported.lastDay, 10))}.\n`,
    );
    for (const { assignmentId: id } of [reported, passed]) await tellClock(office, id, calendar, tell);
    await tellUnits(office, [reported, passed, receiver], calendar, tell);
  },
};

async function tellClock(office: DemoOffice, assignmentId: string, calendar: WorkCalendar, tell: Tell): Promise<void> {
  const db = office.stores.readModels;
  const view = (await findAssignment(db, assignmentId))!;
  const now = office.clock.now().toISOString();
  tell(`Nhiệm vụ ${view.taskNo} của ${view.directiveNumber}, nay thuộc ${view.unitName}:`);
  for (const interval of view.clock) {
    const unit = await findUnit(db, interval.unitId);
    const { calendarDays, workingDays, lateWorkingDays } = heldTime(interval, now, calendar);
    const who = `${unit?.name} ${HOLDERS[interval.holder]}`;
    const late = lateWorkingDays > 0 ? `, chậm ${lateWorkingDays} ngày làm việc` : '';
    tell(`  ${who.padEnd(48)} ${calendarDays} ngày, ${workingDays} ngày làm việc${late}`);
  }
  tell('');
}

async function tellUnits(
  office: DemoOffice,
  assignments: readonly AssignmentView[],
  calendar: WorkCalendar,
  tell: Tell,
): Promise<void> {
  const named = [...assignments.map(({ unitId }) => unitId), assignments[0]!.giverUnitId, unitIdOf('TU')];
  tell('Cộng theo đơn vị, cùng các đơn vị cấp dưới, từ đầu năm (ngày làm việc giữ / chậm):');
  for (const unitId of named) {
    const period = { since: '2025-12-31', at: office.clock.now().toISOString(), calendar };
    const clocks = await clocksOfUnit(office.stores.readModels, unitId, period);
    if (clocks) tell(`  ${clocks.name.padEnd(36)} ${inWords(clocks.subtree)}`);
  }
}

function inWords(sums: ClockSums): string {
  return (['doer', 'approver', 'giver'] as const)
    .map((holder) => `${HOLDERS[holder]} ${sums[holder].workingDays}/${sums[holder].lateWorkingDays}`)
    .join('; ');
}
