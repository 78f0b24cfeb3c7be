import { userIdOf } from '#domain';
import { Client, type Witness } from '../journeys/client.js';
import { PersistentClient, type Acknowledged } from './persistent-client.js';

/** District committees whose officers have an account in the sample province. */
export const DISTRICTS: Readonly<Record<string, string>> = {
  chomoi: 'HU-065',
  babe: 'HU-061',
  chodon: 'HU-064',
  backan: 'HU-058',
};

const CLERK = 'vanphong';

/** Who works in the office; what was acknowledged to them, and evidence that was uploaded, is remembered. */
export interface Staff {
  readonly clerk: PersistentClient;
  readonly officers: Readonly<Record<string, PersistentClient>>;
  readonly random: () => number;
  readonly acknowledged: Acknowledged[];
  readonly uploaded: Uploaded[];
}

export interface Uploaded {
  readonly sha256: string;
  readonly assignmentId: string;
  readonly content: string;
}

/** Logs people of the sample province in; now and then they send what was acknowledged once more. */
export async function employ(
  address: () => Promise<string>,
  password: string,
  random: () => number,
  witness?: Witness,
): Promise<Staff> {
  const acknowledged: Acknowledged[] = [];
  const person = async (login: string) => {
    const { body } = await new Client(await address(), null).post('/sessions', { login, password });
    const credentials = { userId: userIdOf(login), token: body['token'] as string };
    return new PersistentClient(address, credentials, () => random() < 0.1, acknowledged, witness);
  };
  const officers: Record<string, PersistentClient> = {};
  for (const login of Object.keys(DISTRICTS)) officers[login] = await person(login);
  return { clerk: await person(CLERK), officers, random, acknowledged, uploaded: [] };
}
