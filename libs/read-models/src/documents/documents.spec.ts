import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  directiveStream,
  filesStream,
  lineageStream,
  numbersStream,
  referenceStream,
  termsStream,
  type DocumentLink,
} from '#domain';
import { projectedDatabase, type ProjectedDatabase } from '../database.fixture.js';
import { rowsOf } from '../log.fixture.js';
import { Province } from '../province.fixture.js';
import { documentsBySymbol, filesOf, findDocument, findDocuments, flagsOf } from './documents.queries.js';
import { documents } from './documents.projection.js';
import { lineageOf } from './lineage.queries.js';
import { countNumbersIn, numberRegistersOf, standingOf, termsOf } from './number-register.queries.js';

const TERM = { unitId: 'province', termId: '2025', name: 'Nhiệm kỳ 2025 - 2030', startsOn: '2025-10-10', endsOn: null };

class Office extends Province {
  refer(documentId: string, symbol: string, title: string | null = null): void {
    const head = { documentId, symbol, type: null, title, issuerNamed: 'Trung ương', issuerUnitId: null };
    const data = { ...head, documentDate: '2013-06-03', ownerUnitId: 'office' };
    this.record(referenceStream(documentId), { type: 'ReferenceEntered.v1', data });
  }

  link(fromId: string, toId: string, changes: Partial<DocumentLink> = {}): void {
    const kinds = { fromKind: 'reference', toKind: 'reference' } as const;
    const said = { relation: 'concretises', openAssignments: null, note: null } as const;
    this.record(lineageStream(fromId), {
      type: 'DocumentLinked.v1',
      data: { fromId, toId, ...kinds, ...said, ...changes },
    });
  }

  number(documentId: string, ordinal: number, documentDate: string, reason: string | null = null): void {
    const register = { registerId: 'ct-tu', unitId: 'province', type: 'CT', organ: 'TU', termId: '2025' };
    const number = { documentId, documentKind: 'directive', ordinal, suffix: '', symbol: `${ordinal}-CT/TU` } as const;
    const double = reason === null ? null : { documentIds: ['other'], reason };
    this.record(numbersStream('ct-tu'), {
      type: 'NumberTaken.v1',
      data: { ...register, ...number, documentDate, double },
    });
  }
}

