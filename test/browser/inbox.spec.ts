import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('the inbox of a unit', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
    await issuedAssignments(screens.office, await screens.office.as('vanphong'));
  });
  afterAll(() => screens.close());

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('shows what is new, and where nothing is, on a %s', async (name, size) => {
    const person = await screens.as('chomoi', size);
    const { page } = person;
    await page.getByRole('link', { name: 'Việc 1', exact: true }).waitFor();
    expect(await page.getByRole('tab', { name: /Mới giao/ }).innerText()).toMatch(/3/);
    await person.picture(`inbox-${name}`);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('tab', { name: /Quá hạn/ }).click();
    await page.getByText('Không có việc nào quá hạn').waitFor();
    expect(new URL(page.url()).searchParams.get('section')).toBe('overdue');
    await person.picture(`inbox-empty-${name}`);
    await page.goBack();
    await page.getByRole('link', { name: 'Việc 1', exact: true }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('is worked through by keys alone, several at once, and tells its keys', async () => {
    const person = await screens.as('chomoi', DESKTOP, '/inbox');
    const { page } = person;
    const first = page.getByRole('link', { name: /^Việc \d$/ }).first();
    await first.waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    expect(await person.barriers()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const asked = await first.innerText();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.getByRole('link', { name: asked, exact: true }).waitFor({ state: 'detached' });
    await page.getByLabel(/^Chọn cả 2 việc/).check();
    await page.getByRole('button', { name: 'Tiếp nhận (2)' }).click();
    await page.getByText('Không có việc mới chưa tiếp nhận').waitFor();

    await page.getByRole('tab', { name: /Đang thực hiện/ }).click();
    await first.waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Nhiệm vụ \d · 18-CT\/TU/ }).waitFor();
    await person.picture('assignment-desktop');
    expect(await person.barriers()).toEqual([]);
    await page.goBack();
    await first.waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.getByRole('heading', { name: 'Báo cáo kết quả thực hiện' }).waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('asks for more time with what the giver will see before it is sent, and keeps what was typed', async () => {
    const person = await screens.as('chomoi', PHONE, '/inbox?section=in-work');
    const { page } = person;
    await page
      .getByRole('link', { name: /^Việc \d$/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Xin gia hạn' }).click();
    const dialog = page.getByRole('dialog', { name: 'Xin gia hạn' });
    await dialog.getByLabel('Lý do').fill('Chờ hướng dẫn của cấp trên.');
    await page.reload();
    await page.getByRole('button', { name: 'Xin gia hạn' }).click();
    await dialog.getByText('Đã khôi phục').waitFor();
    await dialog.getByLabel('Hạn mới, đến hết ngày').fill('15/07/2026');
    await dialog.getByText('xin gia hạn đến hết ngày 15/07/2026. Lý do: Chờ hướng dẫn của cấp trên.').waitFor();
    await person.picture('ask-extension-phone');
    expect(await person.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Xin gia hạn' }).click();
    await page.getByText('Đã gửi đề nghị gia hạn').waitFor();
    await page.getByText('Đang xin gia hạn đến 15/07/2026').waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});
