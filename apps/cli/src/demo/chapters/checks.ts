import {
  AcceptReport,
  CloseCheck,
  ConcludeCheck,
  DeclareCheckProgramme,
  DemandRemedy,
  OpenCheck,
  PlanCheck,
  RecordFinding,
  RegisterUser,
  systemActor,
  unitIdOf,
} from '#application';
import { dateOf, programmeIdOf, userIdOf } from '#domain';
import { deriveId, type Actor } from '#event-sourcing';
import { findAssignment, findCheck, findingsOf, historyOf, openRemedies, programmesOf, remediesOf } from '#read-models';
import { checkProgrammeApproval, checkProgrammeTitle, checks, inspectorLogin, people } from '#sample';
import { clerk } from '../life.js';
import type { DemoOffice } from '../office.js';
import { localDay } from '../words.js';
import type { Chapter, Tell } from './chapter.js';
import { OneDirective } from './one-directive.js';
import { refused } from './refused.js';

const YEAR = 2026;
const UNIT = unitIdOf('UBKT');
const inspector: Actor = { userId: userIdOf(inspectorLogin), unitId: UNIT, role: 'inspector' };
const checkId = deriveId('demo', 'check');
const days = { startsOn: '2026-03-10', endsOn: '2026-03-28' };

/** A check from the programme of its year to the last demand, which nobody but the inspector verifies. */
export const checksChapter: Chapter = {
  name: 'checks',
  title: 'Kiểm tra, giám sát: chương trình năm, dẫn chứng, kết luận, yêu cầu khắc phục do đơn vị kiểm tra xác nhận',
  startAt: '2026-01-12T01:00:00.000Z',
  play: async (office, tell) => {
    const directive = new OneDirective(office);
    await directive.issue();
    await plan(office, tell);
    const [late] = (await directive.assignments()).filter(({ unitId }) => unitId === unitIdOf('HU-065'));
    if (!late) throw new Error('The sample gives the checked unit nothing');
    office.clock.advanceTo('2026-03-11T01:00:00.000Z');
    await directive.report(late);
    await open(office, tell);
    const findingId = await find(office, late.assignmentId, tell);
    office.clock.advanceTo('2026-04-02T01:00:00.000Z');
    const remedyId = await conclude(office, findingId, tell);
    await tellFollowUp(office, tell);
    await refused(tell, 'Kết thúc khi yêu cầu chưa được xác nhận', () => close(office));
    await directive.report((await findAssignment(office.stores.readModels, remedyId))!);
    await refused(tell, 'Văn phòng xác nhận thay đơn vị kiểm tra', () =>
      office.as(clerk, AcceptReport, { assignmentId: remedyId, remark: null }),
    );
    await office.as(inspector, AcceptReport, { assignmentId: remedyId, remark: 'Đã khắc phục' });
    await close(office);
    tell('Ủy ban Kiểm tra xác nhận đã khắc phục và kết thúc cuộc kiểm tra.\n');
    await tellHistory(office, tell);
  },
};

async function plan(office: DemoOffice, tell: Tell): Promise<void> {
  const { displayName } = people.find(({ login }) => login === inspectorLogin)!;
  const person = { login: inspectorLogin, displayName, unitId: UNIT, role: 'inspector', email: null } as const;
  await office.as(systemActor(unitIdOf('VPTU')), RegisterUser, person);
  const title = checkProgrammeTitle(YEAR);
  await office.as(inspector, DeclareCheckProgramme, {
    unitId: UNIT,
    year: YEAR,
    title,
    approval: checkProgrammeApproval(YEAR),
  });
  for (const [index, { kind, title: of, unitCodes, startsOn, endsOn }] of checks.entries()) {
    await office.as(inspector, PlanCheck, {
      checkId: index === 0 ? checkId : deriveId('demo', of),
      kind,
      title: of,
      unitIds: unitCodes.map(unitIdOf),
      directiveIds: [],
      programmeId: programmeIdOf(UNIT, YEAR),
      periodFrom: null,
      periodTo: null,
      startsOn: `${YEAR}-${startsOn}`,
      endsOn: `${YEAR}-${endsOn}`,
    });
  }
  await office.settled();
  for (const programme of await programmesOf(office.stores.readModels, { visibleTo: 'everything' })) {
    const { approval, checks: counted } = programme;
    tell(`${programme.title} (${approval?.number}): ${counted.planned} cuộc đã lập kế hoạch\n`);
  }
}