describe('documents, their lineage and their numbers', () => {
  let database: ProjectedDatabase;
  beforeAll(async () => {
    database = await projectedDatabase();
    const office = new Office();
    office.refer('top', '25-NQ/TW', 'về công tác dân vận');
    office.refer('middle', '09-CTr/HU');
    office.refer('newer', '26-NQ/TW');
    office.link('middle', 'top');
    office.issue('one', ['Việc'], { number: '03-CT/TU', documentDate: '2026-03-01' });
    office.issue('two', ['Việc'], { number: '03-CT/TU', documentDate: '2026-03-01' });
    office.draft('draft', { number: '25-NQ/TW', basis: ['25-NQ/TW'] });
    office.draft('discarded', { number: '99-CT/TU' });
    office.record(directiveStream('discarded'), { type: 'DraftDiscarded.v1', data: { directiveId: 'discarded' } });
    const own = { fromKind: 'directive' } as const;
    office.link('one', 'middle', own);
    office.link('draft', 'one', { ...own, toKind: 'directive', relation: 'replaces', openAssignments: 'keep' });
    office.link('newer', 'top', { relation: 'replaces' });
    office.record(termsStream('province'), { type: 'CommitteeTermDeclared.v1', data: TERM });
    office.number('one', 3, '2026-03-01');
    office.number('two', 3, '2026-03-01', 'ghi nhầm');
    office.number('draft', 5, '2026-03-01');
    office.record(numbersStream('ct-tu'), {
      type: 'NumberReleased.v1',
      data: { registerId: 'ct-tu', documentId: 'draft' },
    });
    const file = { sha256: 'ab', name: 'toàn văn.pdf', size: 12, mediaType: 'application/pdf' };
    const of = { documentId: 'one', documentKind: 'directive' } as const;
    office.record(filesStream('one'), { type: 'FileAttached.v1', data: { ...of, ...file } });
    office.record(filesStream('one'), { type: 'FileAttached.v1', data: { ...of, ...file, sha256: 'cd' } });
    office.record(filesStream('one'), {
      type: 'FileDetached.v1',
      data: { documentId: 'one', sha256: 'ab', reason: null },
    });
    await database.project(office.events);
  });
  afterAll(() => database.close());

  const everything = { visibleTo: 'everything' } as const;

  it('are found by symbol in any spelling and by words, newest first, page by page', async () => {
    const ids = async (search: object) =>
      (await findDocuments(database.db, { ...everything, ...search })).items.map(({ documentId }) => documentId);
    for (const symbol of ['25 – nq/tw', '25/NQ-TW', 'Số 25-NQ/TW', '25 nq tw']) {
      expect(await ids({ symbol })).toEqual(['draft', 'top']);
    }
    expect(await ids({ text: 'dan van' })).toEqual(['top']);
    const first = await findDocuments(database.db, { ...everything, limit: 2 });
    expect(first.items.map(({ documentId }) => documentId)).toEqual(['draft', 'two']);
    expect(await ids({ limit: 2, cursor: first.next })).toEqual(['one', 'newer']);
    const known = await documentsBySymbol(database.db, ['025-NQ/TW', '1-X/Y'], 'everything');
    expect([...known].map(([symbol, found]) => [symbol, found.length])).toEqual([
      ['025-NQ/TW', 1],
      ['1-X/Y', 0],
    ]);
    expect(await findDocument(database.db, 'discarded', 'everything')).toBeNull();
  });

  it('tell what lapsed and what rests on it; a draft ends nothing yet', async () => {
    expect(await findDocument(database.db, 'top', 'everything')).toMatchObject({ lapsed: 'replaced' });
    expect(await findDocument(database.db, 'middle', 'everything')).toMatchObject({
      lapsed: null,
      restsOnLapsed: true,
    });
    expect(await flagsOf(database.db, ['one'])).toEqual(
      new Map([['one', { lapsed: null, restsOnLapsed: false, doubleNumber: true }]]),
    );
  });

  it('descend from one another, seen from each of them, and hide what is not the reader’s', async () => {
    const from = async (documentId: string, up = 5, down = 5, visibleTo: object | 'everything' = 'everything') => {
      const request = { visibleTo: visibleTo as 'everything', up, down };
      const { documents, truncated } = await lineageOf(database.db, documentId, request);
      return [documents.map(({ documentId: id, generation }) => `${generation} ${id}`), truncated];
    };
    expect(await from('one')).toEqual([['-2 top', '-1 middle', '0 one', '1 draft'], false]);
    expect(await from('top')).toEqual([['0 top', '1 middle', '1 newer', '2 one', '3 draft'], false]);
    expect(await from('top', 5, 1)).toEqual([['0 top', '1 middle', '1 newer'], true]);
    // A direction that was not asked for is not looked into.
    expect(await from('middle', 0, 0)).toEqual([['0 middle'], false]);
    const seen = await lineageOf(database.db, 'top', { visibleTo: { unitIds: ['south'] }, up: 0, down: 5 });
    const hidden = seen.documents.filter((one) => one.hidden);
    expect(hidden.map(({ documentId, symbol }) => [documentId, symbol])).toEqual([
      ['one', null],
      ['draft', null],
    ]);
  });

  it('stand in the register of their term, doubles and gaps among them', async () => {
    expect(await termsOf(database.db, 'province')).toEqual([TERM]);
    const [register] = await numberRegistersOf(database.db, { unitId: 'province', type: 'ct', term: TERM });
    expect(register).toMatchObject({ organ: 'TU', count: 2, next: 4, nextSymbol: '04-CT/TU', gaps: [1, 2] });
    expect(register!.doubles[0]!.documents).toMatchObject([
      { documentId: 'one', doubleReason: null },
      { documentId: 'two', doubleReason: 'ghi nhầm' },
    ]);
    const earlier = { ...TERM, startsOn: '2020-01-01', endsOn: '2025-10-09' };
    expect(await numberRegistersOf(database.db, { unitId: 'province', type: 'CT', term: earlier })).toEqual([]);
  });

  it('tell whether a number is free, and how many a term has', async () => {
    const register = { registerId: 'ct-tu', unitId: 'province', type: 'CT', organ: 'TU', suffix: '' };
    const of = (documentId: string, ordinal: number) =>
      ({
        ...register,
        documentId,
        ordinal,
        documentKind: 'directive',
        symbol: `${ordinal}-CT/TU`,
        documentDate: '2026-03-01',
      }) as const;
    const holder = { documentId: 'one', documentDate: '2026-03-01' };
    expect(await standingOf(database.db, of('new', 3), TERM)).toEqual({ holder, next: 4 });
    expect(await standingOf(database.db, of('new', 4), TERM)).toEqual({ holder: null, next: 4 });
    // A document's own number stands in nobody's way; another one's does.
    expect(await standingOf(database.db, of('two', 3), TERM)).toEqual({ holder, next: 4 });
    const empty = { ...TERM, startsOn: '2026-03-02' };
    expect(await standingOf(database.db, of('new', 3), empty)).toEqual({ holder: null, next: 1 });
    expect(await countNumbersIn(database.db, TERM)).toBe(2);
    expect(await countNumbersIn(database.db, empty)).toBe(0);
  });

  it('keep a number that was moved: it is taken in the new register before the old one gives it back', async () => {
    const moved = new Office();
    moved.refer('moved', '07-CT/TU');
    const register = { unitId: 'province', type: 'CT', organ: 'TU' };
    const taken = { ...register, documentId: 'moved', documentKind: 'reference' } as const;
    const number = { ...taken, ordinal: 7, suffix: '', symbol: '07-CT/TU', documentDate: '2026-03-01' };
    for (const registerId of ['old', 'new']) {
      const data = { ...number, registerId, termId: null, double: null };
      moved.record(numbersStream(registerId), { type: 'NumberTaken.v1', data });
    }
    const released = { registerId: 'old', documentId: 'moved' };
    moved.record(numbersStream('old'), { type: 'NumberReleased.v1', data: released });
    const [row] = await rowsOf(documents, moved.events);
    expect(row).toMatchObject({ registerId: 'new', ordinal: 7 });
  });

  it('have the files that were attached and not taken off', async () => {
    expect(await filesOf(database.db, 'one')).toMatchObject([{ sha256: 'cd', name: 'toàn văn.pdf' }]);
  });
});
