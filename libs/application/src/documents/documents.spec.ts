import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DirectiveIssuedTwice,
  directiveStream,
  DocumentDateAhead,
  DoubleReasonMissing,
  NumberTakenAlready,
  ReferenceExists,
  SecretDocument,
  SymbolNotUnderstood,
} from '#domain';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { EnterReference, referenceIdOf } from '../enter-reference/enter-reference.js';
import { DocumentWork, outside } from '../fixtures/documents.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { person } from '../fixtures/province.js';

let office: OfficeUnderTest;
let work: DocumentWork;

beforeEach(async () => {
  office = await openOffice();
  work = new DocumentWork(office);
});
afterEach(() => office.close());

describe('a document of another system', () => {
  it('is entered once, however its symbol is set', async () => {
    const id = await work.entered('25-NQ/TW', { documentDate: '2013-06-03' });
    expect(referenceIdOf(outside('25 – NQ/TW', { documentDate: '2013-06-03' }))).toBe(id);
    await work.refused(() => work.entered('25 – NQ/TW', { documentDate: '2013-06-03' }), ReferenceExists, {
      document: id,
    });
    expect(await work.entered('25-NQ/TW', { documentDate: '2021-06-03' })).not.toBe(id);
  });

  it('needs a symbol, and a clerk', async () => {
    await work.refused(() => work.entered('chưa rõ số'), SymbolNotUnderstood);
    const officer = person('unit-officer', 'ba-be');
    await work.refused(() => office.ask(EnterReference, outside('25-NQ/TW'), officer), NotAllowed);
  });

  it('is no secret one, and none of a day to come', async () => {
    await work.refused(() => work.entered('25-NQ/TW', { title: 'TỐI MẬT: về biên giới' }), SecretDocument, {
      mark: 'Tối mật',
    });
    const ahead = { documentDate: '2026-03-04' };
    await work.refused(() => work.entered('25-NQ/TW', ahead), DocumentDateAhead, { ...ahead, today: '2026-03-02' });
  });
});

describe('a number', () => {
  it('is issued twice in a term only with a reason, and a refusal leaves nothing taken', async () => {
    await work.setTerm();
    await work.draft('directive-1');
    await work.draft('directive-2');
    await work.issue('directive-1');
    await work.refused(() => work.issue('directive-2'), NumberTakenAlready, {
      number: '17-CT/TU',
      document: 'directive-1',
      next: 18,
    });
    await work.refused(() => work.issue('directive-2', ' '), DoubleReasonMissing);
    await work.issue('directive-2', 'Văn bản giấy đã phát hành');
    const taken = (await office.log()).filter(({ type }) => type === 'NumberTaken.v1');
    expect(taken.map(({ data }) => (data as { double: object | null }).double)).toEqual([
      null,
      { documentIds: ['directive-1'], reason: 'Văn bản giấy đã phát hành' },
    ]);
    await work.refused(() => work.issue('directive-2'), DirectiveIssuedTwice);
  });

  it('is one of the committee, whichever of its organs issues, and also that of a document of the past', async () => {
    await work.setTerm();
    const past = { issuerUnitId: 'province', documentDate: '2026-01-05' };
    await work.entered('17-CT/TU', past);
    await work.draft('directive-1');
    await work.refused(() => work.issue('directive-1'), NumberTakenAlready, { documentDate: '2026-01-05' });
  });

  it('cannot be told to be a double where no term is kept, and is issued', async () => {
    await work.draft('directive-1');
    await work.draft('directive-2');
    await work.issue('directive-1');
    await work.issue('directive-2');
    expect((await office.log()).filter(({ type }) => type === 'DirectiveIssued.v1')).toHaveLength(2);
  });

  it('stays with its directive when somebody else issues that in between', async () => {
    await work.setTerm();
    await work.draft('directive-1');
    const { store } = office;
    const append = store.append.bind(store);
    let isFirst = true;
    store.append = async (wanted) => {
      if (isFirst && wanted.stream === directiveStream('directive-1')) {
        isFirst = false;
        await work.issue('directive-1');
      }
      return append(wanted);
    };
    await expect(work.issue('directive-1')).rejects.toBeInstanceOf(DirectiveIssuedTwice);
    const types = (await office.log()).map(({ type }) => type);
    expect(types.filter((type) => type.startsWith('Number'))).toEqual(['NumberTaken.v1']);
  });

  it('is given to one of two that are issued at once', async () => {
    await work.setTerm();
    await work.draft('directive-1');
    await work.draft('directive-2');
    const outcomes = await Promise.allSettled([work.issue('directive-1'), work.issue('directive-2')]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
