import { expect } from '@jest/globals';
import { PassOn, unitIdOf } from '#application';
import { issuedAssignments } from './clerk-work.js';
import type { Office } from './office.js';

/** What an office has that a reform finds at work: a directive issued, one task of it handed on by a district. */
export interface OfficeAtWork {
  readonly assignmentAt: (no: string, unit: string) => string;
  /** What the district handed on to the commune Nông Hạ, and that one acknowledged. */
  readonly share: string;
}

export async function officeAtWork(office: Office): Promise<OfficeAtWork> {
  const assignmentAt = await issuedAssignments(office, await office.as('vanphong'));
  const district = await office.as('chomoi');
  const parent = assignmentAt('1', 'HU-1');
  expect((await district.post(`/assignments/${parent}/acknowledgement`)).status).toBe(200);
  const shares = { shares: [{ unitId: unitIdOf('DU-11') }, { unitId: unitIdOf('DU-12') }] };
  expect((await district.post(`/assignments/${parent}/cascade`, shares)).status).toBe(200);
  await office.settled();
  const { items } = (await district.get(`/assignments/${parent}/cascade`)).body as {
    items: { assignmentId: string }[];
  };
  const share = items[0]!.assignmentId;
  const commune = await office.as('nongha');
  expect((await commune.post(`/assignments/${share}/acknowledgement`)).status).toBe(200);
  return { assignmentAt, share };
}

/** What the worker does at every tick. */
export async function reformRound(office: Office) {
  await office.settled();
  const done = await office.app.get(PassOn).round();
  await office.settled();
  return done;
}
