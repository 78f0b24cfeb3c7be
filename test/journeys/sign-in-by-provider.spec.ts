import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { RegisterUser, systemActor, unitIdOf } from '#application';
import { CommandBus } from '@nestjs/cqrs';
import { userIdOf } from '#domain';
import { deriveId } from '#event-sourcing';
import { Browser } from './browser.js';
import { IdentityProvider } from './identity-provider.js';
import { openOffice, PASSWORD, type Office } from './office.js';

const PEOPLE = {
  hien: { email: 'Hien@tinh.example', email_verified: true, preferred_username: 'vanphong' },
  claims: { email: 'hien@tinh.example', email_verified: false },
  stranger: { email: 'la@tinh.example', email_verified: true },
  shared: { email: 'chung@tinh.example', email_verified: true },
  gone: { email: 'nghi@tinh.example', email_verified: true },
};

/** Registers people with an address; they get one-time passwords that nobody ever uses. */
async function register(office: Office, people: Readonly<Record<string, string>>): Promise<void> {
  for (const [login, email] of Object.entries(people)) {
    const commandId = deriveId('sign-in', login);
    const [actor, unitId] = [systemActor(unitIdOf('VPTU')), unitIdOf('VPTU')];
    const occurredAt = office.clock.now().toISOString();
    const person = { login, displayName: login, unitId, role: 'unit-officer' as const, email };
    const meta = { commandId, correlationId: commandId, causationId: null, actor, occurredAt };
    await office.app.get(CommandBus).execute(new RegisterUser(person, meta));
    await office.stores.accounts.setFirstPassword(userIdOf(login), PASSWORD);
  }
  await office.settled();
}

// The provider's library says on the console that it is not meant to be run in memory.
for (const level of ['info', 'warn'] as const) jest.spyOn(console, level).mockImplementation(() => {});

describe('signing in at a provider', () => {
  let provider: IdentityProvider;
  let office: Office;
  beforeAll(async () => {
    provider = await IdentityProvider.listen(PEOPLE);
    office = await openOffice({ signIn: provider.settings() });
    provider.serve(office.url);
    await register(office, {
      hien: 'hien@tinh.example',
      chung1: 'chung@tinh.example',
      chung2: 'CHUNG@tinh.example',
      nghi: 'nghi@tinh.example',
    });
    const admin = await office.as('quantri');
    await admin.post(`/users/${userIdOf('nghi')}/disable`, { reason: 'Nghỉ hưu' });
    await office.settled();
  });
  afterAll(async () => {
    await office.close();
    await provider.close();
  });

  /** Goes the whole way as a browser would, and says who is signed in at its end. */
  const goneThrough = async (account: string, to = '/inbox') => {
    const browser = new Browser();
    const asked = await browser.follow(`${office.url}/sessions/oidc?to=${encodeURIComponent(to)}`);
    const ended = await browser.submit(asked.url, { account }, new URL(office.url).origin);
    const me = await browser.fetch(`${office.url}/me`);
    return { browser, ended, me: me.status === 200 ? ((await me.json()) as { login: string }).login : null };
  };

  it('is offered where it is configured', async () => {
    expect(await office.anybody().get('/sign-in-ways')).toMatchObject({ status: 200, body: { provider: 'SSO tỉnh' } });
  });

  it('opens a session for the one account with that address, and leads to where one wanted to go', async () => {
    const { browser, ended, me } = await goneThrough('hien', '/directives/d1?asOf=2026-01-01');
    expect(ended).toBe('/directives/d1?asOf=2026-01-01');
    expect(me).toBe('hien');
    const sessions = await browser.fetch(`${office.url}/me/sessions`);
    expect(await sessions.json()).toMatchObject({ items: [{ byProvider: true, current: true }] });
  });

  it.each([
    ['claims', 'unknown-person'],
    ['stranger', 'unknown-person'],
    ['shared', 'unknown-person'],
    ['gone', 'account-disabled'],
    ['', 'cancelled'],
  ])('lets %j in nowhere and says why: %s', async (account, trouble) => {
    const { ended, me } = await goneThrough(account);
    expect(ended).toBe(`/inbox?sign-in=${trouble}`);
    expect(me).toBeNull();
  });

  it('takes an answer only in the browser that was sent out, and once', async () => {
    const victim = new Browser();
    const attacker = new Browser();
    const asked = await attacker.follow(`${office.url}/sessions/oidc`);
    const answer = await attacker.submit(asked.url, { account: 'hien' }, 'nowhere', `${office.url}/sessions/oidc/`);
    expect(await victim.landing(answer)).toBe('/?sign-in=too-late');
    await victim.follow(`${office.url}/sessions/oidc`);
    expect(await victim.landing(answer)).toBe('/?sign-in=refused');
    expect(await attacker.landing(answer)).toBe('/');
    expect(await attacker.landing(answer)).toBe('/?sign-in=too-late');
  });

  it('leads to no other site', async () => {
    const { ended } = await goneThrough('hien', 'https://elsewhere.example/');
    expect(ended).toBe('/');
  });
});

describe('signing in at a provider that vouches for logins', () => {
  it('opens a session for the account of that login', async () => {
    const provider = await IdentityProvider.listen(PEOPLE);
    const office = await openOffice({ signIn: provider.settings('preferred_username') });
    provider.serve(office.url);
    const browser = new Browser();
    const asked = await browser.follow(`${office.url}/sessions/oidc`);
    expect(await browser.submit(asked.url, { account: 'hien' }, new URL(office.url).origin)).toBe('/');
    const me = await browser.fetch(`${office.url}/me`);
    expect(await me.json()).toMatchObject({ login: 'vanphong' });
    await office.close();
    await provider.close();
  });
});

describe('signing in at a provider that is away', () => {
  it('is told as that, and works once it is back', async () => {
    const provider = await IdentityProvider.listen(PEOPLE);
    const office = await openOffice({ signIn: provider.settings() });
    const browser = new Browser();
    expect(await browser.landing(`${office.url}/sessions/oidc?to=/inbox`)).toBe('/inbox?sign-in=unreachable');
    provider.serve(office.url);
    const asked = await browser.follow(`${office.url}/sessions/oidc?to=/inbox`);
    expect(asked.url).toContain('/interaction/');
    await office.close();
    await provider.close();
  });
});

describe('without a provider', () => {
  it('nothing leads to one', async () => {
    const office = await openOffice();
    expect(await office.anybody().get('/sign-in-ways')).toMatchObject({ status: 200, body: { provider: null } });
    expect(await office.anybody().get('/sessions/oidc')).toMatchObject({
      status: 404,
      body: { code: 'route-unknown' },
    });
    await office.close();
  });
});