async function open(office: DemoOffice, tell: Tell): Promise<void> {
  const team = { leaderUserId: inspector.userId, memberUserIds: [] };
  await office.as(inspector, OpenCheck, { checkId, number: '12-QĐ/UBKT', decidedOn: '2026-03-09', ...team, ...days });
  await office.settled();
  const { title, opening } = (await findCheck(office.stores.readModels, checkId))!;
  tell(`${title}: mở theo ${opening!.number}, từ ${localDay(days.startsOn)} đến ${localDay(days.endsOn)}.`);
}

/** Refers to the report itself, as the log has it. */
async function find(office: DemoOffice, assignmentId: string, tell: Tell): Promise<string> {
  const finding = { checkId, unitId: unitIdOf('HU-065'), weight: 'shortcoming', text: 'Báo cáo sau hạn' } as const;
  await refused(tell, 'Ghi nhận không có dẫn chứng', () =>
    office.as(inspector, RecordFinding, { ...finding, references: [] }),
  );
  const db = office.stores.readModels;
  const { items } = await historyOf(db, { kind: 'assignment', id: assignmentId });
  const { eventId } = items.find(({ type }) => type === 'ReportSubmitted.v1')!;
  const references = [{ kind: 'event', subjectKind: 'assignment', subjectId: assignmentId, eventId }] as const;
  await office.as(inspector, RecordFinding, { ...finding, references });
  await office.settled();
  const found = await findingsOf(db, checkId);
  for (const { unitName, text, refs } of found) {
    const told = refs.map((one) =>
      one.kind === 'event' ? `báo cáo lập ngày ${localDay(dateOf(one.occurredAt))}` : one.kind,
    );
    tell(`Ghi nhận tại ${unitName}: ${text}; dẫn chứng: ${told.join(', ')}.\n`);
  }
  return found[0]!.findingId;
}

/** Answers the assignment that the demand became. */
async function conclude(office: DemoOffice, findingId: string, tell: Tell): Promise<string> {
  const text = 'Đã lãnh đạo, chỉ đạo thực hiện; chế độ báo cáo chưa nghiêm.';
  await office.as(inspector, ConcludeCheck, { checkId, number: '03-KL/UBKT', concludedOn: '2026-04-02', text });
  const demand = { checkId, unitId: unitIdOf('HU-065'), findingIds: [findingId], lastDay: '2026-04-30' };
  const wanted = { text: 'Chấn chỉnh chế độ báo cáo, gửi quy chế đã sửa', productRequired: true };
  await office.as(inspector, DemandRemedy, { ...demand, ...wanted });
  await office.settled();
  const { items } = await remediesOf(office.stores.readModels, { visibleTo: 'everything', checkId });
  const [remedy] = items;
  tell(`Kết luận 03-KL/UBKT. Yêu cầu ${remedy!.unitName}: ${remedy!.text}, hạn ${localDay(remedy!.lastDay!)}.`);
  return remedy!.assignmentId;
}

async function tellFollowUp(office: DemoOffice, tell: Tell): Promise<void> {
  const now = office.clock.now().toISOString();
  tell('Danh sách theo dõi khắc phục:');
  const lines = await openRemedies(office.stores.readModels, { visibleTo: 'everything', now });
  for (const { checkTitle, unitName, open: count, overdue } of lines) {
    tell(`  ${unitName}: ${count} yêu cầu chưa xong, ${overdue} quá hạn (${checkTitle})`);
  }
  tell('');
}

const close = (office: DemoOffice) => office.as(inspector, CloseCheck, { checkId, remark: null });

const STEPS: Readonly<Record<string, string>> = {
  'CheckPlanned.v1': 'lập kế hoạch',
  'CheckOpened.v1': 'quyết định kiểm tra',
  'FindingRecorded.v1': 'ghi nhận',
  'CheckConcluded.v1': 'kết luận',
  'RemedyDemanded.v1': 'yêu cầu khắc phục',
  'ReportSubmitted.v1': 'đơn vị báo cáo khắc phục',
  'ReportAccepted.v1': 'xác nhận đã khắc phục',
  'CheckClosed.v1': 'kết thúc',
};

async function tellHistory(office: DemoOffice, tell: Tell): Promise<void> {
  await office.settled();
  const request = { order: 'oldest-first' } as const;
  const { items } = await historyOf(office.stores.readModels, { kind: 'check', id: checkId }, request);
  const steps = items.flatMap(({ type, occurredAt }) => {
    const step = STEPS[type];
    return step ? [`  ${localDay(dateOf(occurredAt))}  ${step}`] : [];
  });
  tell(`Lịch sử cuộc kiểm tra:\n${steps.join('\n')}`);
}
