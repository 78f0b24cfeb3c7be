import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import * as step from './fixtures/assignment-steps.js';
import { assignment } from './assignment/assignment.js';
import type { AssignmentCommand } from './assignment/commands.js';
import { bulkOrder, type BulkOrderCommand } from './bulk-order/bulk-order.js';
import { blankContent } from './directive/content.js';
import { isPure } from './fixtures/is-pure.js';
import * as paper from './fixtures/directive-steps.js';
import { directive, type DirectiveCommand } from './directive/directive.js';
import { someGroup, someUnit } from './fixtures/some-province.js';
import { unitGroup, type UnitGroupCommand } from './organisation/unit-group.js';
import { documentFiles, type DocumentFileCommand } from './lineage/document-files.js';
import { documentReference, type DocumentReferenceCommand } from './lineage/document-reference.js';
import { lineage, type LineageCommand } from './lineage/lineage.js';
import { RELATIONS } from './lineage/relations.js';
import { committeeTerms, type CommitteeTermCommand } from './register/committee-terms.js';
import { numberRegister, type NumberRegisterCommand } from './register/number-register.js';
import { decree } from './reform/decree.js';
import { reformDay } from './reform/reform-day.js';
import { reformYear } from './reform/reform-year.js';
import {
  decreeCommands,
  reformDayCommands,
  reformYearCommands,
  reorganisingCommands,
} from './fixtures/reform-commands.js';
import { unit, type UnitCommand } from './organisation/unit.js';
import { user, type UserCommand } from './people/user.js';

const day = fc.constantFrom('2026-03-12', '2026-03-13', '2026-03-20', '2026-03-27', '2026-04-10');
const wording = fc.constantFrom('', ' ', 'có lý do');
const unitId = fc.constantFrom('district', 'commune', 'standing-committee');
const userId = fc.constantFrom('doer', 'approver');
const by = fc.record({ byUnitId: unitId, byUserId: userId });

const assignmentCommands: fc.Arbitrary<AssignmentCommand> = fc.oneof(
  fc.boolean().map((productRequired) => step.give({ productRequired })),
  fc.constant(step.give({ deadline: null })),
  fc.constantFrom(step.confirmDelivery(), step.acknowledge(), step.acknowledge(), step.acknowledge(), step.resume()),
  wording.map(step.refuse),
  fc
    .record({ unitId, deadline: fc.option(day.map(step.until)) })
    .map((changes) => step.cascadeTo([step.share(changes)])),
  fc
    .record({
      evidence: fc.constantFrom([], [step.plan]),
      byUserId: userId,
      submittedAt: day.map((d) => `${d}T00:00:00.000Z`),
    })
    .map(step.submitReport),
  fc.tuple(by, wording).map(([who, reason]) => step.returnReport({ ...who, reason })),
  by.map(step.acceptReport),
  fc.tuple(day, wording).map(([lastDay, reason]) => step.requestExtension(lastDay, reason)),
  fc.option(day).map((lastDay) => step.grantExtension(lastDay)),
  wording.map(step.denyExtension),
  wording.map(step.suspend),
  wording.map(step.withdraw),
  fc
    .tuple(day, fc.constantFrom(undefined, 'order-1'))
    .map(([lastDay, orderId]) => step.extend(lastDay, { ...(orderId && { orderId }) })),
  fc
    .tuple(unitId, unitId, fc.constantFrom('decree', 'decision'), fc.boolean())
    .map(([fromUnitId, toUnitId, kind, exists]) => {
      const reason = kind === 'decree' ? { kind, decreeId: 'decree-1' } : { kind, text: 'đúng chức năng' };
      return step.transfer({ fromUnitId, toUnitId, reason, orderId: 'order-1' }, { exists });
    }),
  wording.map((why) => step.undo('order-1', why)),
  fc
    .tuple(fc.constantFrom('due-soon', 'overdue', 'escalated'), day)
    .map(([rung, lastDay]) => step.chase({ rung, dueAt: step.until(lastDay).dueAt })),
);

