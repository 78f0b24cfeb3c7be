import { expect, it } from '@jest/globals';
import { decreeStream, type DecreeContent, type DecreeEvent } from '#domain';
import { deriveId, DrivenClock, InMemoryEventStore } from '#event-sourcing';
import { administrator, clerk } from '../fixtures/province.js';
import { PassingRights } from './passing-rights.js';

const decreeId = 'd';
const content: DecreeContent = { number: '1/NQ', title: 'sắp xếp', inForceOn: '2025-07-01', changes: [] };
const successors = [
  { unitId: 'quang-khe', extent: 'part' },
  { unitId: 'nong-ha', extent: 'part' },
] as const;
const steps = [{ type: 'reorganise', unitId: 'nam-mau', successors }] as const;
const drafted: DecreeEvent = { type: 'DecreeDrafted.v1', data: { decreeId, content } };
const inForce: DecreeEvent = { type: 'DecreeEnforced.v1', data: { decreeId, on: '2025-07-01', steps, before: {} } };
const word = { number: '9-QĐ/TU', text: 'Theo địa bàn' };
const decision = { decreeId, fromUnitId: 'nam-mau', toUnitId: 'nong-ha', assignmentIds: null, ...word };
const decided: DecreeEvent = { type: 'SuccessionDecided.v1', data: decision };
const effect = { taken: [], steps: [], before: {} };
const corrected: DecreeEvent = { type: 'DecreeCorrected.v1', data: { decreeId, content, reason: 'x', effect } };
const withdrawn: DecreeEvent = {
  type: 'DecreeWithdrawn.v1',
  data: { decreeId, reason: 'x', inForceOn: '2025-07-01', steps: [] },
};

const [there, back] = [
  ['nam-mau', 'nong-ha'],
  ['nong-ha', 'nam-mau'],
] as const;

it.each([
  ['the decree itself', [], ['nam-mau', 'quang-khe'], {}, null],
  ['a person’s decision, with who, number and text', [decided], there, word, clerk],
  ['a correction', [decided, corrected], back, { back: 'correction' }, null],
  ['a withdrawal', [decided, withdrawn], back, { back: 'withdrawal' }, null],
] as const)('what passes on tells that it is by %s', async (_what, events, [fromUnitId, toUnitId], told, decidedBy) => {
  const clock = new DrivenClock('2025-07-01T01:00:00.000Z');
  const store = new InMemoryEventStore(clock);
  const recorded = [drafted, inForce, ...events].map((event, index) => {
    const commandId = deriveId('spec', index);
    const actor = event === decided ? clerk : administrator;
    const occurredAt = clock.now().toISOString();
    return {
      ...event,
      id: commandId,
      meta: { commandId, correlationId: commandId, causationId: null, actor, occurredAt },
    };
  });
  await store.append({ stream: decreeStream(decreeId), expectedRevision: -1, events: recorded });
  const right = await new PassingRights(store).of({ assignmentId: 'a', fromUnitId, toUnitId, decreeId, cause: '1' });
  expect(right).toEqual({ reason: { kind: 'decree', decreeId, ...told }, decidedBy });
});
