import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  assignmentIdOf,
  committeeTerms,
  DirectiveIssuedTwice,
  DirectiveRecalled,
  directiveStream,
  DoubleReasonMissing,
  LineageCycle,
  LinkToDraft,
  NumberTakenAlready,
  OpenAssignmentsUndecided,
  ReferenceExists,
  ReplacesHigherIssuer,
  SymbolNotUnderstood,
  termsStream,
  type DirectiveContent,
} from '#domain';
import { decideAndAppend } from '#event-sourcing';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { EnterReference, referenceIdOf } from '../enter-reference/enter-reference.js';
import { drafted } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { administrator, clerk, person } from '../fixtures/province.js';
import { IssueDirective } from '../issue-directive/issue-directive.js';
import { LinkDocuments } from '../link-documents/link-documents.js';
import { LinkPreview, type WantedLink } from '../link-documents/link-preview.js';
import { RecallDirective } from '../recall-directive/recall-directive.js';
import { UnlinkDocuments } from '../unlink-documents/unlink-documents.js';

let office: OfficeUnderTest;

const outside = (symbol: string, changes: object = {}) => ({
  symbol,
  title: null,
  issuerNamed: null,
  issuerUnitId: null,
  documentDate: null,
  ...changes,
});
async function entered(symbol: string, changes: object = {}): Promise<string> {
  const reference = outside(symbol, changes);
  await office.ask(EnterReference, reference, clerk);
  return referenceIdOf(reference);
}
const link = (fromId: string, toId: string, changes: Partial<WantedLink> = {}, actor = clerk) =>
  office.ask(
    LinkDocuments,
    { fromId, toId, relation: 'concretises', openAssignments: null, note: null, ...changes },
    actor,
  );
const draftOf = (directiveId: string, changes: Partial<DirectiveContent> = {}) =>
  drafted(office, changes, 'office', directiveId);
const issue = (directiveId: string, doubleNumberReason?: string) =>
  office.ask(IssueDirective, { directiveId, ...(doubleNumberReason !== undefined && { doubleNumberReason }) }, clerk);
/** Kept for a committee that the spec's tree has, and its log has not. */
const setTerm = () => {
  const term = { termId: '2025', name: 'Nhiệm kỳ 2025 - 2030', startsOn: '2025-10-10', endsOn: null };
  const command = { type: 'SetCommitteeTerm', data: { unitId: 'province', ...term } } as const;
  const occurredAt = office.clock.now().toISOString();
  const meta = { commandId: 'term', correlationId: 'term', causationId: null, actor: administrator, occurredAt };
  return decideAndAppend(office.store, committeeTerms, termsStream('province'), command, meta);
};

async function refused(outcome: () => Promise<unknown>, refusal: new (...fields: never[]) => Error, fields = {}) {
  const before = await office.store.lastPosition();
  const answer = outcome();
  await expect(answer).rejects.toBeInstanceOf(refusal);
  await expect(answer).rejects.toMatchObject({ fields });
  expect(await office.store.lastPosition()).toBe(before);
}

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('a document of another system', () => {
  it('is entered once, however its symbol is set', async () => {
    const id = await entered('25-NQ/TW', { documentDate: '2013-06-03' });
    expect(referenceIdOf(outside('25 – NQ/TW', { documentDate: '2013-06-03' }))).toBe(id);
    await refused(() => entered('25 – NQ/TW', { documentDate: '2013-06-03' }), ReferenceExists, { document: id });
    expect(await entered('25-NQ/TW', { documentDate: '2021-06-03' })).not.toBe(id);
  });

  it('needs a symbol, and a clerk', async () => {
    await refused(() => entered('chưa rõ số'), SymbolNotUnderstood);
    const officer = person('unit-officer', 'ba-be');
    await refused(() => office.ask(EnterReference, outside('25-NQ/TW'), officer), NotAllowed);
  });
});

describe('lineage', () => {
  it('closes no circle, over however many documents', async () => {
    const top = await entered('25-NQ/TW');
    const middle = await entered('09-CTr/HU');
    const below = await entered('17-CT/HU');
    await link(middle, top);
    await link(below, middle);
    await refused(() => link(top, below), LineageCycle, { path: ['17-CT/HU', '09-CTr/HU', '25-NQ/TW'] });
  });

  it('lets a document rest on no draft, and a higher one be changed by nobody below', async () => {
    await draftOf('directive-1');
    await draftOf('directive-2', { number: '18-CT/TU' });
    const higher = await entered('25-NQ/TW');
    await refused(() => link('directive-1', 'directive-2'), LinkToDraft, { symbol: '18-CT/TU' });
    const replacing = { relation: 'replaces', openAssignments: 'keep' } as const;
    await refused(() => link('directive-1', higher, replacing), ReplacesHigherIssuer, { symbol: '25-NQ/TW' });
    const notMine = () => link('directive-1', higher, {}, person('issuer', 'ba-be'));
    await refused(notMine, NotAllowed, { action: 'keep' });
  });

  it('is that of a recalled directive no more, which the preview tells as well', async () => {
    const above = await entered('25-NQ/TW');
    await draftOf('directive-1');
    await issue('directive-1');
    await office.ask(RecallDirective, { directiveId: 'directive-1', reason: 'nhầm' }, clerk);
    await refused(() => link('directive-1', above), DirectiveRecalled, { number: '17-CT/TU' });
    const preview = office.get(LinkPreview);
    const said = { relation: 'concretises', openAssignments: null, note: null } as const;
    const atHand = await preview.factsOf({ fromId: 'directive-1', toId: above, ...said });
    expect(await preview.obstacleTo(clerk, atHand)).toBeInstanceOf(DirectiveRecalled);
  });

  it('closes no circle when two links would do so at the same instant', async () => {
    const [one, other] = [await entered('09-CTr/HU'), await entered('17-CT/HU')];
    const outcomes = await Promise.allSettled([link(one, other), link(other, one)]);
    const made = (await office.log()).filter(({ type }) => type === 'DocumentLinked.v1');
    const takenBack = (await office.log()).filter(({ type }) => type === 'DocumentUnlinked.v1');
    expect(made).toHaveLength(2);
    expect(takenBack.length).toBeGreaterThan(0);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as Error] : []));
    expect(reasons).toHaveLength(takenBack.length);
    for (const reason of reasons) expect(reason).toBeInstanceOf(LineageCycle);
  });
});

