import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unitIdOf } from '#application';
import type { Answer, Client } from './client.js';
import { NO_SUCH, readyDraft } from './clerk-work.js';
import { openOffice, type Office } from './office.js';
import { refusedBy, type Headers, type Refused } from './refused.js';

type Item = Record<string, unknown>;

const reference = (symbol: string, changes: object = {}) => ({ symbol, ...changes });

describe('documents and where they descend from', () => {
  let office: Office;
  let clerk: Client;
  let refused: Refused;
  beforeAll(async () => {
    office = await openOffice();
    refused = refusedBy(office);
    clerk = await office.as('vanphong');
  });
  afterAll(() => office.close());

  const enter = async (symbol: string, changes: object = {}): Promise<string> => {
    const { status, body } = await clerk.post('/documents', reference(symbol, changes));
    expect(status).toBe(201);
    return body['documentId'] as string;
  };
  const link = (fromId: string, relation: string, toId: string, more: object = {}, headers: Headers = {}) =>
    clerk.post(`/documents/${fromId}/links`, { relation, toId, ...more }, headers);
  const seen = async (path: string, by = clerk, headers: Headers = {}): Promise<Answer> => {
    await office.settled();
    return by.get(path, headers);
  };
  const codes = ({ body }: Answer) => (body['warnings'] as Item[]).map(({ code }) => code);
  const issue = (directiveId: string, body: object = {}, headers: Headers = {}) =>
    clerk.post(`/directives/${directiveId}/issue`, body, headers);

  it('shows the tree 25-NQ/TW → 09-CTr/HU → 17-CT/HU upward and downward from any of them', async () => {
    const top = await enter('25-NQ/TW', { documentDate: '2013-06-03', title: 'về công tác dân vận' });
    const middle = await enter('09-CTr/HU', { documentDate: '2013-09-01', issuerUnitId: unitIdOf('HU-1') });
    const bottom = await enter('17-CT/HU', { documentDate: '2019-03-01', issuerUnitId: unitIdOf('HU-1') });
    expect((await link(middle, 'concretises', top)).status).toBe(200);
    expect((await link(bottom, 'concretises', middle)).status).toBe(200);
    const expected: Readonly<Record<string, object>> = {
      [top]: { '25-NQ/TW': 0, '09-CTr/HU': 1, '17-CT/HU': 2 },
      [middle]: { '25-NQ/TW': -1, '09-CTr/HU': 0, '17-CT/HU': 1 },
      [bottom]: { '25-NQ/TW': -2, '09-CTr/HU': -1, '17-CT/HU': 0 },
    };
    const officer = await office.as('nongha');
    for (const by of [clerk, officer]) {
      for (const [documentId, generations] of Object.entries(expected)) {
        const { body } = await seen(`/documents/${documentId}/lineage`, by);
        const told = (body['documents'] as Item[]).map(({ symbol, generation }) => [symbol, generation]);
        expect(Object.fromEntries(told)).toEqual(generations);
        expect(body['links']).toHaveLength(2);
        expect(body['truncated']).toBe(false);
      }
    }
    const one = await seen(`/documents/${bottom}/lineage?up=1&down=0`);
    expect(one.body['documents']).toHaveLength(2);
    expect(one.body['truncated']).toBe(true);
    const problem = await refused((headers) => link(top, 'basis', bottom, {}, headers));
    expect(problem).toMatchObject({ code: 'lineage-cycle', status: 409 });
    expect(problem['detail']).toContain('17-CT/HU, 09-CTr/HU, 25-NQ/TW');
    const higher = await refused((headers) => link(bottom, 'replaces', top, {}, headers));
    expect(higher).toMatchObject({ code: 'replaces-higher-issuer', fields: { symbol: '25-NQ/TW' } });
  });

  it('finds a document by its symbol in any spelling, and enters none twice', async () => {
    const id = await enter('05-HD/TW', { documentDate: '2020-01-01' });
    for (const spelling of ['05-HD/TW', '5 – hd/tw', '05-HD/TW'.normalize('NFD')]) {
      const { body } = await seen(`/documents?symbol=${encodeURIComponent(spelling)}`);
      expect((body['items'] as Item[]).map(({ documentId }) => documentId)).toEqual([id]);
    }
    const again = reference('05 – HD/TW', { documentDate: '2020-01-01' });
    const problem = await refused((headers) => clerk.post('/documents', again, headers));
    expect(problem).toMatchObject({ code: 'reference-exists', fields: { document: id } });
    const odd = await refused((headers) => clerk.post('/documents', reference('không số'), headers));
    expect(odd).toMatchObject({ code: 'symbol-not-understood' });
    await clerk.patch(`/documents/${id}`, { title: 'về đối thoại' });
    expect((await seen('/documents?text=doi thoai')).body['items']).toMatchObject([{ title: 'về đối thoại' }]);
    const unknown = await refused((headers) => link(id, 'basis', NO_SUCH, {}, headers));
    expect(unknown).toMatchObject({ code: 'document-unknown', status: 404 });
  });

  it('offers what the text cites as links, and warns where one of them lapsed', async () => {
    const directiveId = await readyDraft(clerk, { number: '31-CT/TU', basis: ['13-CT/TW', '61-KL/TW'] });
    const known = await enter('13-CT/TW', { documentDate: '2017-01-12' });
    const cited = (await seen(`/directives/${directiveId}/basis`)).body['items'] as Item[];
    expect(cited).toMatchObject([
      { symbol: '13-CT/TW', linked: false, documents: [{ documentId: known }] },
      { symbol: '61-KL/TW', linked: false, documents: [] },
    ]);
    expect(codes(await seen(`/directives/${directiveId}`))).toContain('warning-basis-unlinked');
    await link(directiveId, 'basis', known);
    expect((await seen(`/directives/${directiveId}/basis`)).body['items']).toMatchObject([{ linked: true }, {}]);
    expect(codes(await seen(`/directives/${directiveId}`))).not.toContain('warning-rests-on-replaced');
    const newer = await enter('77-CT/TW', { documentDate: '2025-01-12' });
    await link(newer, 'replaces', known);
    const draft = await seen(`/directives/${directiveId}`);
    expect(codes(draft)).toContain('warning-rests-on-replaced');
    await issue(directiveId);
    const issued = await seen(`/directives/${directiveId}`);
    expect(codes(issued)).toEqual(['warning-rests-on-replaced']);
    expect(issued.body['document']).toEqual({ lapsed: null, restsOnLapsed: true, doubleNumber: false });
    const inList = ((await seen('/directives')).body['items'] as Item[]).find(
      (one) => one['directiveId'] === directiveId,
    );
    expect(inList).toMatchObject({ document: { restsOnLapsed: true } });
    await clerk.post(`/documents/${newer}/links/removal`, { relation: 'replaces', toId: known, reason: 'nhầm' });
    expect(codes(await seen(`/directives/${directiveId}`))).toEqual([]);
  });

  it('lets the issuer choose what becomes of open assignments, and shows it beforehand', async () => {
    const earlier = await readyDraft(clerk, { number: '41-CT/TU' });
    await issue(earlier);
    const later = await readyDraft(clerk, { number: '42-CT/TU' });
    await office.settled();
    const undecided = await refused((headers) => link(later, 'replaces', earlier, {}, headers));
    expect(undecided).toMatchObject({ code: 'open-assignments-undecided', fields: { symbol: '41-CT/TU' } });
    const preview = `/documents/${later}/links/preview?relation=replaces&toId=${earlier}`;
    expect((await seen(preview)).body).toMatchObject({
      assignments: { open: { total: 6 } },
      obstacles: [{ code: 'open-assignments-undecided' }],
    });
    expect((await seen(`${preview}&openAssignments=withdraw`)).body).toMatchObject({ obstacles: [] });
    await link(later, 'replaces', earlier, { openAssignments: 'withdraw' });
    expect(codes(await seen(`/directives/${later}`))).toContain('warning-withdraws-open-assignments');
    expect((await seen(`/directives/${earlier}/progress`)).body).toMatchObject({ sums: { open: { total: 6 } } });
    await issue(later);
    expect((await seen(`/directives/${earlier}/progress`)).body).toMatchObject({ sums: { withdrawn: 6 } });
    const replaced = await seen(`/directives/${earlier}`);
    expect(replaced.body['document']).toMatchObject({ lapsed: 'replaced' });
    expect(codes(replaced)).toEqual(['warning-replaced']);
    const history = await seen(`/directives/${later}/history`);
    expect((history.body['items'] as Item[]).map(({ type }) => type)).toContain('DocumentLinked.v1');
  });

  it('hides drafts and foreign directives of the lineage from whom they do not concern', async () => {
    const directiveId = await readyDraft(clerk, { number: '51-CT/TU' });
    const top = await enter('52-NQ/TW');
    await link(directiveId, 'basis', top);
    const officer = await office.as('chomoi');
    const { body } = await seen(`/documents/${top}/lineage`, officer);
    const below = (body['documents'] as Item[]).find(({ documentId }) => documentId === directiveId);
    expect(below).toMatchObject({ hidden: true, symbol: null, title: null, generation: 1 });
    const alone = await refused((headers) => officer.get(`/documents/${directiveId}`, headers));
    expect(alone).toMatchObject({ code: 'not-allowed' });
    const notHis = await refused((headers) =>
      officer.post(`/documents/${top}/links`, { relation: 'basis', toId: directiveId }, headers),
    );
    expect(notHis).toMatchObject({ code: 'not-allowed' });
  });

  it('is issued jointly, and concerns each of its issuers', async () => {
    const jointIssuerIds = [unitIdOf('HU-2')];
    const twice = { number: '61-CT/TU', jointIssuerIds: [unitIdOf('HU-2'), unitIdOf('HU-2')] };
    const draft = await readyDraft(clerk, { number: '61-CT/TU', jointIssuerIds });
    const problem = await refused((headers) =>
      clerk.patch(`/directives/${draft}`, twice, { ...headers, 'if-match': '"1"' }),
    );
    expect(problem).toMatchObject({ code: 'joint-issuer-twice' });
    const joint = await office.as('babe');
    const { body } = await seen(`/directives/${draft}`, joint);
    expect(body).toMatchObject({ jointIssuerIds, content: { jointIssuerIds } });
  });

  it('keeps files outside the log, and refuses one that was changed', async () => {
    const directiveId = await readyDraft(clerk, { number: '71-CT/TU' });
    const content = new TextEncoder().encode('Toàn văn chỉ thị\n');
    const { body: uploaded } = await clerk.upload('chi-thi.txt', 'text/plain', content);
    const sha256 = uploaded['sha256'] as string;
    await clerk.post(`/documents/${directiveId}/files`, { sha256, name: 'Chỉ thị 71.txt' });
    const files = `/documents/${directiveId}/files`;
    expect((await seen(files)).body['items']).toMatchObject([{ sha256, name: 'Chỉ thị 71.txt', state: 'whole' }]);
    expect((await seen(`${files}/${sha256}`)).body['text']).toBe('Toàn văn chỉ thị\n');
    const unknown = await refused((headers) => clerk.post(files, { sha256: '0'.repeat(64), name: 'x.txt' }, headers));
    expect(unknown).toMatchObject({ code: 'evidence-unknown' });
    const folder = join(office.dataFolder, 'files', 'sha256', sha256.slice(0, 2));
    expect(await readdir(folder)).toContain(sha256.slice(2));
    await writeFile(join(folder, sha256.slice(2)), 'Đã bị sửa\n');
    expect((await seen(files)).body['items']).toMatchObject([{ state: 'changed' }]);
    const changed = await refused((headers) => clerk.get(`${files}/${sha256}`, headers));
    expect(changed).toMatchObject({ code: 'file-changed', status: 409, fields: { name: 'Chỉ thị 71.txt' } });
    await clerk.post(`${files}/removal`, { sha256, reason: 'đính kèm lại' });
    expect((await seen(files)).body['items']).toEqual([]);
    const gone = await refused((headers) => clerk.get(`${files}/${sha256}`, headers));
    expect(gone).toMatchObject({ code: 'file-not-attached' });
  });
});
