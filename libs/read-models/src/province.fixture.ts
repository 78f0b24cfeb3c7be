import {
  assignmentIdOf,
  assignmentStream,
  blankContent,
  calendarStream,
  cascadedAssignmentIdOf,
  directiveStream,
  dueAt,
  unitGroupStream,
  unitStream,
  userIdOf,
  userStream,
  type AssignmentEvent,
  type AssignmentTerms,
  type Deadline,
  type DirectiveContent,
  type IssuedDirective,
  type IssuedTask,
  type Role,
  type UnitKind,
} from '#domain';
import { Log, type Happening } from './log.fixture.js';

export const deadline = (lastDay: string): Deadline => ({ lastDay, dueAt: dueAt(lastDay), statedLastDay: lastDay });

/**
 * province ─ office
 *          ├ north ─ north-1, north-2
 *          └ south ─ south-1
 */
const UNITS: readonly [unitId: string, name: string, kind: UnitKind, parentId: string | null][] = [
  ['province', 'Tỉnh ủy', 'province-committee', null],
  ['office', 'Văn phòng Tỉnh ủy', 'office', 'province'],
  ['north', 'Huyện ủy Bắc Sơn', 'district-committee', 'province'],
  ['south', 'Huyện ủy Nam Hải', 'district-committee', 'province'],
  ['north-1', 'Đảng ủy xã Hòa Bình', 'commune-committee', 'north'],
  ['north-2', 'Đảng ủy xã Thủy Sơn', 'commune-committee', 'north'],
  ['south-1', 'Đảng ủy xã Đông Hà', 'commune-committee', 'south'],
];

export const UNIT_IDS = UNITS.map(([unitId]) => unitId);

/** The life of a small province, told step by step. */
export class Province extends Log {
  static withUnits<One extends Province>(this: new () => One): One {
    const province = new this();
    for (const [unitId, name, kind, parentId] of UNITS) {
      const data = { unitId, code: unitId.toUpperCase(), name, kind, parentId, establishedOn: '2020-01-01' };
      province.record(unitStream(unitId), { type: 'UnitEstablished.v1', data });
    }
    return province;
  }

  user(login: string, displayName: string, unitId: string, role: Role): void {
    const userId = userIdOf(login);
    const email = `${login}@example.vn`;
    this.record(userStream(userId), {
      type: 'UserRegistered.v1',
      data: { userId, login, displayName, unitId, role, email },
    });
  }

  group(groupId: string, name: string, kinds: readonly UnitKind[]): void {
    const rule = { aliases: [], selector: { kinds, below: null }, include: [], exclude: [] };
    this.record(unitGroupStream(groupId), {
      type: 'UnitGroupDefined.v1',
      data: { groupId, code: groupId, name, ...rule },
    });
  }

  holiday(date: string, name: string): void {
    const year = Number(date.slice(0, 4));
    this.record(calendarStream(year), { type: 'HolidayAdded.v1', data: { year, date, name } });
  }

  draft(directiveId: string, content: Partial<DirectiveContent> = {}, happening: Happening = {}): void {
    const whole = { ...blankContent, type: 'CT', issuerUnitId: 'province', ...content };
    const source = { text: `Văn bản ${directiveId}`, asRead: { fields: 1 } };
    this.record(
      directiveStream(directiveId),
      { type: 'DirectiveDrafted.v1', data: { directiveId, content: whole, source, ownerUnitId: 'office' } },
      happening,
    );
  }

  /** Issues a directive, drafted before or not, whose tasks are numbered from 1, each with its text. */
  issue(
    directiveId: string,
    texts: readonly string[],
    issued: Partial<IssuedDirective> = {},
    happening: Happening = {},
  ): void {
    if (!this.has(directiveStream(directiveId))) this.draft(directiveId);
    const tasks = texts.map((text, index): IssuedTask => ({ ...TASK, no: String(index + 1), text }));
    const number = `${directiveId}-CT/TU`;
    const data: IssuedDirective = {
      ...blankContent,
      directiveId,
      type: 'CT',
      number,
      title: `Chỉ thị ${directiveId}`,
      issuerUnitId: 'province',
      documentDate: '2026-03-01',
      issuedOn: '2026-03-02',
      assignmentCount: texts.length,
      ...issued,
      tasks,
    };
    const { type, title, issuerUnitId, documentDate, followUp } = data;
    const correction = { type, number, title, issuerUnitId, documentDate, followUp };
    this.record(directiveStream(directiveId), { type: 'DraftCorrected.v1', data: { directiveId, correction } });
    this.record(directiveStream(directiveId), { type: 'DirectiveIssued.v1', data }, happening);
  }

  give(
    directiveId: string,
    taskNo: string,
    unitId: string,
    terms: Partial<AssignmentTerms> = {},
    happening: Happening = {},
  ) {
    const assignmentId = assignmentIdOf(directiveId, taskNo, unitId);
    const data = { ...TERMS, assignmentId, directiveId, taskNo, unitId, ...terms };
    this.step({ type: 'AssignmentGiven.v1', data }, happening);
    return data.assignmentId;
  }

  /** Hands on to a unit below, and gives it what it is handed. */
  handOn(
    parent: { assignmentId: string; directiveId: string; taskNo: string; unitId: string },
    unitId: string,
  ): string {
    const assignmentId = cascadedAssignmentIdOf(parent.assignmentId, unitId);
    const share = { assignmentId, unitId, content: `Phần việc của ${unitId}`, deadline: null };
    this.step({ type: 'AssignmentCascaded.v1', data: { assignmentId: parent.assignmentId, shares: [share] } });
    const { directiveId, taskNo, unitId: giverUnitId, assignmentId: parentAssignmentId } = parent;
    return this.give(directiveId, taskNo, unitId, {
      assignmentId,
      giverUnitId,
      parentAssignmentId,
      content: share.content,
    });
  }

  step(event: AssignmentEvent, happening: Happening = {}): void {
    this.record(assignmentStream(event.data.assignmentId), event, happening);
  }

  report(assignmentId: string, submittedAt: string, reportId = `report-${this.events.length}`): string {
    const narrative = { results: 'Đã làm xong' };
    const evidence = [{ sha256: 'ab', name: 'ke-hoach.pdf', size: 12, mediaType: 'application/pdf' }];
    const data = { assignmentId, reportId, narrative, indicators: [], evidence, submittedAt, byUserId: 'doer' };
    this.step({ type: 'ReportSubmitted.v1', data }, { at: submittedAt });
    return reportId;
  }

  accept(assignmentId: string, reportId: string, at?: string): void {
    this.step({ type: 'ReportAccepted.v1', data: { assignmentId, reportId, remark: null } }, { at });
  }
}

const TASK: Omit<IssuedTask, 'no' | 'text'> = {
  addressees: [],
  addressedAs: [],
  coordinatorIds: [],
  deadline: null,
  recurrence: null,
  productRequired: false,
};

const TERMS = {
  coordinatorIds: [],
  giverUnitId: 'province',
  monitorUnitId: null,
  parentAssignmentId: null,
  content: null,
  productRequired: false,
  deadline: null,
};
