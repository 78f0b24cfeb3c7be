import { oneTimePassword } from '#adapters/accounts';
import { userIdOf } from '#domain';
import type { Stores } from '#hosting';
import { storyOf, type YearsOptions } from '#sample';

/** Units of which somebody can sign in, of each kind. */
const OF_A_KIND = 2;
const KINDS: readonly string[] = ['state-agency', 'district-committee', 'commune-committee'];
/** Offices of the whole province. */
const PROVINCIAL: readonly string[] = ['quantri', 'vanphong', 'thuongvu', 'danvan', 'kiemtra'];

export interface SampleAccount {
  readonly login: string;
  readonly displayName: string;
  readonly role: string;
  readonly unit: string;
}

/** Gives some of the story's people one password; those who have one keep it. Null: everybody had one. */
export async function giveAccounts(
  options: YearsOptions,
  { accounts }: Pick<Stores, 'accounts'>,
): Promise<{ readonly password: string | null; readonly people: readonly SampleAccount[] }> {
  const people = peopleOf(options);
  const password = oneTimePassword();
  let given = false;
  for (const { login } of people) {
    if (await accounts.hasPassword(userIdOf(login))) continue;
    await accounts.setPassword(userIdOf(login), password);
    given = true;
  }
  return { password: given ? password : null, people };
}

function peopleOf(options: YearsOptions): SampleAccount[] {
  const founding = storyOf(options).next().value;
  if (founding?.do !== 'found') return [];
  const { people, units } = founding.register;
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  const seen = new Map<string, number>();
  return people.flatMap(({ login, displayName, role, unitCode }) => {
    const { kind, name } = unitOf.get(unitCode)!;
    const before = seen.get(kind) ?? 0;
    if (!PROVINCIAL.includes(login) && (!KINDS.includes(kind) || before >= OF_A_KIND)) return [];
    if (!PROVINCIAL.includes(login)) seen.set(kind, before + 1);
    return [{ login, displayName, role, unit: name }];
  });
}
