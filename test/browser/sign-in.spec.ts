import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('signing in', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
  });
  afterAll(() => screens.close());

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('leads to the address that a link named, on a %s', async (name, size) => {
    const person = await screens.window(size);
    const { page } = person;
    await page.goto('/notices');
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await person.picture(`sign-in-${name}`);
    expect(await person.barriers()).toEqual([]);
    await person.signIn('vanphong');
    await page.getByRole('heading', { name: 'Thông báo' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/notices');
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('tells in the person’s words what is wrong, and lets nobody in', async () => {
    const person = await screens.window();
    const { page } = person;
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('một mật khẩu khác hẳn');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').getByText('không đúng').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await person.leave();
  });

  it('is asked for again when the session has ended, and goes on at the same address', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/notices');
    await person.context.clearCookies();
    await person.page.reload();
    await person.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await person.signIn('vanphong');
    await person.page.getByRole('heading', { name: 'Thông báo' }).waitFor();
    expect(new URL(person.page.url()).pathname).toBe('/notices');
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});