describe('a directive that replaces another', () => {
  const open = assignmentIdOf('directive-1', '1', 'ba-be');
  const replaces = { relation: 'replaces', openAssignments: 'withdraw' } as const;

  beforeEach(async () => {
    await draftOf('directive-1');
    await issue('directive-1');
    await office.settle();
    await draftOf('directive-2', { number: '18-CT/TU' });
  });

  it('says what becomes of what is open, and it happens when it is issued', async () => {
    await refused(() => link('directive-2', 'directive-1', { relation: 'replaces' }), OpenAssignmentsUndecided, {
      symbol: '17-CT/TU',
    });
    await link('directive-2', 'directive-1', replaces);
    await office.settle();
    expect((await office.assignmentOf(open)).status).toBe('given');
    await issue('directive-2');
    await office.settle(2);
    expect((await office.assignmentOf(open)).status).toBe('withdrawn');
    const [withdrawn] = (await office.store.readStream(`assignment-${open}`)).slice(-1);
    expect(withdrawn?.data).toMatchObject({ reason: expect.stringContaining('18-CT/TU thay thế') });
    expect((await office.assignmentOf(assignmentIdOf('directive-2', '1', 'ba-be'))).status).toBe('given');
    await office.settleAgain();
    expect((await office.assignmentOf(open)).status).toBe('withdrawn');
  });

  it('withdraws nothing when that was taken back, or the issuer chose to keep it', async () => {
    await link('directive-2', 'directive-1', replaces);
    const { openAssignments: _choice, ...slip } = replaces;
    await office.ask(UnlinkDocuments, { fromId: 'directive-2', toId: 'directive-1', ...slip, reason: 'nhầm' }, clerk);
    await link('directive-2', 'directive-1', { relation: 'amends', openAssignments: 'keep' });
    await issue('directive-2');
    await office.settle();
    expect((await office.assignmentOf(open)).status).toBe('given');
    await link('directive-2', 'directive-1', replaces);
    await office.settle();
    expect((await office.assignmentOf(open)).status).toBe('withdrawn');
  });
});

describe('a number', () => {
  it('is issued twice in a term only with a reason, and a refusal leaves nothing taken', async () => {
    await setTerm();
    await draftOf('directive-1');
    await draftOf('directive-2');
    await issue('directive-1');
    await refused(() => issue('directive-2'), NumberTakenAlready, {
      number: '17-CT/TU',
      document: 'directive-1',
      next: 18,
    });
    await refused(() => issue('directive-2', ' '), DoubleReasonMissing);
    await issue('directive-2', 'Văn bản giấy đã phát hành');
    const taken = (await office.log()).filter(({ type }) => type === 'NumberTaken.v1');
    expect(taken.map(({ data }) => (data as { double: object | null }).double)).toEqual([
      null,
      { documentIds: ['directive-1'], reason: 'Văn bản giấy đã phát hành' },
    ]);
    await refused(() => issue('directive-2'), DirectiveIssuedTwice);
  });

  it('is one of the committee, whichever of its organs issues, and also that of a document of the past', async () => {
    await setTerm();
    const past = { issuerUnitId: 'province', documentDate: '2026-01-05' };
    await entered('17-CT/TU', past);
    await draftOf('directive-1');
    await refused(() => issue('directive-1'), NumberTakenAlready, { documentDate: '2026-01-05' });
  });

  it('cannot be told to be a double where no term is kept, and is issued', async () => {
    await draftOf('directive-1');
    await draftOf('directive-2');
    await issue('directive-1');
    await issue('directive-2');
    expect((await office.log()).filter(({ type }) => type === 'DirectiveIssued.v1')).toHaveLength(2);
  });

  it('stays with its directive when somebody else issues that in between', async () => {
    await setTerm();
    await draftOf('directive-1');
    const { store } = office;
    const append = store.append.bind(store);
    let isFirst = true;
    store.append = async (wanted) => {
      if (isFirst && wanted.stream === directiveStream('directive-1')) {
        isFirst = false;
        await issue('directive-1');
      }
      return append(wanted);
    };
    await expect(issue('directive-1')).rejects.toBeInstanceOf(DirectiveIssuedTwice);
    const types = (await office.log()).map(({ type }) => type);
    expect(types.filter((type) => type.startsWith('Number'))).toEqual(['NumberTaken.v1']);
  });

  it('is given to one of two that are issued at once', async () => {
    await setTerm();
    await draftOf('directive-1');
    await draftOf('directive-2');
    const outcomes = await Promise.allSettled([issue('directive-1'), issue('directive-2')]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
