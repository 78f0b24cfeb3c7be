import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  decree,
  decreeStream,
  unit,
  unitStream,
  UnitTree,
  type DecreeCommand,
  type DecreeContent,
  type UnitEvent,
} from '#domain';
import {
  decideAndAppend,
  deriveId,
  fold,
  InMemoryEventStore,
  DrivenClock,
  TooMuchContention,
  type EventStore,
} from '#event-sourcing';
import { administrator, provinceUnits } from '../fixtures/province.js';
import { CarryOutReform } from './carry-out-reform.policy.js';

const clock = new DrivenClock('2025-07-01T01:00:00.000Z');
const decreeId = 'decree';
const newUnit = {
  unitId: 'new',
  code: 'NEW',
  name: 'Đảng ủy xã mới',
  kind: 'commune-committee',
  parentId: 'province',
} as const;
const content: DecreeContent = {
  number: '1/NQ',
  title: 'sắp xếp',
  inForceOn: '2025-07-01',
  changes: [
    { type: 'establish', unit: newUnit },
    { type: 'merge', unitIds: ['nam-mau', 'quang-khe'], into: 'new' },
    { type: 'rename', unitId: 'nong-ha', name: 'Đảng ủy xã Nông Hạ mới' },
  ],
};

let store: InMemoryEventStore;
let policy: CarryOutReform;
let given = 0;

const metaOf = (part: string) => {
  const commandId = deriveId('spec', part, ++given);
  const occurredAt = clock.now().toISOString();
  return { commandId, correlationId: commandId, causationId: null, actor: administrator, occurredAt };
};
const order = (command: DecreeCommand) =>
  decideAndAppend(store, decree, decreeStream(decreeId), command, metaOf('decree'));
const unitOf = async (unitId: string) =>
  fold(unit, (await store.readStream(unitStream(unitId))) as unknown as UnitEvent[]);
const tree = async () =>
  new UnitTree(
    (await Promise.all([...provinceUnits, newUnit].map(({ unitId }) => unitOf(unitId)))).filter((one) => one !== null),
  );
const enforce = async () => {
  await order({ type: 'DraftDecree', data: { decreeId, content } });
  await order({ type: 'AdoptDecree', data: { decreeId }, tree: await tree() });
  await order({ type: 'PutDecreeInForce', data: { decreeId, on: '2025-07-01' }, tree: await tree() });
};

/** Hands the whole log to the policy, as after the loss of its checkpoint. */
const deliver = async () => {
  for (const event of await store.readAll(0, 10_000)) {
    if ((policy.types as readonly string[]).includes(event.type)) await policy.react(event as never);
  }
};

beforeEach(async () => {
  store = new InMemoryEventStore(clock);
  policy = new CarryOutReform(store);
  for (const { dissolvedOn: _none, succession: _neither, ...data } of provinceUnits) {
    const establish = { type: 'EstablishByDecree', data } as const;
    await decideAndAppend(store, unit, unitStream(data.unitId), establish, metaOf('unit'));
  }
});

