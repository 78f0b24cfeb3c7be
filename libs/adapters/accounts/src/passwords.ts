import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { userIdOf } from '#domain';
import { PasswordTooWeak } from './refusals.js';

/** Length of a password in characters as a person counts them. */
const LENGTH = { least: 12, most: 200 };

/** Argon2id as OWASP recommends it: 19 MiB, two passes, one lane. The library's default algorithm is Argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** One password however the keyboard composes its marks. */
const normal = (text: string) => text.normalize('NFC');

/** @throws PasswordTooWeak */
export function demandStrength(password: string, userId: string): void {
  const text = normal(password);
  const length = Array.from(text).length;
  if (length < LENGTH.least) throw weak('too-short');
  if (length > LENGTH.most) throw weak('too-long');
  // A user's id is made of the login name, in whatever case it is typed.
  if (userIdOf(text) === userId) throw weak('is-login');
}

type Weakness = ConstructorParameters<typeof PasswordTooWeak>[0];
const weak = (reason: Weakness) => new PasswordTooWeak(reason, LENGTH.least, LENGTH.most);

export const weakAsOldOne = () => weak('is-the-old-one');

export const hashOf = (password: string): Promise<string> => hash(normal(password), COST);

/** Stands in for the hash of a login that does not exist, so that its refusal takes as long as any other. */
const decoy = hashOf(randomBytes(32).toString('base64url'));

/** Costs the same whether there is a hash to compare with or not. */
export async function isPassword(password: string, storedHash: string | null): Promise<boolean> {
  const text = normal(password).slice(0, LENGTH.most * 4);
  const matches = await verify(storedHash ?? (await decoy), text);
  return matches && storedHash !== null;
}
