import {
  AcknowledgeAssignment,
  AdoptDecree,
  CascadeAssignment,
  DecideSuccession,
  DraftDecree,
  systemActor,
  unitIdOf,
  WithdrawDecree,
} from '#application';
import type { DecreeContent, ReformChange } from '#domain';
import { deriveId } from '#event-sourcing';
import { complianceOf, findReform, reformPreview, successionOf, undecidedAssignments } from '#read-models';
import { sampleDecree } from '#sample';
import { clerk } from '../life.js';
import type { DemoOffice } from '../office.js';
import { localDay } from '../words.js';
import type { Chapter, Tell } from './chapter.js';
import { OneDirective, officerOf } from './one-directive.js';

const DECREE = deriveId('demo', 'decree');
const TOWN = unitIdOf('HU-058');
const IN_FORCE_AT = '2026-06-30T17:00:00.000Z';
const administrator = systemActor(unitIdOf('VPTU'));

/** Eight communes become two, one of them in parts: what passes on by itself, what waits, and how it is taken back. */
export const reformChapter: Chapter = {
  name: 'reform',
  title: 'Sắp xếp đơn vị: nghị quyết, xem trước, ngày hiệu lực, nhiệm vụ chờ quyết định, thu hồi nghị quyết',
  startAt: '2026-01-12T01:00:00.000Z',
  play: async (office, tell) => {
    await handOn(office);
    tell(`Trước ngày hiệu lực: ${await boardOf(office)}`);
    await office.as(administrator, DraftDecree, { decreeId: DECREE, content: contentOfSample() });
    await tellPreview(office, tell);
    await office.as(administrator, AdoptDecree, { decreeId: DECREE });
    office.clock.advanceTo(IN_FORCE_AT);
    await office.reform();
    tell(`Ngày ${localDay(sampleDecree.inForceOn)}, nghị quyết có hiệu lực: ${await stateOf(office)}`);
    await tellSuccession(office, tell);
    await decide(office, tell);
    tell(`Bảng tổng hợp của Thành ủy vẫn đủ: ${await boardOf(office)}\n`);
    await office.as(administrator, WithdrawDecree, { decreeId: DECREE, reason: 'Đính chính địa giới' });
    await office.reform();
    tell(`Thu hồi nghị quyết, mọi việc còn mở trở về nơi cũ: ${await stateOf(office)}`);
    tell(`Bảng tổng hợp: ${await boardOf(office)}`);
  },
};

/** The town hands its assignment on to its eight communes. */
async function handOn(office: DemoOffice): Promise<void> {
  const directive = new OneDirective(office);
  await directive.issue();
  const given = (await directive.assignments()).find(({ unitId, lastDay }) => unitId === TOWN && lastDay);
  if (!given) throw new Error('The sample gives the town nothing with a deadline');
  const { assignmentId } = given;
  await office.as(officerOf(TOWN), AcknowledgeAssignment, { assignmentId });
  const communes = [...sampleDecree.merged.flatMap(({ unitCodes }) => unitCodes), ...divided()];
  const shares = communes.map((code) => ({ unitId: unitIdOf(code), content: null, lastDay: null }));
  await office.as(officerOf(TOWN), CascadeAssignment, { assignmentId, shares });
  await office.settled();
}

const divided = () => sampleDecree.divided.map(({ unitCode }) => unitCode);

function contentOfSample(): DecreeContent {
  const { number, title, inForceOn } = sampleDecree;
  const changes: ReformChange[] = [
    ...sampleDecree.established.map(({ code, name }): ReformChange => {
      const unit = { unitId: unitIdOf(code), code, name, kind: 'commune-committee', parentId: TOWN } as const;
      return { type: 'establish', unit };
    }),
    ...sampleDecree.merged.map(({ unitCodes, into }): ReformChange => {
      return { type: 'merge', unitIds: unitCodes.map(unitIdOf), into: unitIdOf(into) };
    }),
    ...sampleDecree.divided.map(({ unitCode, into }): ReformChange => {
      const parts = into.map((code) => ({ into: unitIdOf(code), share: null, what: null }));
      return { type: 'divide', unitId: unitIdOf(unitCode), parts };
    }),
  ];
  return { number, title, inForceOn, changes };
}

async function boardOf(office: DemoOffice): Promise<string> {
  await office.settled();
  const board = await complianceOf(office.stores.readModels, TOWN, office.clock.now().toISOString());
  const { total, done, open, suspended, withdrawn } = board!.subtree;
  return `${total} nhiệm vụ = ${done.total} xong + ${open.total} đang mở (${open.overdue} quá hạn) + ${suspended} tạm dừng + ${withdrawn} thu hồi`;
}

async function tellPreview(office: DemoOffice, tell: Tell): Promise<void> {
  await office.settled();
  const { units, total } = await reformPreview(
    office.stores.readModels,
    contentOfSample(),
    office.clock.now().toISOString(),
  );
  tell(`\nXem trước ${sampleDecree.number}, hiệu lực ${localDay(sampleDecree.inForceOn)}:`);
  for (const { name, outcome, assignments, people } of units) {
    const words = outcome === 'passes' ? 'tự chuyển sang đơn vị mới' : 'chờ người quyết định';
    tell(`  ${name.padEnd(36)} ${assignments.open} việc mở, ${people} tài khoản: ${words}`);
  }
  tell(`  Cộng: ${total.passes.open} tự chuyển, ${total.waits.open} chờ quyết định\n`);
}

async function stateOf(office: DemoOffice): Promise<string> {
  await office.settled();
  const reform = await findReform(office.stores.readModels, DECREE, '2026-07-01');
  return `${reform!.passedOn} nhiệm vụ đang ở đơn vị mới, ${reform!.undecided} chờ quyết định`;
}

async function tellSuccession(office: DemoOffice, tell: Tell): Promise<void> {
  for (const { code, name } of sampleDecree.established) {
    const { predecessors } = await successionOf(office.stores.readModels, unitIdOf(code));
    tell(`  ${name}:`);
    for (const { name: old, extent, passedOn } of predecessors) {
      tell(`    từ ${old} (${extent === 'whole' ? 'toàn bộ' : 'một phần'}): ${passedOn} nhiệm vụ`);
    }
  }
}

async function decide(office: DemoOffice, tell: Tell): Promise<void> {
  const { items } = await undecidedAssignments(office.stores.readModels, { today: '2026-07-01', decreeId: DECREE });
  for (const { assignmentId, fromUnitId, fromUnitName, successorIds } of items) {
    const toUnitId = successorIds[0]!;
    tell(
      `\nChờ quyết định: nhiệm vụ của ${fromUnitName}, có ${successorIds.length} đơn vị kế thừa. Văn phòng chọn một.`,
    );
    const decision = { decreeId: DECREE, fromUnitId, toUnitId, assignmentIds: [assignmentId], number: null };
    await office.as(clerk, DecideSuccession, { ...decision, text: 'theo địa bàn' });
  }
  await office.reform();
  tell(`Sau quyết định: ${await stateOf(office)}`);
}
