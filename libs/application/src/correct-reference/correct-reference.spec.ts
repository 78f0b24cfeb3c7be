import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DocumentIsDirective,
  numberRegister,
  numbersStream,
  NumberTakenAlready,
  referenceStream,
  SecretDocument,
  type NumberRegisterEvent,
  type ReferenceCorrection,
} from '#domain';
import { fold, StaleScreen } from '#event-sourcing';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { DocumentWork } from '../fixtures/documents.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, person } from '../fixtures/province.js';
import { registerIdOf } from '../number-register/numbered.js';
import { CorrectReference } from './correct-reference.js';

let office: OfficeUnderTest;
let work: DocumentWork;

beforeEach(async () => {
  office = await openOffice();
  work = new DocumentWork(office);
});
afterEach(() => office.close());

const correct = (documentId: string, correction: ReferenceCorrection, doubleNumberReason: string | null = null) =>
  office.ask(CorrectReference, { documentId, correction, doubleNumberReason }, clerk);

/** Days by document in the register of CT/TU of a committee. */
async function numbersOf(unitId: string): Promise<[documentId: string, documentDate: string][]> {
  const history = await office.store.readStream(numbersStream(registerIdOf(unitId, 'CT', 'TU')));
  const taken = fold(numberRegister, history as unknown as NumberRegisterEvent[]);
  return [...taken.values()].map(({ documentId, documentDate }) => [documentId, documentDate]);
}

describe('a correction of a document of another system', () => {
  let reference: string;
  beforeEach(async () => {
    await work.setTerm();
    reference = await work.entered('17-CT/TU', { issuerUnitId: 'province', documentDate: '2024-05-01' });
  });

  it('moves its number to the day and the committee that it has now', async () => {
    await correct(reference, { documentDate: '2024-05-02' });
    expect(await numbersOf('province')).toEqual([[reference, '2024-05-02']]);
    await correct(reference, { issuerUnitId: 'ba-be' });
    expect(await numbersOf('province')).toEqual([]);
    expect(await numbersOf('ba-be')).toEqual([[reference, '2024-05-02']]);
    await correct(reference, { issuerUnitId: null });
    expect(await numbersOf('ba-be')).toEqual([]);
  });

  it('leaves the register alone when neither has changed', async () => {
    await correct(reference, { title: 'về công tác dân vận', documentDate: '2024-05-01' });
    expect((await office.log()).filter(({ type }) => type.startsWith('Number'))).toHaveLength(1);
  });

  it('makes no double, unless that is confirmed with a reason', async () => {
    await work.draft('directive-1');
    await work.issue('directive-1');
    const day = { documentDate: '2026-02-02' };
    await work.refused(() => correct(reference, day), NumberTakenAlready, { document: 'directive-1', next: 18 });
    await correct(reference, day, 'Hai văn bản giấy cùng số');
    expect(new Map(await numbersOf('province')).get(reference)).toBe('2026-02-02');
  });

  it('moves nothing when it is refused in between', async () => {
    const { store } = office;
    const append = store.append.bind(store);
    let isFirst = true;
    store.append = async (wanted) => {
      if (isFirst && wanted.stream === referenceStream(reference)) {
        isFirst = false;
        await correct(reference, { documentDate: '2024-06-06' });
      }
      return append(wanted);
    };
    await expect(correct(reference, { issuerUnitId: 'ba-be' })).rejects.toBeInstanceOf(StaleScreen);
    expect(await numbersOf('ba-be')).toEqual([]);
    expect(await numbersOf('province')).toEqual([[reference, '2024-06-06']]);
  });

  it('is made once, and repeated after others changes nothing', async () => {
    const data = { documentId: reference, correction: { documentDate: '2024-05-02' } };
    await office.ask(CorrectReference, data, clerk, 'first');
    await correct(reference, { documentDate: '2024-05-03' });
    const again = await office.ask(CorrectReference, data, clerk, 'first');
    expect(again.repeated).toBe(true);
    expect(await numbersOf('province')).toEqual([[reference, '2024-05-03']]);
  });

  it('is for clerks, for what is no directive, and for nothing secret', async () => {
    const officer = person('unit-officer', 'ba-be');
    const data = { documentId: reference, correction: { documentDate: '2024-05-02' } };
    await work.refused(() => office.ask(CorrectReference, data, officer), NotAllowed);
    await work.refused(() => correct(reference, { title: 'MẬT' }), SecretDocument, { mark: 'Mật' });
    await work.draft('directive-1');
    const fields = { directive: 'directive-1', status: 'draft' };
    await work.refused(() => correct('directive-1', { title: 'khác' }), DocumentIsDirective, fields);
  });
});
