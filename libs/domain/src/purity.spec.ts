import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refusal, type Decider, type DomainEvent } from '#event-sourcing';
import * as step from './fixtures/assignment-steps.js';
import { assignment } from './assignment/assignment.js';
import type { AssignmentCommand } from './assignment/commands.js';
import { blankContent } from './directive/content.js';
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
    .tuple(fc.constantFrom('due-soon', 'overdue', 'escalated'), day)
    .map(([rung, lastDay]) => step.chase({ rung, dueAt: step.until(lastDay).dueAt })),
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

const { dissolvedOn: _none, ...someNewUnit } = someUnit('nong-ha', 'cho-moi');
const unitCommands: fc.Arbitrary<UnitCommand> = fc.oneof(
  fc.boolean().map((parentExists) => ({ type: 'EstablishUnit' as const, data: someNewUnit, parentExists })),
  wording.map((name) => ({ type: 'RenameUnit' as const, data: { unitId: 'nong-ha', name, on: '2026-01-01' } })),
  day.map((on) => ({ type: 'DissolveUnit' as const, data: { unitId: 'nong-ha', on } })),
);
const groupCommands: fc.Arbitrary<UnitGroupCommand> = fc
  .constantFrom([], ['office'], ['office', 'ba-be'])
  .map((include) => ({ type: 'DefineUnitGroup', data: someGroup({ include }) }));
const someone = { userId: 'u', login: 'u', displayName: 'U', unitId: 'district', role: 'issuer', email: null } as const;
const userCommands: fc.Arbitrary<UserCommand> = fc.oneof(
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
  })),
  fc.constantFrom('t', 'u').map((termId) => ({
    type: 'RemoveCommitteeTerm' as const,
    data: { unitId: 'province', termId },
  })),
);
const numberCommands: fc.Arbitrary<NumberRegisterCommand> = fc.oneof(
  fc
    .record({ documentId: fc.constantFrom('a', 'b', 'c'), ordinal: fc.integer({ min: 1, max: 3 }), documentDate: day })
    .chain((number) => fc.option(wording).map((confirmedDouble) => ({ ...number, confirmedDouble })))
    .map(({ confirmedDouble, ...number }) => ({
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
      confirmedDouble,
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
        facts: { ...found, circle: [] },
      };
    }),
  );

const referenceCommands: fc.Arbitrary<DocumentReferenceCommand> = fc
  .tuple(fc.boolean(), fc.option(wording), fc.option(day))
  .map(([isEntry, title, documentDate]) => {
    const of = { documentId: 'r', symbol: '25-NQ/TW', type: 'NQ', issuerNamed: null, issuerUnitId: null };
    if (isEntry) return { type: 'EnterReference', data: { ...of, title, documentDate, ownerUnitId: 'office' } };
    return { type: 'CorrectReference', data: { documentId: 'r', correction: { title, documentDate } } };
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
  it('of a directive is pure', () => isPure(directive, directiveCommands));
  it('of a unit is pure', () => isPure(unit, unitCommands));
  it('of a unit group is pure', () => isPure(unitGroup, groupCommands));
  it('of a user is pure', () => isPure(user, userCommands));
  it('of the terms of a committee is pure', () => isPure(committeeTerms, termCommands));
  it('of a register of numbers is pure', () => isPure(numberRegister, numberCommands));
  it('of a lineage is pure', () => isPure(lineage, linkCommands));
  it('of a document of another system is pure', () => isPure(documentReference, referenceCommands));
  it('of the files of a document is pure', () => isPure(documentFiles, fileCommands));
});

/**
 * Whatever comes, in whatever order: a refusal or events, the same when asked again; events that survive the log
 * and can be folded, to the same state each time. Whoever writes to a frozen state or event throws a TypeError.
 */
function isPure<Command, State, Event extends DomainEvent>(
  decider: Decider<Command, State, Event>,
  commands: fc.Arbitrary<Command>,
): void {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 40 }), (sequence) => {
      const history: Event[] = [];
      let state = frozen(decider.initialState);
      for (const command of sequence) {
        const events = decided(decider, frozen(command), state);
        expect(decided(decider, command, state)).toEqual(events);
        expect(JSON.parse(JSON.stringify(events))).toEqual(events);
        for (const event of events) {
          history.push(frozen(event));
          state = frozen(decider.evolve(state, event));
        }
      }
      expect(history.reduce(decider.evolve, decider.initialState)).toEqual(state);
    }),
  );
}

function decided<Command, State, Event extends DomainEvent>(
  decider: Decider<Command, State, Event>,
  command: Command,
  state: State,
): readonly Event[] {
  try {
    return decider.decide(command, state);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
