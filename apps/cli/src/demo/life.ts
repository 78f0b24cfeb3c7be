import {
  AcceptReport,
  AcknowledgeAssignment,
  CascadeAssignment,
  DenyExtension,
  GrantExtension,
  RefuseAssignment,
  RequestExtension,
  ReturnReport,
  SubmitReport,
  SuspendAssignment,
  unitIdOf,
  WithdrawAssignment,
} from '#application';
import { addDays, type Evidence, type LocalDate } from '#domain';
import { deriveId, type Actor } from '#event-sourcing';
import { characterOf } from './characters.js';
import type { DemoOffice, UseCase } from './office.js';
import type { Schedule } from './schedule.js';

/** One assignment as the demo plays it. */
export interface Given {
  readonly assignmentId: string;
  readonly taskNo: string;
  readonly unitId: string;
  readonly giverUnitId: string;
  readonly lastDay: LocalDate | null;
}

/** The district that hands its share of the first task on to its communes. */
const CASCADING = { unitCode: 'HU-065', name: 'Huyện ủy Chợ Mới' };

export const clerk: Actor = { userId: deriveId('demo', 'clerk'), unitId: unitIdOf('VPTU'), role: 'issuer' };
/** Judges what is reported: not the clerk, whose own office is given tasks too. */
const secretary: Actor = { userId: deriveId('demo', 'secretary'), unitId: unitIdOf('BTV'), role: 'issuer' };
const officerOf = (unitId: string): Actor => ({ userId: deriveId('demo', unitId), unitId, role: 'unit-officer' });

/** Writes into the schedule what each unit will do with what it was given, according to its character. */
export class Life {
  private played = 0;

  constructor(
    private readonly office: DemoOffice,
    private readonly schedule: Schedule,
    private readonly evidence: Evidence,
  ) {}

  play(given: readonly Given[], from: LocalDate): void {
    for (const assignment of given) this.playOne(assignment, from);
    const cascaded = given.find(({ unitId, lastDay }) => unitId === unitIdOf(CASCADING.unitCode) && lastDay);
    if (cascaded) this.cascade(cascaded, addDays(from, 3));
  }

  private playOne(assignment: Given, from: LocalDate): void {
    const character = characterOf(this.played++);
    const due = later(assignment.lastDay ?? addDays(from, 60), addDays(from, 16));
    switch (character) {
      case 'silent':
        return;
      case 'refuses-first':
        this.refuse(addDays(from, 1), assignment);
        this.acknowledge(addDays(from, 4), assignment);
        return this.reportAndAccept(addDays(due, -2), assignment);
      case 'suspended':
        this.acknowledge(addDays(from, 1), assignment);
        return this.suspend(addDays(from, 8), assignment);
      case 'withdrawn':
        return this.withdraw(addDays(from, 9), assignment);
      case 'prompt':
        this.acknowledge(addDays(from, 1), assignment);
        return this.reportAndAccept(addDays(due, -3), assignment);
      case 'late':
        this.acknowledge(addDays(from, 2), assignment);
        return this.reportAndAccept(addDays(due, 4), assignment);
      case 'returned-once':
        this.acknowledge(addDays(from, 1), assignment);
        this.report(addDays(due, -9), assignment);
        this.sendBack(addDays(due, -8), assignment);
        return this.reportAndAccept(addDays(due, -4), assignment);
      case 'extended':
        this.acknowledge(addDays(from, 1), assignment);
        if (assignment.lastDay) this.extend(assignment, assignment.lastDay, true);
        return this.reportAndAccept(addDays(due, 5), assignment);
      case 'extension-denied':
        this.acknowledge(addDays(from, 1), assignment);
        if (assignment.lastDay) this.extend(assignment, assignment.lastDay, false);
        return this.reportAndAccept(addDays(due, 2), assignment);
    }
  }

  private acknowledge(on: LocalDate, { unitId, assignmentId }: Given): void {
    this.at(on, 'acknowledged', officerOf(unitId), AcknowledgeAssignment, { assignmentId });
  }