const orderIds = fc.constantFrom([], ['assignment-1'], ['assignment-1', 'assignment-2', 'assignment-1']);
const orderResults = fc.constantFrom(null, { code: 'assignment-closed', fields: {} }).map((refusal) => ({
  orderId: 'order-1',
  chunk: 0,
  results: ['assignment-1', 'assignment-2'].map((assignmentId) => ({ assignmentId, refusal })),
}));
const orderCommands: fc.Arbitrary<BulkOrderCommand> = fc.oneof(
  fc.tuple(wording, orderIds).map(([reason, assignmentIds]) => {
    const order = { orderId: 'order-1', ownerUnitId: 'office', assignmentIds, orderedAt: '2026-03-02T01:00:00.000Z' };
    return { type: 'OrderSteps' as const, data: { ...order, step: { kind: 'suspend' as const, reason } } };
  }),
  fc.tuple(fc.constantFrom('RecordDecided', 'RecordUndone'), orderResults).map(([type, data]) => ({ type, data })),
  fc.tuple(wording, day).map(([reason, on]) => {
    const data = { orderId: 'order-1', reason, undoneAt: `${on}T00:00:00.000Z` };
    return { type: 'OrderUndo' as const, data };
  }),
);

const corrections = fc.constantFrom(
  { title: null },
  { title: 'về dân vận' },
  { tasks: [{ no: '1', removed: true }] },
  { tasks: [{ no: '1', text: 'Nhiệm vụ' }] },
  { tasks: [{ no: '7', added: true, text: 'Thêm' }] },
);
const directiveCommands: fc.Arbitrary<DirectiveCommand> = fc.oneof(
  fc
    .tuple(fc.constantFrom(blankContent, paper.completeContent()), fc.constantFrom(null, null, 'Mật'))
    .map(([content, mark]) => paper.draft(content, mark)),
  corrections.map(paper.correct),
  day.map((lastDay) => paper.issue({ '1': { unitIds: ['ba-be', 'cho-moi'], deadline: paper.until(lastDay) } })),
  wording.map(paper.recall),
  fc.constant(paper.discard()),
);

const { dissolvedOn: _none, succession: _neither, ...someNewUnit } = someUnit('nong-ha', 'cho-moi');
const unitCommands: fc.Arbitrary<UnitCommand> = fc.oneof(
  reorganisingCommands,
  fc
    .constantFrom(
      null,
      { name: 'Huyện ủy', kind: 'district-committee' as const, dissolvedOn: null },
      { name: 'x', kind: 'office' as const, dissolvedOn: '2026-01-01' },
    )
    .map((superior) => ({ type: 'EstablishUnit' as const, data: someNewUnit, superior, head: null, alike: null })),
  fc.constant({ type: 'EstablishByDecree' as const, data: someNewUnit }),
  wording.map((name) => ({ type: 'RenameUnit' as const, data: { unitId: 'nong-ha', name, on: '2026-01-01' } })),
  day.map((on) => ({ type: 'DissolveUnit' as const, data: { unitId: 'nong-ha', on }, left: [] })),
);
const groupCommands: fc.Arbitrary<UnitGroupCommand> = fc
  .constantFrom([], ['office'], ['office', 'ba-be'])
  .map((include) => ({ type: 'DefineUnitGroup', data: someGroup({ include }) }));
const someone = { userId: 'u', login: 'u', displayName: 'U', unitId: 'district', role: 'issuer', email: null } as const;
const userCommands: fc.Arbitrary<UserCommand> = fc.oneof(
  unitId.map((toUnitId) => ({
    type: 'PassOnUser' as const,
    data: { userId: 'u', fromUnitId: 'district', toUnitId, decreeId: 'd' },
  })),
  fc.constant({ type: 'RegisterUser' as const, data: someone }),
  unitId.map((to) => ({ type: 'ReassignUser' as const, data: { userId: 'u', unitId: to, role: 'monitor' as const } })),
  wording.map((reason) => ({ type: 'DisableUser' as const, data: { userId: 'u', reason } })),
  fc.constant({ type: 'EnableUser' as const, data: { userId: 'u' } }),
);

