import { describe, expect, it } from '@jest/globals';
import { specOf } from '#testing';
import { documentFiles, type AttachedFile, type DocumentFileEvent } from './document-files.js';
import { documentReference, type DocumentReferenceEvent } from './document-reference.js';
import { SecretDocument } from '../directive/refusals.js';
import {
  DocumentDateAhead,
  DocumentUnknown,
  FileNameInvalid,
  FileNotAttached,
  ReferenceExists,
  TooManyFiles,
} from './refusals.js';

describe('a document of another system', () => {
  const given = specOf(documentReference);
  const data = {
    documentId: 'nq-25',
    symbol: '25-NQ/TW',
    type: 'NQ',
    title: 'về công tác dân vận',
    issuerNamed: 'Ban Chấp hành Trung ương',
    issuerUnitId: null,
    documentDate: '2013-06-03',
    ownerUnitId: 'office',
  };
  const entered: DocumentReferenceEvent = { type: 'ReferenceEntered.v1', data };
  const facts = { today: '2026-03-02', secrecyMark: null };
  const enter = (changes: object = {}, found: object = {}) =>
    ({ type: 'EnterReference', data: { ...data, ...changes }, facts: { ...facts, ...found } }) as const;
  const correct = (correction: object, found: object = {}) =>
    ({ type: 'CorrectReference', data: { documentId: 'nq-25', correction }, facts: { ...facts, ...found } }) as const;

  it('is entered once', () => {
    given().when(enter()).thenRecords(entered);
    given(entered).when(enter()).thenRefuses(ReferenceExists, { document: 'nq-25' });
  });

  it('is there already: a day of the future is a slip, but for time zones', () => {
    given()
      .when(enter({ documentDate: '2026-03-03' }))
      .thenState((state) => expect(state?.documentDate).toBe('2026-03-03'));
    const ahead = { documentDate: '2026-03-04', today: '2026-03-02' };
    given()
      .when(enter({ documentDate: '2026-03-04' }))
      .thenRefuses(DocumentDateAhead, ahead);
    given(entered)
      .when(correct({ documentDate: '2026-03-04' }))
      .thenRefuses(DocumentDateAhead, ahead);
  });

  it('is no secret one', () => {
    const secrecyMark = 'Tối mật';
    given().when(enter({}, { secrecyMark })).thenRefuses(SecretDocument, { mark: secrecyMark });
    given(entered)
      .when(correct({ title: 'TỐI MẬT' }, { secrecyMark }))
      .thenRefuses(SecretDocument);
  });

  it('is corrected where it was entered wrongly', () => {
    given(entered)
      .when(correct({ title: 'khác' }))
      .thenState((state) => expect(state).toMatchObject({ title: 'khác', symbol: '25-NQ/TW' }));
    given(entered)
      .when(correct({ title: data.title }))
      .thenNothing();
    given()
      .when(correct({ title: 'khác' }))
      .thenRefuses(DocumentUnknown);
  });
});

describe('files of a document', () => {
  const given = specOf(documentFiles);
  const file = (sha256: string, name = 'chi-thi.pdf'): AttachedFile => ({
    sha256,
    name,
    size: 20,
    mediaType: 'application/pdf',
  });
  const of = { documentId: 'd1', documentKind: 'directive' } as const;
  const attach = (one: AttachedFile) => ({ type: 'AttachFile', data: { ...one, ...of } }) as const;
  const attached = (one: AttachedFile): DocumentFileEvent => ({ type: 'FileAttached.v1', data: { ...one, ...of } });

  it('are attached once by their content, under the last name', () => {
    given()
      .when(attach(file('a')))
      .thenRecords(attached(file('a')));
    given(attached(file('a')))
      .when(attach(file('a')))
      .thenNothing();
    given(attached(file('a')))
      .when(attach(file('a', 'khác.pdf')))
      .thenRecords(attached(file('a', 'khác.pdf')));
  });

  it('bear a name without folders, and none that deceives the eye', () => {
    for (const path of ['C:\\fakepath\\chi-thi.pdf', '../../etc/chi-thi.pdf', ' chi-thi.pdf ']) {
      given()
        .when(attach(file('a', path)))
        .thenRecords(attached(file('a')));
    }
    const refused = (name: string, reason: string) =>
      given()
        .when(attach(file('a', name)))
        .thenRefuses(FileNameInvalid, { reason, most: 200 });
    refused('chi\nthi.pdf', 'control-characters');
    refused('chi-thi\u202efdp.exe', 'control-characters');
    refused(`${'a'.repeat(197)}.pdf`, 'too-long');
    for (const name of ['..', 'folder/', ' ']) refused(name, 'blank');
  });

  it('are 50 at most', () => {
    const many = Array.from({ length: 50 }, (_, n) => attached(file(String(n))));
    given(...many)
      .when(attach(file('a')))
      .thenRefuses(TooManyFiles, { most: 50 });
  });

  it('are detached when they are attached', () => {
    const detach = { type: 'DetachFile', data: { documentId: 'd1', sha256: 'a', reason: null } } as const;
    given(attached(file('a')))
      .when(detach)
      .thenRecords({ type: 'FileDetached.v1', data: { ...detach.data, documentKind: 'directive' } });
    given().when(detach).thenRefuses(FileNotAttached);
  });
});
