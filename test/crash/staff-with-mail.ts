import { unitIdOf } from '#application';
import { userIdOf } from '#domain';
import { Client } from '../journeys/client.js';
import { PersistentClient } from '../under-load/persistent-client.js';
import { DISTRICTS, employ, type Staff } from '../under-load/staff.js';

const ADMINISTRATOR = 'quantri';

/**
 * The usual staff; in each district somebody more, who is written to whatever happens to its committee's tasks; and
 * another system at the address, which is told of all that is given.
 */
export async function staffWithMail(
  address: () => Promise<string>,
  password: string,
  random: () => number,
  receiver: string,
): Promise<Staff> {
  const staff = await employ(address, password, random);
  const { body } = await new Client(await address(), null).post('/sessions', { login: ADMINISTRATOR, password });
  const credentials = { userId: userIdOf(ADMINISTRATOR), token: body['token'] as string };
  const administrator = new PersistentClient(address, credentials, () => false, staff.acknowledged);
  for (const [login, unitCode] of Object.entries(DISTRICTS)) {
    await administrator.command('/users', {
      login: `${login}.thu`,
      displayName: 'Văn thư',
      role: 'unit-officer',
      unitId: unitIdOf(unitCode),
      email: `${login}@example.vn`,
    });
  }
  await administrator.command('/webhooks', {
    address: receiver,
    description: 'Hệ thống khác',
    topics: ['assignment-given'],
  });
  return staff;
}
