import { expect } from '@jest/globals';
import { unitIdOf } from '#application';
import { userIdOf } from '#domain';
import { issuedAssignments } from './clerk-work.js';
import type { Client } from './client.js';
import type { Office } from './office.js';

export type Item = Record<string, unknown>;

export const itemsOf = (body: Item) => body['items'] as Item[];

export const HU1 = unitIdOf('HU-1');
export const PLAN = {
  kind: 'check-thematic',
  title: 'Kiểm tra việc thực hiện chế độ báo cáo',
  unitIds: [HU1],
  periodFrom: '2026-01-01',
  periodTo: '2026-03-31',
  startsOn: '2026-03-03',
  endsOn: '2026-03-20',
};
export const OPENING = {
  number: '12-QĐ/UBKT',
  decidedOn: '2026-03-02',
  leaderUserId: userIdOf('kiemtra'),
  startsOn: '2026-03-03',
  endsOn: '2026-03-20',
};
export const CONCLUSION = {
  number: '03-KL/UBKT',
  concludedOn: '2026-03-03',
  text: 'Đã thực hiện, báo cáo còn chậm.',
};

/** What an inspector does, over HTTP, about the assignments of one directive. */
export class CheckWork {
  private constructor(
    private readonly office: Office,
    private readonly inspector: Client,
    readonly find: Awaited<ReturnType<typeof issuedAssignments>>,
  ) {}

  static async begin(office: Office, inspector: Client, clerk: Client): Promise<CheckWork> {
    return new CheckWork(office, inspector, await issuedAssignments(office, clerk));
  }

  /** Answers the path of the check. */
  async plan(changes: object = {}): Promise<string> {
    const { status, body } = await this.inspector.post('/checks', { ...PLAN, ...changes });
    expect(status).toBe(201);
    return `/checks/${String(body['checkId'])}`;
  }

  async opened(changes: object = {}): Promise<string> {
    const path = await this.plan(changes);
    expect((await this.inspector.post(`${path}/opening`, OPENING)).status).toBe(200);
    return path;
  }

  finding(changes: object = {}): object {
    const references = [{ kind: 'assignment', assignmentId: this.find('1', 'HU-1') }];
    return { unitId: HU1, weight: 'shortcoming', text: 'Báo cáo chậm 12 ngày.', references, ...changes };
  }

  async found(path: string, changes: object = {}): Promise<string> {
    const { status, body } = await this.inspector.post(`${path}/findings`, this.finding(changes));
    expect(status).toBe(201);
    return body['findingId'] as string;
  }

  demand(findingIds: readonly string[], changes: object = {}): object {
    const wanted = { text: 'Chấn chỉnh chế độ báo cáo.', lastDay: '2026-04-30' };
    return { unitId: HU1, ...wanted, findingIds, ...changes };
  }

  /** What a path answers when everything has been dealt with. */
  async seen(path: string, by = this.inspector): Promise<Item> {
    await this.office.settled();
    const { status, body } = await by.get(path);
    expect(status).toBe(200);
    return body;
  }
}

const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

/** A concluded check with a programme, a file of the inspectors, a finding and a demand; answers where to find it. */
export async function checkWithEverything(office: Office, inspector: Client, assignmentId: string) {
  const programme = { title: 'Chương trình năm 2026', approval: { number: '02-QĐ/TU', on: '2026-01-05' } };
  expect((await inspector.put(`/units/${unitIdOf('UBKT')}/check-programmes/2026`, programme)).status).toBe(200);
  const { body: planned } = await inspector.post('/checks', PLAN);
  const path = `/checks/${String(planned['checkId'])}`;
  expect((await inspector.post(`${path}/opening`, OPENING)).status).toBe(200);
  const { body: file } = await inspector.upload('biên bản.pdf', 'application/pdf', PDF);
  const { sha256, name } = file;
  const references = [
    { kind: 'file', sha256, name },
    { kind: 'assignment', assignmentId },
  ];
  const finding = { unitId: HU1, weight: 'shortcoming', text: 'Chậm.', references };
  const { body: found } = await inspector.post(`${path}/findings`, finding);
  expect((await inspector.post(`${path}/conclusion`, CONCLUSION)).status).toBe(200);
  const demand = { unitId: HU1, text: 'Chấn chỉnh.', findingIds: [found['findingId']], lastDay: '2026-04-30' };
  expect((await inspector.post(`${path}/remedies`, demand)).status).toBe(201);
  await office.settled();
  return { path, sha256: String(sha256) };
}
