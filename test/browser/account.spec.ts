import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { PASSWORD } from '../journeys/office.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

const NEXT = 'một mật khẩu mới đủ dài';
const SIZES = [
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const;

(chromiumIsThere() ? describe : describe.skip)('one’s own account', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
  });
  afterAll(() => screens.close());

  it.each(SIZES)('shows who one is and where one is signed in, and ends the rest, on a %s', async (name, size) => {
    const elsewhere = await screens.as('babe', DESKTOP, '/notices');
    const person = await screens.as('babe', size, '/account');
    const { page } = person;
    await page.getByText('Phiên này').waitFor();
    await person.picture(`account-${name}`);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Đăng xuất mọi nơi khác' }).click();
    await page.getByText('Đã đăng xuất ở mọi nơi khác.').waitFor();
    await page
      .getByRole('button', { name: /^Đăng xuất/ })
      .first()
      .waitFor({ state: 'detached' });
    await elsewhere.page.goto('/account');
    await elsewhere.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    expect(person.faults).toEqual([]);
    await elsewhere.leave();
    await person.leave();
  });

  it('ends one session by itself, by the keyboard', async () => {
    const elsewhere = await screens.as('nongha', PHONE, '/notices');
    const person = await screens.as('nongha', DESKTOP, '/account');
    await person.page.getByRole('button', { name: /^Đăng xuất .* trên / }).focus();
    await person.page.keyboard.press('Enter');
    await person.page.getByText('Đã đăng xuất ở nơi đó.').waitFor();
    await elsewhere.page.goto('/account');
    await elsewhere.page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await elsewhere.leave();
    await person.leave();
  });

  it('keeps the choice about letters', async () => {
    const person = await screens.as('danvan', DESKTOP, '/account');
    const { page } = person;
    const letters = page.getByRole('switch', { name: /^Gửi thư điện tử/ });
    expect(await letters.isChecked()).toBe(true);
    await letters.press('Space');
    await page.getByText('Sẽ không gửi thư báo cho bạn nữa.').waitFor();
    await page.reload();
    await letters.waitFor();
    expect(await letters.isChecked()).toBe(false);
    await person.leave();
  });

  it('changes the password, and tells what is wrong with one', async () => {
    const person = await screens.as('kiemtra', DESKTOP, '/account');
    const { page } = person;
    const fill = async (current: string, next: string, again: string) => {
      await page.getByLabel('Mật khẩu hiện tại', { exact: true }).fill(current);
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill(next);
      await page.getByLabel('Nhập lại mật khẩu mới', { exact: true }).fill(again);
    };
    const save = page.getByRole('button', { name: 'Lưu mật khẩu' });
    await fill(PASSWORD, NEXT, 'khác');
    await page.getByText('Hai lần nhập không giống nhau.').waitFor();
    expect(await save.isDisabled()).toBe(true);
    await fill('sai', NEXT, NEXT);
    await save.click();
    await page.getByText(/Mật khẩu hiện tại không đúng/).waitFor();
    await fill(PASSWORD, 'ngắn', 'ngắn');
    await save.click();
    await page.getByText(/Mật khẩu quá ngắn/).waitFor();
    await fill(PASSWORD, NEXT, NEXT);
    await save.click();
    await page.getByText(/^Đã đổi mật khẩu/).waitFor();
    const again = await screens.window();
    await again.page.goto('/account');
    await again.signIn('kiemtra', NEXT);
    await again.leave();
    await person.leave();
  });
});

(chromiumIsThere() ? describe : describe.skip)('notices', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
    const clerk = await screens.office.as('vanphong');
    const assignmentOf = await issuedAssignments(screens.office, clerk);
    const refusal = { reason: 'Không thuộc chức năng của đơn vị.' };
    await (await screens.office.as('chomoi')).post(`/assignments/${assignmentOf('2', 'HU-1')}/refusal`, refusal);
    await screens.office.settled();
  });
  afterAll(() => screens.close());

  it.each([
    ['desktop', DESKTOP, 'chomoi'],
    ['phone', PHONE, 'babe'],
  ])('are counted until they are looked at, and lead to what they are about, on a %s', async (name, size, login) => {
    const person = await screens.as(login, size, '/account');
    const { page } = person;
    await page.getByRole('link', { name: 'Thông báo, 3 chưa xem' }).click();
    await page.getByText(/^Đơn vị được giao nhiệm vụ 1 của 18-CT\/TU/).waitFor();
    await page.getByRole('heading', { name: /^Hôm nay/ }).waitFor();
    await page.getByRole('link', { name: 'Thông báo', exact: true }).waitFor();
    expect(await page.getByText('Mới', { exact: true }).count()).toBe(3);
    await person.picture(`notices-${name}`);
    expect(await person.barriers()).toEqual([]);
    const [first] = await page.getByRole('main').getByRole('link').all();
    expect(await first!.getAttribute('href')).toMatch(/^\/assignments\/[\w-]+$/);
    await page.reload();
    await page.getByText(/^Đơn vị được giao nhiệm vụ 1/).waitFor();
    expect(await page.getByText('Mới', { exact: true }).count()).toBe(0);
    await page.getByText('Chưa xem', { exact: true }).click();
    await page.getByText('Bạn đã xem hết thông báo').waitFor();
    expect(new URL(page.url()).search).toBe('?show=unread');
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('say when there are none', async () => {
    const clerk = await screens.as('nongha', DESKTOP, '/notices');
    await clerk.page.getByText('Chưa có thông báo nào').waitFor();
    await clerk.picture('notices-empty-desktop');
    expect(await clerk.barriers()).toEqual([]);
    await clerk.leave();
  });
});
