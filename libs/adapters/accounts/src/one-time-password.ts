import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be mistaken for one another when read out or copied from paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A password to be read out once and replaced at the first login, like `k7dm-x3pq-a9wt-r2hn`: some 79 bits. */
export function oneTimePassword(): string {
  const letter = () => ALPHABET[randomInt(ALPHABET.length)]!;
  const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
