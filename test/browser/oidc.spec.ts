import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IdentityProvider } from '../journeys/identity-provider.js';
import { openOffice } from '../journeys/office.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

const PEOPLE = { hien: { preferred_username: 'vanphong' }, stranger: { preferred_username: 'khong.ai' } };

// The provider's library says on the console that it is not meant to be run in memory.
for (const level of ['info', 'warn'] as const) jest.spyOn(console, level).mockImplementation(() => {});

(chromiumIsThere() ? describe : describe.skip)('signing in at a provider', () => {
  let provider: IdentityProvider;
  let screens: Screens;
  beforeAll(async () => {
    provider = await IdentityProvider.listen(PEOPLE);
    screens = await Screens.over(openOffice, { signIn: provider.settings('preferred_username') });
    provider.serve(screens.office.url);
  });
  afterAll(async () => {
    await screens.close();
    await provider.close();
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('leads through the provider to the address that a link named, on a %s', async (name, size) => {
    const person = await screens.window(size);
    const { page } = person;
    await page.goto('/notices?show=unread');
    const button = page.getByRole('button', { name: 'Đăng nhập bằng SSO tỉnh' });
    await button.waitFor();
    await person.picture(`sign-in-provider-${name}`);
    expect(await person.barriers()).toEqual([]);
    await button.click();
    await page.getByLabel('Tài khoản').fill('hien');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('heading', { name: 'Thông báo' }).waitFor();
    const { pathname, search } = new URL(page.url());
    expect(`${pathname}${search}`).toBe('/notices?show=unread');
    await page.goto('/account');
    await page.getByText('Qua dịch vụ đăng nhập chung').first().waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it.each([
    ['stranger', /^Chưa có tài khoản nào ở đây/],
    ['', /^Bạn chưa hoàn tất việc đăng nhập/],
  ])('tells on the sign-in page why %j was not let in, once', async (account, words) => {
    const person = await screens.window();
    const { page } = person;
    await page.goto('/notices');
    await page.getByRole('button', { name: 'Đăng nhập bằng SSO tỉnh' }).click();
    await page.getByLabel('Tài khoản').fill(account);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByText(words).waitFor();
    expect(await person.barriers()).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    await person.signIn('vanphong');
    await page.getByRole('heading', { name: 'Thông báo' }).waitFor();
    await person.leave();
  });
});