describe('carrying out a decree on units', () => {
  it('makes of each unit what the decree says, and once only, however often it is told', async () => {
    await enforce();
    await deliver();
    expect(await unitOf('new')).toMatchObject({ ...newUnit, establishedOn: '2025-07-01' });
    expect(await unitOf('nam-mau')).toMatchObject({
      dissolvedOn: '2025-07-01',
      succession: { decreeId, heirId: 'new' },
    });
    expect(await unitOf('nong-ha')).toMatchObject({ name: 'Đảng ủy xã Nông Hạ mới' });
    const written = await store.lastPosition();
    await deliver();
    expect(await store.lastPosition()).toBe(written);
    const last = (await store.readStream(decreeStream(decreeId))).at(-1)!;
    expect([last.type, last.data]).toEqual(['DecreeExecuted.v1', { decreeId, refused: [] }]);
  });

  it('goes on where it was cut off, and writes nothing twice', async () => {
    await enforce();
    // Of five appends each attempt makes one.
    for (let attempt = 1; attempt <= 4; attempt++) {
      policy = new CarryOutReform(failingAfter(store, 1));
      await expect(deliver()).rejects.toThrow('cut off');
    }
    policy = new CarryOutReform(store);
    await deliver();
    const types = (await store.readStream(unitStream('nam-mau'))).map(({ type }) => type);
    expect(types).toEqual(['UnitEstablished.v1', 'UnitReorganised.v1']);
    expect((await store.readStream(unitStream('new'))).map(({ type }) => type)).toEqual(['UnitEstablished.v1']);
  });

  it('notes what a unit refuses, and holds nobody else up', async () => {
    await enforce();
    const dissolve = { type: 'DissolveUnit', data: { unitId: 'nam-mau', on: '2025-06-30' }, left: [] } as const;
    await decideAndAppend(store, unit, unitStream('nam-mau'), dissolve, metaOf('unit'));
    await deliver();
    const [last] = (await store.readStream(decreeStream(decreeId))).slice(-1);
    expect(last!.data).toEqual({
      decreeId,
      refused: [{ unitId: 'nam-mau', step: 'reorganise', code: 'unit-dissolved' }],
    });
    expect(await unitOf('quang-khe')).toMatchObject({ dissolvedOn: '2025-07-01' });
  });

  it('notes no refusal where others kept writing to a unit, and is tried again', async () => {
    await enforce();
    const append = store.append.bind(store);
    store.append = async (one) => {
      if (one.stream === unitStream('nam-mau')) throw new TooMuchContention(one.stream, 1);
      return append(one);
    };
    await expect(deliver()).rejects.toBeInstanceOf(TooMuchContention);
    store.append = append;
    await deliver();
    const [last] = (await store.readStream(decreeStream(decreeId))).slice(-1);
    expect(last!.data).toEqual({ decreeId, refused: [] });
  });

  it('closes no circle with what another decree made of a unit', async () => {
    await enforce();
    await deliver();
    const other = {
      ...content,
      number: '2/NQ',
      changes: [{ type: 'merge', unitIds: ['new'], into: 'nam-mau' }],
    } as const;
    const on = '2025-07-01';
    // As it was when the other one was adopted: both stood.
    const established = { ...newUnit, establishedOn: on, dissolvedOn: null, succession: null };
    const then = new UnitTree([...provinceUnits, established]);
    const of = { decreeId: 'other' };
    for (const command of [
      { type: 'DraftDecree', data: { ...of, content: other } },
      { type: 'AdoptDecree', data: of, tree: then },
      { type: 'PutDecreeInForce', data: { ...of, on }, tree: then },
    ] as const) {
      await decideAndAppend(store, decree, decreeStream('other'), command, metaOf('other'));
    }
    await deliver();
    const [last] = (await store.readStream(decreeStream('other'))).slice(-1);
    expect(last!.data).toMatchObject({ refused: [{ unitId: 'new', step: 'reorganise', code: 'merged-in-circle' }] });
    expect(await unitOf('new')).toMatchObject({ dissolvedOn: null });
    expect((await tree()).heirOf('nam-mau')).toBe('new');
  });

  it('notes that a correction of its words alone is carried out', async () => {
    await enforce();
    await deliver();
    const reworded = { ...content, title: 'về việc sắp xếp' };
    const data = { decreeId, content: reworded, reason: 'Đính chính' };
    await order({ type: 'CorrectDecree', data, tree: new UnitTree(provinceUnits), builtUpon: null });
    await deliver();
    const types = (await store.readStream(decreeStream(decreeId))).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['DecreeCorrected.v1', 'DecreeExecuted.v1']);
  });

  it('takes back what is withdrawn; a unit that it had established ends without an heir', async () => {
    await enforce();
    await deliver();
    await order({ type: 'WithdrawDecree', data: { decreeId, reason: 'nhầm' }, builtUpon: null });
    await deliver();
    expect(await unitOf('nam-mau')).toMatchObject({ dissolvedOn: null, succession: null });
    expect(await unitOf('nong-ha')).toMatchObject({ name: 'Đảng ủy xã Nông Hạ' });
    expect(await unitOf('new')).toMatchObject({ dissolvedOn: '2025-07-01', succession: { heirId: null } });
  });
});

/** Breaks off after so many appends. */
function failingAfter(inner: EventStore, appends: number): EventStore {
  let left = appends;
  const append: EventStore['append'] = async (one) => {
    if (left-- <= 0) throw new Error('cut off');
    return inner.append(one);
  };
  return Object.assign(Object.create(inner) as EventStore, { append });
}
