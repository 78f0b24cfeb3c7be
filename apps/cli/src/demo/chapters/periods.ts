import {
  AcceptReport,
  DraftDirective,
  IssueDirective,
  SetReportPeriod,
  SubmitReport,
  SubmitJointReport,
} from '#application';
import { at, dateOf, lacksPeriod, recurrencesIn } from '#domain';
import { deriveId } from '#event-sourcing';
import {
  alikePeriods,
  countedAssignments,
  findDirective,
  listUnsetReports,
  reportPeriodsOf,
  type AssignmentView,
} from '#read-models';
import { reportingDirective } from '#sample';
import { clerk } from '../life.js';
import type { DemoOffice } from '../office.js';
import { localDay } from '../words.js';
import type { Chapter, Tell } from './chapter.js';
import { officerOf, secretary } from './one-directive.js';
import { refused } from './refused.js';

const FIRST = '16-CT/TU';
const SECOND = '17-CT/TU';
const idOf = (number: string) => deriveId('demo', number);

const report = {
  narrative: { results: 'Đã tiếp 2.558 lượt công dân, đối thoại 36 cuộc.' },
  indicators: [],
  evidence: [],
};

/** Reports every quarter through half a year, a period that nobody had set, and one report for two directives. */
export const periodsChapter: Chapter = {
  name: 'periods',
  title: 'Báo cáo định kỳ: mỗi kỳ một hạn, kỳ chưa đặt, một báo cáo cho nhiều nơi',
  startAt: '2026-01-12T01:00:00.000Z',
  play: async (office, tell) => {
    await issue(office, FIRST);
    await issue(office, SECOND);
    await tellUnset(office, tell);
    await refused(tell, 'Đặt kỳ "quý 5"', () => setPeriod(office, FIRST, { period: 'quarterly', from: '2026-Q5' }));
    await refused(tell, 'Đặt quy tắc ngày 30 tháng 2', () =>
      setPeriod(office, FIRST, { period: null, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }),
    );
    await setPeriod(office, FIRST, { period: 'monthly', until: '2026-03' });
    await setPeriod(office, SECOND, { period: 'half-yearly' });
    tell('Văn thư đặt kỳ: nhiệm vụ 2 của 16-CT/TU hằng tháng, của 17-CT/TU sáu tháng một lần.');
    await tellUnset(office, tell);

    await openPeriods(office, tell);
    await reportForBoth(office, tell);
    for (const day of ['2026-02-01', '2026-03-01', '2026-04-01', '2026-07-01']) {
      office.clock.advanceTo(at(day, '08:00'));
      await openPeriods(office, tell);
    }
    await tellPeriods(office, tell);
  },
};

async function issue(office: DemoOffice, number: string): Promise<void> {
  const directiveId = idOf(number);
  const text = reportingDirective.replace(FIRST, number);
  await office.as(clerk, DraftDirective, { directiveId, text });
  await office.as(clerk, IssueDirective, { directiveId });
  await office.settled();
}

async function setPeriod(office: DemoOffice, number: string, recurrence: SetReportPeriod['data']['recurrence']) {
  await office.as(clerk, SetReportPeriod, { directiveId: idOf(number), taskNo: '2', recurrence });
}

async function tellUnset(office: DemoOffice, tell: Tell): Promise<void> {
  await office.settled();
  const { items } = await listUnsetReports(office.stores.readModels, { visibleTo: 'everything' });
  tell(`Yêu cầu báo cáo định kỳ chưa đặt kỳ: ${items.length === 0 ? 'không còn' : ''}`);
  for (const { number, content } of items) {
    for (const { taskNo, recurrence } of recurrencesIn(content)) {
      if (lacksPeriod(recurrence)) tell(`  ${number}, nhiệm vụ ${taskNo}`);
    }
  }
  tell('');
}

async function openPeriods(office: DemoOffice, tell: Tell): Promise<void> {
  const opened = await office.openReportPeriods();
  tell(`${localDay(dateOf(office.clock.now()))}: mở ${opened} kỳ báo cáo`);
}

/** The unit that has a report of the same quarter to give for each of the two directives gives it once. */
async function reportForBoth(office: DemoOffice, tell: Tell): Promise<void> {
  const db = office.stores.readModels;
  const now = office.clock.now().toISOString();
  const { items } = await countedAssignments(db, { now, directiveId: idOf(FIRST), limit: 200 });
  const quarters = items.filter(({ reportPeriod }) => reportPeriod?.key === '2026-Q1');
  const [one, another] = quarters;
  const alike = one ? await alikePeriods(db, one) : [];
  if (!one || !another || alike.length === 0) throw new Error('The sample gives too few periodic reports');
  const officer = officerOf(one.unitId);
  const assignmentIds = [one, ...alike].map(({ assignmentId }) => assignmentId);
  await office.as(officer, SubmitJointReport, { assignmentIds, ...report });
  await office.settled();
  tell(`\n${one.unitName} nhập một báo cáo quý I, gửi ${assignmentIds.length} nơi: ${FIRST}, ${SECOND}`);
  await accept(office, one);
  await office.as(officerOf(another.unitId), SubmitReport, { assignmentId: another.assignmentId, ...report });
  await accept(office, another);
  tell(`Văn phòng công nhận báo cáo của ${one.unitName} theo ${FIRST}; bản theo ${SECOND} vẫn chờ.\n`);
}

async function accept(office: DemoOffice, { assignmentId }: AssignmentView): Promise<void> {
  await office.as(secretary, AcceptReport, { assignmentId, remark: null });
}

async function tellPeriods(office: DemoOffice, tell: Tell): Promise<void> {
  const db = office.stores.readModels;
  for (const number of [FIRST, SECOND]) {
    const now = office.clock.now().toISOString();
    const { progress } = (await findDirective(db, idOf(number), now))!;
    tell(`\n${number}: ${progress.given} nhiệm vụ, ${progress.periodic} báo cáo theo kỳ`);
    const { items } = await reportPeriodsOf(db, idOf(number));
    for (const { key, taskNo, lastDay, statedLastDay, given, reported, accepted } of items.toReversed()) {
      const who = taskNo === null ? 'theo dõi' : `nhiệm vụ ${taskNo}`;
      const due =
        lastDay === statedLastDay ? localDay(lastDay) : `${localDay(lastDay)} (dời từ ${localDay(statedLastDay)})`;
      tell(`  ${key.padEnd(8)} ${who.padEnd(12)} hạn ${due}: giao ${given}, chờ duyệt ${reported}, xong ${accepted}`);
    }
  }
}
