import { expect } from '@jest/globals';
import { unitIdOf } from '#application';
import { reviewReportIdOf } from '#domain';
import { readyDraft } from './clerk-work.js';
import type { Client } from './client.js';
import type { Office } from './office.js';

export type Item = Record<string, unknown>;

export const itemsOf = (body: Item) => body['items'] as Item[];

export const HU1 = unitIdOf('HU-1');
export const HU2 = unitIdOf('HU-2');
export const INTERIM = {
  kind: 'interim',
  title: 'Sơ kết quý I thực hiện Chỉ thị số 18-CT/TU',
  periodFrom: '2026-03-02',
  periodTo: '2026-03-31',
  unitIds: [HU1, HU2],
  reportsDueOn: '2026-03-28',
  text: 'Nêu kết quả, hạn chế, nguyên nhân và kiến nghị.',
};
export const CONCLUSION = {
  concludedOn: '2026-04-02',
  number: '45-BC/TU',
  narrative: {
    results: 'Đã quán triệt ở tất cả các huyện.',
    limits: 'Báo cáo còn chậm.',
    direction: 'Tập trung quý II.',
  },
};

/** What an office does, over HTTP, about the reviews of one directive. */
export class ReviewWork {
  private constructor(
    private readonly office: Office,
    /** Who asks unless told; a day later he has to log in again. */
    public monitor: Client,
    readonly directiveId: string,
  ) {}

  /** Issues a directive that the propaganda board follows. */
  static async begin(office: Office, monitor: Client, clerk: Client): Promise<ReviewWork> {
    const directiveId = await readyDraft(clerk);
    expect((await clerk.post(`/directives/${directiveId}/issue`)).status).toBe(200);
    await office.settled();
    return new ReviewWork(office, monitor, directiveId);
  }

  get path(): string {
    return `/directives/${this.directiveId}/reviews`;
  }

  /** Answers the id of the review. */
  async opened(changes: object = {}, by = this.monitor): Promise<string> {
    const { status, body } = await by.post(this.path, { ...INTERIM, ...changes });
    expect({ status, body }).toMatchObject({ status: 201 });
    return body['reviewId'] as string;
  }

  /** Path of what a unit was given to report. */
  reportOf = (reviewId: string, unitId: string): string => `/assignments/${reviewReportIdOf(reviewId, unitId)}`;

  async reported(path: string, by: Client, results: string): Promise<void> {
    await this.office.settled();
    expect((await by.post(`${path}/acknowledgement`)).status).toBe(200);
    const report = { narrative: { results, lessons: 'Giao rõ việc.' }, indicators: [], evidence: [] };
    expect((await by.post(`${path}/reports`, report)).status).toBe(201);
  }

  /** What a path answers when everything has been dealt with. */
  async seen(path: string, by = this.monitor): Promise<Item> {
    await this.office.settled();
    const { status, body } = await by.get(path);
    expect({ status, body }).toMatchObject({ status: 200 });
    return body;
  }
}

/** A review, concluded, of the directive that an assignment is of; answers the paths of the list and of itself. */
export async function concludedReview(office: Office, clerk: Client, assignmentId: string): Promise<[string, string]> {
  const { directiveId } = (await clerk.get(`/assignments/${assignmentId}`)).body;
  const list = `/directives/${String(directiveId)}/reviews`;
  const { body } = await clerk.post(list, { ...INTERIM, periodTo: '2026-03-02' });
  const path = `/reviews/${String(body['reviewId'])}`;
  const conclusion = { concludedOn: '2026-03-02', narrative: { results: 'Tốt.' } };
  expect((await clerk.post(`${path}/conclusion`, conclusion)).status).toBe(200);
  await office.settled();
  return [list, path];
}
