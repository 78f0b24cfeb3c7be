import { expect } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { RegisterUser, systemActor, unitIdOf } from '#application';
import { evaluationIdOf, userIdOf, type Role } from '#domain';
import { deriveId } from '#event-sourcing';
import { CheckWork, CONCLUSION, OPENING, PLAN, type Item } from './check-work.js';
import type { Client } from './client.js';
import { PASSWORD, type Office } from './office.js';

export const PERIOD = '2026-Q2';
export const ROUND = {
  ownerUnitId: unitIdOf('TU'),
  title: 'Đánh giá, xếp loại quý II năm 2026',
  period: PERIOD,
  cutOffOn: '2026-06-30',
  selfRatingUntil: '2026-07-10',
  unitIds: ['HU-1', 'DU-11', 'DU-12', 'VPTU'].map(unitIdOf),
};

export const pathOf = (unit: string) => `/evaluations/${evaluationIdOf(unitIdOf(unit), PERIOD)}`;

export const judgement = (rating: string, general = 25, tasks = 60) => ({
  rating,
  points: { general, tasks },
  text: 'Căn cứ kết quả thực hiện nhiệm vụ trong kỳ.',
});

export const decision = (rating: string, number = '31-QĐ/TU') => ({
  rating,
  number,
  decidedOn: '2026-07-02',
  reasons: 'Căn cứ bản tự đánh giá, ý kiến thẩm định và số liệu đã chốt.',
});

/** Somebody more than the office has from the start; issuers of the district and of the standing committee. */
export async function join(office: Office, login: string, unit: string, role: Role = 'issuer'): Promise<void> {
  const commandId = deriveId('evaluation journey', login);
  const actor = systemActor(unitIdOf('VPTU'));
  const occurredAt = office.clock.now().toISOString();
  const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
  const person = { login, displayName: login, unitId: unitIdOf(unit), role, email: null };
  await office.app.get(CommandBus).execute(new RegisterUser(person, meta));
  await office.stores.accounts.setPassword(userIdOf(login), PASSWORD);
}

/**
 * A quarter of work at a district: one task done on time after its report was sent back once, one with an extension
 * into the next quarter, one left lying; a finding of the inspectors. Ends on 2 July.
 */
export async function quarterOfWork(office: Office): Promise<(no: string, unit: string) => string> {
  const work = await CheckWork.begin(office, await office.as('kiemtra'), await office.as('vanphong'));
  office.clock.advanceTo('2026-04-06T02:00:00.000Z');
  const [clerk, district, inspector] = [
    await office.as('vanphong'),
    await office.as('chomoi'),
    await office.as('kiemtra'),
  ];
  const at = (no: string, step: string) => `/assignments/${work.find(no, 'HU-1')}/${step}`;
  const done = async (answer: Promise<{ status: number }>) => expect((await answer).status).toBeLessThan(300);
  const report = { narrative: { results: 'Đã triển khai.' }, indicators: [], evidence: [] };
  for (const no of ['1', '2', '3']) await done(district.post(at(no, 'acknowledgement')));
  for (const judged of ['return', 'acceptance']) {
    await done(district.post(at('1', 'reports'), report));
    await done(clerk.post(at('1', `reports/${judged}`), judged === 'return' ? { reason: 'Thiếu số liệu.' } : {}));
  }
  await done(district.post(at('2', 'extension'), { reason: 'Chờ số liệu.', lastDay: '2026-07-31' }));
  await done(clerk.post(at('2', 'extension/grant'), { lastDay: '2026-07-31' }));
  const check = `/checks/${String((await inspector.post('/checks', PLAN)).body['checkId'])}`;
  await done(inspector.post(`${check}/opening`, OPENING));
  await done(inspector.post(`${check}/findings`, work.finding()));
  await done(inspector.post(`${check}/conclusion`, CONCLUSION));
  await office.settled();
  office.clock.advanceTo('2026-07-02T02:00:00.000Z');
  return work.find;
}

export async function seen(office: Office, client: Client, path: string): Promise<Item> {
  await office.settled();
  const { status, body } = await client.get(path);
  expect({ path, status }).toEqual({ path, status: 200 });
  return body;
}