  private refuse(on: LocalDate, { unitId, assignmentId }: Given): void {
    const reason = 'Nội dung chưa thuộc phạm vi của đơn vị';
    this.at(on, 'refused', officerOf(unitId), RefuseAssignment, { assignmentId, reason });
  }

  private report(on: LocalDate, { unitId, assignmentId }: Given): void {
    const narrative = { results: 'Đã tổ chức thực hiện các nội dung được giao', limits: 'Một số việc còn chậm' };
    const report = { assignmentId, narrative, indicators: [], evidence: [this.evidence] };
    this.at(on, 'reported', officerOf(unitId), SubmitReport, report);
  }

  private sendBack(on: LocalDate, { giverUnitId, assignmentId }: Given): void {
    const reason = 'Chưa có số liệu minh chứng';
    this.at(on, 'report returned', this.giver(giverUnitId), ReturnReport, { assignmentId, reason });
  }

  private reportAndAccept(on: LocalDate, assignment: Given): void {
    const { giverUnitId, assignmentId } = assignment;
    this.report(on, assignment);
    this.at(addDays(on, 1), 'accepted', this.giver(giverUnitId), AcceptReport, { assignmentId, remark: null });
  }

  private extend({ assignmentId, unitId, giverUnitId }: Given, due: LocalDate, granted: boolean): void {
    const reason = 'Chờ hướng dẫn của ngành dọc';
    const asked = { assignmentId, reason, lastDay: addDays(due, 8) };
    this.at(addDays(due, -5), 'extension asked', officerOf(unitId), RequestExtension, asked);
    const on = addDays(due, -4);
    if (granted) {
      this.at(on, 'extension granted', this.giver(giverUnitId), GrantExtension, { assignmentId, lastDay: null });
    } else {
      const denial = { assignmentId, reason: 'Giữ hạn để kịp tổng hợp' };
      this.at(on, 'extension denied', this.giver(giverUnitId), DenyExtension, denial);
    }
  }

  private suspend(on: LocalDate, { assignmentId, giverUnitId }: Given): void {
    const reason = 'Chờ sắp xếp tổ chức';
    this.at(on, 'suspended', this.giver(giverUnitId), SuspendAssignment, { assignmentId, reason });
  }

  private withdraw(on: LocalDate, { assignmentId, giverUnitId }: Given): void {
    const reason = 'Giao trùng với đơn vị khác';
    this.at(on, 'withdrawn', this.giver(giverUnitId), WithdrawAssignment, { assignmentId, reason });
  }

  /** The district hands on, with ten days less; its communes then live like everybody else. */
  private cascade({ assignmentId, unitId, lastDay }: Given, on: LocalDate): void {
    this.schedule.add(on, 'cascaded', async () => {
      const below = (await this.office.tree()).childrenOf(unitId).filter(({ kind }) => kind === 'commune-committee');
      const shares = below.map((unit) => ({
        unitId: unit.unitId,
        content: 'Cụ thể hóa thành kế hoạch của xã',
        lastDay: lastDay && addDays(lastDay, -10),
      }));
      await this.office.as(officerOf(unitId), CascadeAssignment, { assignmentId, shares });
      await this.office.settled();
      const children = await this.office.stores.readModels
        .selectFrom('assignments')
        .select(['assignmentId', 'taskNo', 'unitId', 'giverUnitId', 'lastDay'])
        .where('parentAssignmentId', '=', assignmentId)
        .orderBy('assignmentId')
        .execute();
      for (const child of children) this.playOne(child, on);
      return `${CASCADING.name} giao tiếp cho ${children.length} đơn vị`;
    });
  }

  private giver(giverUnitId: string): Actor {
    return giverUnitId === unitIdOf('BTV') ? secretary : officerOf(giverUnitId);
  }

  private at<Data extends object>(on: LocalDate, step: string, actor: Actor, useCase: UseCase<Data>, data: Data): void {
    this.schedule.add(on, step, () => this.office.as(actor, useCase, data));
  }
}

/** A deadline that is almost here leaves no room for the steps before it: those units act late. */
const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);