const term = { unitId: 'province', termId: 't', name: 'T', startsOn: '2025-10-10', endsOn: null };
const termCommands: fc.Arbitrary<CommitteeTermCommand> = fc.oneof(
  fc.tuple(fc.constantFrom('t', 'u'), fc.option(day)).map(([termId, endsOn]) => ({
    type: 'SetCommitteeTerm' as const,
    data: { ...term, termId, endsOn },
    organOf: null,
  })),
  fc.constantFrom('t', 'u').map((termId) => ({
    type: 'RemoveCommitteeTerm' as const,
    data: { unitId: 'province', termId },
    numbers: termId === 't' ? 1 : 0,
    confirmed: false,
  })),
);
const numberCommands: fc.Arbitrary<NumberRegisterCommand> = fc.oneof(
  fc
    .record({ documentId: fc.constantFrom('a', 'b', 'c'), ordinal: fc.integer({ min: 1, max: 3 }), documentDate: day })
    .chain((number) => fc.option(wording).map((reason) => ({ ...number, reason })))
    .map(({ reason, ...number }) => ({
      type: 'TakeNumber' as const,
      data: {
        registerId: 'r',
        documentKind: 'directive' as const,
        unitId: 'province',
        type: 'CT',
        organ: 'TU',
        suffix: '',
        symbol: 'x',
        ...number,
      },
      term,
      double: reason === null ? ('refused' as const) : { reason },
    })),
  fc.constantFrom('a', 'b').map((documentId) => ({
    type: 'ReleaseNumber' as const,
    data: { registerId: 'r', documentId },
  })),
);
const linkCommands: fc.Arbitrary<LineageCommand> = fc
  .tuple(fc.constantFrom(...RELATIONS), fc.constantFrom('a', 'b'), fc.constantFrom('keep', 'withdraw', null))
  .chain(([relation, toId, openAssignments]) =>
    fc.boolean().map((isLink): LineageCommand => {
      const of = { fromId: 'x', relation, toId };
      if (!isLink) return { type: 'UnlinkDocuments', data: { ...of, reason: null } };
      const kinds = { fromKind: 'directive', toKind: 'directive' } as const;
      const found = { toSymbol: toId, toIsDraft: false, issuerStanding: 'same-or-superior', generations: 2 } as const;
      return {
        type: 'LinkDocuments',
        data: { ...of, ...kinds, openAssignments, note: null },
        facts: { ...found, notInForce: null, circle: [] },
      };
    }),
  );

const referenceCommands: fc.Arbitrary<DocumentReferenceCommand> = fc
  .tuple(fc.boolean(), fc.option(wording), fc.option(day))
  .map(([isEntry, title, documentDate]) => {
    const of = { documentId: 'r', symbol: '25-NQ/TW', type: 'NQ', issuerNamed: null, issuerUnitId: null };
    const facts = { today: '2026-03-12', secrecyMark: title === ' ' ? 'Mật' : null };
    const head = { ...of, title, documentDate, ownerUnitId: 'office' };
    if (isEntry) return { type: 'EnterReference', data: head, facts };
    return { type: 'CorrectReference', data: { documentId: 'r', correction: { title, documentDate } }, facts };
  });
const fileCommands: fc.Arbitrary<DocumentFileCommand> = fc
  .tuple(fc.boolean(), fc.constantFrom('a', 'b'), fc.constantFrom('x.pdf', 'y.pdf'))
  .map(([isAttaching, sha256, name]) => {
    if (!isAttaching) return { type: 'DetachFile', data: { documentId: 'd', sha256, reason: null } };
    const file = { sha256, name, size: 1, mediaType: 'application/pdf' };
    return { type: 'AttachFile', data: { ...file, documentId: 'd', documentKind: 'directive' } };
  });

describe('deciding and evolving, over random commands on frozen states', () => {
  it('of an assignment is pure', () => isPure(assignment, assignmentCommands));
  it('of an order for many is pure', () => isPure(bulkOrder, orderCommands));
  it('of a directive is pure', () => isPure(directive, directiveCommands));
  it('of a unit is pure', () => isPure(unit, unitCommands));
  it('of a decree on units is pure', () => isPure(decree, decreeCommands));
  it('of a day of reforms is pure', () => isPure(reformDay, reformDayCommands));
  it('of the numbers of a year is pure', () => isPure(reformYear, reformYearCommands));
  it('of a unit group is pure', () => isPure(unitGroup, groupCommands));
  it('of a user is pure', () => isPure(user, userCommands));
  it('of the terms of a committee is pure', () => isPure(committeeTerms, termCommands));
  it('of a register of numbers is pure', () => isPure(numberRegister, numberCommands));
  it('of a lineage is pure', () => isPure(lineage, linkCommands));
  it('of a document of another system is pure', () => isPure(documentReference, referenceCommands));
  it('of the files of a document is pure', () => isPure(documentFiles, fileCommands));
});
