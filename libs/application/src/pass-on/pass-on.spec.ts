import { beforeEach, describe, expect, it } from '@jest/globals';
import { assignment, assignmentStream, UnitTree, type AssignmentEvent } from '#domain';
import { decideAndAppend, deriveId, DrivenClock, fold, InMemoryEventStore } from '#event-sourcing';
import { administrator, provinceUnits, someUnit } from '../fixtures/province.js';
import type { MisplacedAssignment } from './misplaced.js';
import { PassOn } from './pass-on.js';

const clock = new DrivenClock('2025-07-01T01:00:00.000Z');
const decreeId = 'decree';
const tree = async () => new UnitTree([...provinceUnits, someUnit('new', 'province')]);

let store: InMemoryEventStore;

const metaOf = (part: string) => {
  const commandId = deriveId('spec', part);
  const occurredAt = clock.now().toISOString();
  return { commandId, correlationId: commandId, causationId: null, actor: administrator, occurredAt };
};

describe('passing on', () => {
  const found: MisplacedAssignment = {
    assignmentId: 'a',
    fromUnitId: 'nam-mau',
    toUnitId: 'new',
    decreeId,
    cause: '1',
  };
  const passing = (assignments: readonly MisplacedAssignment[]) =>
    new PassOn(
      {
        dueDecrees: async () => [],
        assignments: async function* () {
          yield assignments;
        },
        people: async () => [],
      },
      store,
      { tree, present: async () => ({ tree: await tree(), groups: new Map() }) },
      clock,
    );
  const unitsOf = async () => {
    const state = fold(assignment, (await store.readStream(assignmentStream('a'))) as unknown as AssignmentEvent[]);
    return [state.status, state.terms?.unitId, state.deadline];
  };

  beforeEach(async () => {
    store = new InMemoryEventStore(clock);
    const terms = {
      assignmentId: 'a',
      directiveId: 'd',
      taskNo: '1',
      unitId: 'nam-mau',
      coordinatorIds: [],
      giverUnitId: 'office',
    };
    const rest = {
      monitorUnitId: null,
      parentAssignmentId: null,
      content: null,
      productRequired: false,
      deadline: null,
    };
    const give = { type: 'GiveAssignment', data: { ...terms, ...rest } } as const;
    await decideAndAppend(store, assignment, assignmentStream('a'), give, metaOf('give'));
  });

  it('gives an assignment to the heir once, whatever the read models still say', async () => {
    expect(await passing([found]).round()).toMatchObject({ assignments: 1 });
    expect(await passing([found]).round()).toMatchObject({ assignments: 0 });
    expect(await unitsOf()).toEqual(['given', 'new', null]);
    expect((await store.readStream(assignmentStream('a'))).at(-1)!.data).toMatchObject({
      reason: { kind: 'decree', decreeId },
      keepsClock: true,
    });
  });

  it('brings it back, and on again, each for a cause of its own', async () => {
    await passing([found]).round();
    await passing([{ ...found, fromUnitId: 'new', toUnitId: 'nam-mau', cause: '2' }]).round();
    expect((await unitsOf())[1]).toBe('nam-mau');
    await passing([{ ...found, cause: '3' }]).round();
    expect((await unitsOf())[1]).toBe('new');
  });

  it('passes over what was settled meanwhile', async () => {
    const withdraw = { type: 'WithdrawAssignment', data: { assignmentId: 'a', reason: 'x' } } as const;
    await decideAndAppend(store, assignment, assignmentStream('a'), withdraw, metaOf('withdraw'));
    const other = { ...found, assignmentId: 'nobody' };
    expect(await passing([found, other]).round()).toMatchObject({ assignments: 0 });
  });
});
