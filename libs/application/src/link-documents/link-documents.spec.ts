import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  assignmentIdOf,
  DirectiveRecalled,
  LaterDocumentNotInForce,
  LineageCycle,
  lineageStream,
  LinkToDraft,
  OpenAssignmentsUndecided,
  ReplacesHigherIssuer,
} from '#domain';
import { deriveId } from '#event-sourcing';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { KnownDocuments } from '../documents/known-documents.js';
import { DocumentWork } from '../fixtures/documents.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, person } from '../fixtures/province.js';
import { RecallDirective } from '../recall-directive/recall-directive.js';
import { UnlinkDocuments } from '../unlink-documents/unlink-documents.js';
import { LinkDocuments } from './link-documents.js';
import { LinkPreview, type WantedLink } from './link-preview.js';

let office: OfficeUnderTest;
let work: DocumentWork;

beforeEach(async () => {
  office = await openOffice();
  work = new DocumentWork(office);
});
afterEach(() => office.close());

describe('lineage', () => {
  it('closes no circle, over however many documents', async () => {
    const top = await work.entered('25-NQ/TW');
    const middle = await work.entered('09-CTr/HU');
    const below = await work.entered('17-CT/HU');
    await work.link(middle, top);
    await work.link(below, middle);
    await work.refused(() => work.link(top, below), LineageCycle, { path: ['17-CT/HU', '09-CTr/HU', '25-NQ/TW'] });
  });

  it('lets a document rest on no draft, and a higher one be changed by nobody below', async () => {
    await work.draft('directive-1');
    await work.draft('directive-2', { number: '18-CT/TU' });
    const higher = await work.entered('25-NQ/TW');
    await work.refused(() => work.link('directive-1', 'directive-2'), LinkToDraft, { symbol: '18-CT/TU' });
    const replacing = { relation: 'replaces', openAssignments: 'keep' } as const;
    await work.refused(() => work.link('directive-1', higher, replacing), ReplacesHigherIssuer, { symbol: '25-NQ/TW' });
    const notMine = () => work.link('directive-1', higher, {}, person('issuer', 'ba-be'));
    await work.refused(notMine, NotAllowed, { action: 'keep' });
  });

  it('is that of a recalled directive no more, which the preview tells as well', async () => {
    const above = await work.entered('25-NQ/TW');
    await work.draft('directive-1');
    await work.issue('directive-1');
    await office.ask(RecallDirective, { directiveId: 'directive-1', reason: 'nhầm' }, clerk);
    await work.refused(() => work.link('directive-1', above), DirectiveRecalled, { number: '17-CT/TU' });
    const preview = office.get(LinkPreview);
    const said = { relation: 'concretises', openAssignments: null, note: null } as const;
    const atHand = await preview.factsOf({ fromId: 'directive-1', toId: above, ...said });
    expect(await preview.obstacleTo(clerk, atHand)).toBeInstanceOf(DirectiveRecalled);
  });

  it('closes no circle when two links would do so at the same instant', async () => {
    const [one, other] = [await work.entered('09-CTr/HU'), await work.entered('17-CT/HU')];
    const outcomes = await Promise.allSettled([work.link(one, other), work.link(other, one)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refusal = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(refusal?.reason).toBeInstanceOf(LineageCycle);
    const [made, late] = (await office.log()).filter(({ type }) => type === 'DocumentLinked.v1');
    const takenBack = (await office.log()).filter(({ type }) => type === 'DocumentUnlinked.v1');
    expect(takenBack.map(({ stream }) => stream)).toEqual([late!.stream]);
    const documents = office.get(KnownDocuments);
    const { fromId, toId } = made!.data as WantedLink;
    expect(await documents.linksOf(fromId)).toMatchObject([{ toId }]);
    expect(await documents.linksOf(toId)).toEqual([]);
  });

  it('keeps one of two opposite links also where the process that made the other ended at once', async () => {
    const [one, other] = [await work.entered('09-CTr/HU'), await work.entered('17-CT/HU')];
    const { store } = office;
    const append = store.append.bind(store);
    const said = { relation: 'concretises', openAssignments: null, note: null } as const;
    const opposite = { fromId: other, fromKind: 'reference', toId: one, toKind: 'reference', ...said };
    store.append = async (wanted) => {
      const appended = await append(wanted);
      if (wanted.stream !== lineageStream(one)) return appended;
      store.append = append;
      const event = { ...wanted.events[0]!, id: deriveId('opposite'), data: opposite };
      const meta = { ...event.meta, commandId: 'opposite' };
      await append({ stream: lineageStream(other), expectedRevision: -1, events: [{ ...event, meta }] });
      return appended;
    };
    await work.link(one, other);
    const documents = office.get(KnownDocuments);
    expect(await documents.linksOf(one)).toHaveLength(1);
    expect(await documents.linksOf(other)).toEqual([]);
    // Whoever made the other one repeats it, and hears what became of it.
    const repeated = office.ask(LinkDocuments, { fromId: other, toId: one, ...said }, clerk, 'opposite');
    await expect(repeated).rejects.toBeInstanceOf(LineageCycle);
  });
});

describe('a document of another system that replaces a directive', () => {
  const open = assignmentIdOf('directive-1', '1', 'ba-be');
  const withdrawing = { relation: 'replaces', openAssignments: 'withdraw' } as const;
  beforeEach(async () => {
    await work.draft('directive-1');
    await work.issue('directive-1');
    await office.settle();
  });

  it('withdraws what is open at once, since it is in force', async () => {
    const past = await work.entered('20-CT/TU', { issuerUnitId: 'province', documentDate: '2026-03-02' });
    await work.link(past, 'directive-1', withdrawing);
    await office.settle(2);
    expect((await office.assignmentOf(open)).status).toBe('withdrawn');
    const [withdrawn] = (await office.store.readStream(`assignment-${open}`)).slice(-1);
    expect(withdrawn?.data).toMatchObject({ reason: expect.stringContaining('20-CT/TU thay thế') });
    await office.settleAgain();
    expect((await office.assignmentOf(open)).status).toBe('withdrawn');
  });

  it.each([null, '2026-03-03'])('and is dated %s is no ground to withdraw it, which the preview tells', async (day) => {
    const later = await work.entered('20-CT/TU', { issuerUnitId: 'province', documentDate: day });
    const fields = { symbol: '20-CT/TU', documentDate: day };
    await work.refused(() => work.link(later, 'directive-1', withdrawing), LaterDocumentNotInForce, fields);
    const preview = office.get(LinkPreview);
    const atHand = await preview.factsOf({ fromId: later, toId: 'directive-1', note: null, ...withdrawing });
    expect(await preview.obstacleTo(clerk, atHand)).toBeInstanceOf(LaterDocumentNotInForce);
    await work.link(later, 'directive-1', { relation: 'replaces', openAssignments: 'keep' });
    await office.settle();
    expect((await office.assignmentOf(open)).status).toBe('given');
  });
});

describe('a directive that replaces another', () => {
  const open = assignmentIdOf('directive-1', '1', 'ba-be');
  const replaces = { relation: 'replaces', openAssignments: 'withdraw' } as const;

  beforeEach(async () => {
    await work.draft('directive-1');
    await work.issue('directive-1');
    await office.settle();
    await work.draft('directive-2', { number: '18-CT/TU' });
  });

  it('says what becomes of what is open, and it happens when it is issued', async () => {
    await work.refused(
      () => work.link('directive-2', 'directive-1', { relation: 'replaces' }),
      OpenAssignmentsUndecided,
      {
        symbol: '17-CT/TU',
      },
    );
    await work.link('directive-2', 'directive-1', replaces);
    await office.settle();
    expect((await office.assignmentOf(open)).status).toBe('given');
    await work.issue('directive-2');
    await office.settle(2);
    expect((await office.assignmentOf(open)).status).toBe('withdrawn');
    const [withdrawn] = (await office.store.readStream(`assignment-${open}`)).slice(-1);
    expect(withdrawn?.data).toMatchObject({ reason: expect.stringContaining('18-CT/TU thay thế') });
    expect((await office.assignmentOf(assignmentIdOf('directive-2', '1', 'ba-be'))).status).toBe('given');
    await office.settleAgain();
    expect((await office.assignmentOf(open)).status).toBe('withdrawn');
  });

  it('withdraws nothing when that was taken back, or the issuer chose to keep it', async () => {
    await work.link('directive-2', 'directive-1', replaces);
    const { openAssignments: _choice, ...slip } = replaces;
    await office.ask(UnlinkDocuments, { fromId: 'directive-2', toId: 'directive-1', ...slip, reason: 'nhầm' }, clerk);
    await work.link('directive-2', 'directive-1', { relation: 'amends', openAssignments: 'keep' });
    await work.issue('directive-2');
    await office.settle();
    expect((await office.assignmentOf(open)).status).toBe('given');
    await work.link('directive-2', 'directive-1', replaces);
    await office.settle();
    expect((await office.assignmentOf(open)).status).toBe('withdrawn');
  });
});
