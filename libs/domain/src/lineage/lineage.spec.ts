import { describe, it } from '@jest/globals';
import { specOf } from '#testing';
import { lineage, type DocumentLink, type LineageEvent, type LinkFacts } from './lineage.js';
import {
  LaterDocumentNotInForce,
  LineageCycle,
  LineageTooDeep,
  LinkToDraft,
  LinkUnknown,
  NotIssuersDocument,
  OpenAssignmentsNotConcerned,
  OpenAssignmentsUndecided,
  ReplacesHigherIssuer,
  TooManyLinks,
} from './refusals.js';

const given = specOf(lineage);
const from = (toId: string, changes: Partial<DocumentLink> = {}): DocumentLink => ({
  fromId: '17-CT/HU',
  fromKind: 'directive',
  relation: 'concretises',
  toId,
  toKind: 'reference',
  openAssignments: null,
  note: null,
  ...changes,
});
const link = (data: DocumentLink, facts: Partial<LinkFacts> = {}) =>
  ({
    type: 'LinkDocuments',
    data,
    facts: {
      toSymbol: data.toId,
      toIsDraft: false,
      notInForce: null,
      issuerStanding: 'same-or-superior',
      circle: [],
      generations: 2,
      ...facts,
    },
  }) as const;
const linked = (data: DocumentLink): LineageEvent => ({ type: 'DocumentLinked.v1', data });
const replaced = from('15-CT/HU', { relation: 'replaces', toKind: 'directive' });

describe('a link', () => {
  it('goes from the later document to the earlier one, and is made once', () => {
    given()
      .when(link(from('09-CTr/HU')))
      .thenRecords(linked(from('09-CTr/HU')));
    given(linked(from('09-CTr/HU')))
      .when(link(from('09-CTr/HU')))
      .thenNothing();
  });

  it('never closes a circle, not even of one', () => {
    given()
      .when(link(from('17-CT/HU')))
      .thenRefuses(LineageCycle, { path: ['17-CT/HU'] });
    const circle = ['09-CTr/HU', '17-CT/HU'];
    given()
      .when(link(from('09-CTr/HU'), { circle }))
      .thenRefuses(LineageCycle, { path: circle });
  });

  it('rests on no draft, and lengthens no line without end', () => {
    given()
      .when(link(from('09-CTr/HU'), { toIsDraft: true }))
      .thenRefuses(LinkToDraft);
    given()
      .when(link(from('09-CTr/HU'), { generations: 31 }))
      .thenRefuses(LineageTooDeep, { most: 30 });
  });

  it('is one of 200 at most', () => {
    const many = Array.from({ length: 200 }, (_, n) => linked(from(`${n}-NQ/TW`)));
    given(...many)
      .when(link(from('09-CTr/HU')))
      .thenRefuses(TooManyLinks, { most: 200 });
    given(...many)
      .when(link(from('7-NQ/TW', { note: 'nhắc lại' })))
      .thenRecords(linked(from('7-NQ/TW', { note: 'nhắc lại' })));
  });
});

describe('a document that amends, replaces or recalls another', () => {
  const changing = ['amends', 'replaces', 'recalls'] as const;

  it.each(changing)('%s only what its issuer or one below issued', (relation) => {
    const one = { ...replaced, relation, openAssignments: 'keep' } as const;
    given()
      .when(link(one, { issuerStanding: 'lower' }))
      .thenRefuses(ReplacesHigherIssuer, { relation, symbol: '15-CT/HU' });
    given()
      .when(link(one, { issuerStanding: 'unrelated' }))
      .thenRefuses(NotIssuersDocument);
    given().when(link(one)).thenRecords(linked(one));
  });

  it('says what becomes of open assignments; nothing is withdrawn in silence', () => {
    given().when(link(replaced)).thenRefuses(OpenAssignmentsUndecided, { symbol: '15-CT/HU' });
    const withdrawing = { ...replaced, openAssignments: 'withdraw' } as const;
    given().when(link(withdrawing)).thenRecords(linked(withdrawing));
    const keeping = { ...replaced, openAssignments: 'keep' } as const;
    given(linked(withdrawing)).when(link(keeping)).thenRecords(linked(keeping));
  });

  it('of another system withdraws only when it is known to be in force', () => {
    const notInForce = { symbol: '17-CT/HU', documentDate: null };
    const one = { ...replaced, fromKind: 'reference', openAssignments: 'withdraw' } as const;
    given().when(link(one, { notInForce })).thenRefuses(LaterDocumentNotInForce, notInForce);
    const keeping = { ...one, openAssignments: 'keep' } as const;
    given().when(link(keeping, { notInForce })).thenRecords(linked(keeping));
    given().when(link(one)).thenRecords(linked(one));
  });

  it.each(['keep', 'withdraw'] as const)('alone says so: a basis with "%s" is refused', (openAssignments) =>
    given()
      .when(link(from('15-CT/HU', { relation: 'basis', toKind: 'directive', openAssignments })))
      .thenRefuses(OpenAssignmentsNotConcerned, { relation: 'basis', symbol: '15-CT/HU' }),
  );

  it('has nothing to say of a document without assignments here', () => {
    const outside = from('05-NQ/HU', { relation: 'replaces' });
    given()
      .when(link({ ...outside, openAssignments: 'withdraw' }))
      .thenRecords(linked(outside));
    given()
      .when(link(from('09-CTr/HU'), { issuerStanding: 'lower' }))
      .thenRecords(linked(from('09-CTr/HU')));
  });
});

describe('a link that was a slip', () => {
  const unlink = { fromId: '17-CT/HU', relation: 'concretises', toId: '09-CTr/HU', reason: 'nhầm' } as const;

  it('is taken back', () => {
    given(linked(from('09-CTr/HU')))
      .when({ type: 'UnlinkDocuments', data: unlink })
      .thenRecords({ type: 'DocumentUnlinked.v1', data: { ...unlink, fromKind: 'directive', toKind: 'reference' } });
    given().when({ type: 'UnlinkDocuments', data: unlink }).thenRefuses(LinkUnknown);
  });
});
