import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens, type Person } from './screens.js';

const TABS = [
  ['units', 'Tỉnh ủy Mẫu'],
  ['groups', 'Các huyện ủy'],
  ['people', 'quantri'],
  ['calendar', 'Ngày làm bù'],
  ['ladder', 'Các bậc nhắc việc'],
  ['templates', 'Khi được giao nhiệm vụ'],
  ['webhooks', 'Chưa có kết nối nào'],
  ['system', 'Hàng đợi công việc'],
] as const;

(chromiumIsThere() ? describe : describe.skip)('administration on the screens', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
  });
  afterAll(() => screens.close());

  const fits = (page: Page) =>
    page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
  const seen = async (person: Person, name: string) => {
    await person.picture(name);
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
  };

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('every part has its address and can be read, on a %s', async (name, size) => {
    const person = await screens.as('quantri', size, '/administration');
    const { page } = person;
    for (const [tab, words] of TABS) {
      await page.goto(`/administration/${tab}`);
      await page.getByRole('main').getByText(words).first().waitFor();
      expect(await fits(page)).toBe(true);
      await seen(person, `administration-${tab}-${name}`);
    }
    await person.leave();
  });

  it('the tree opens by keyboard, a unit is added below another, renamed and dissolved', async () => {
    const person = await screens.as('quantri', DESKTOP, '/administration/units');
    const { page } = person;
    const branch = page.getByRole('button', { name: 'Mở các đơn vị dưới Huyện ủy Chợ Mới' });
    await branch.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Đảng ủy xã Nông Hạ' }).waitFor();
    await page.getByRole('button', { name: 'Việc với Huyện ủy Chợ Mới' }).click();
    await page.getByRole('menuitem', { name: 'Thêm đơn vị trực thuộc' }).click();
    await page.getByLabel('Tên đơn vị').fill('Đảng ủy xã Tân Lập');
    await page.getByLabel('Mã đơn vị').fill('DU-99');
    await page.getByLabel('Từ ngày').fill('01/01/2026');
    await page.keyboard.press('Tab');
    await page.getByRole('dialog').getByRole('button', { name: 'Thêm đơn vị' }).click();
    await page.getByRole('link', { name: 'Đảng ủy xã Tân Lập' }).waitFor();
    await page.getByRole('searchbox', { name: 'Tìm đơn vị theo tên hoặc mã' }).fill('tan lap');
    await page.getByRole('list', { name: 'Đơn vị tìm thấy' }).waitFor();
    await page.getByRole('button', { name: 'Việc với Đảng ủy xã Tân Lập' }).click();
    await page.getByRole('menuitem', { name: 'Đổi tên' }).click();
    await page.getByLabel('Tên mới').fill('Đảng ủy xã Tân Lập Mới');
    await page.getByRole('dialog').getByRole('button', { name: 'Đổi tên' }).click();
    await page.getByRole('button', { name: 'Việc với Đảng ủy xã Tân Lập Mới' }).click();
    await page.getByRole('menuitem', { name: 'Kết thúc hoạt động' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc hoạt động' }).click();
    await page.getByText('thôi hoạt động từ 02/03/2026').waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('a person is added, and the one-time password is shown once and works', async () => {
    const person = await screens.as('quantri', DESKTOP, '/administration/people');
    const { page } = person;
    await page.getByRole('button', { name: 'Thêm người' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ tên').fill('Hoàng Thị Thơm');
    await dialog.getByLabel('Tên đăng nhập').fill('ht.thom');
    await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('ba be');
    await page.getByRole('option', { name: 'Huyện ủy Ba Bể' }).click();
    await dialog.getByRole('button', { name: 'Thêm người' }).click();
    const password = (await page.getByTestId('one-time-password').textContent()) ?? '';
    await person.picture('administration-one-time-password');
    await page.keyboard.press('Escape');
    await page.getByTestId('one-time-password').waitFor();
    await page.getByRole('button', { name: 'Đã trao, đóng lại' }).click();
    await page.getByRole('searchbox').fill('thom');
    await page.getByText('ht.thom').waitFor();
    await screens.office.settled();
    const fresh = await screens.window();
    await fresh.page.goto('/');
    await fresh.page.getByLabel('Tên đăng nhập').fill('ht.thom');
    await fresh.page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await fresh.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await fresh.page
      .getByLabel(/Mật khẩu mới/)
      .first()
      .waitFor();
    await fresh.leave();
    await page.getByRole('button', { name: 'Việc với Hoàng Thị Thơm' }).click();
    await page.getByRole('menuitem', { name: 'Khóa tài khoản' }).click();
    await page.getByLabel('Lý do').fill('Chuyển công tác.');
    await page.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản' }).click();
    await page.getByRole('cell', { name: 'Đã khóa' }).waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('a day off is added and taken out again, and a group says whom it means', async () => {
    const person = await screens.as('quantri', DESKTOP, '/administration/calendar?year=2027');
    const { page } = person;
    await page.getByText('Chưa có lịch năm 2027').waitFor();
    await page.getByRole('button', { name: 'Thêm ngày nghỉ' }).click();
    await page.getByRole('dialog').getByLabel(/^Ngày/).fill('01/01/2027');
    await page.getByLabel('Tên ngày nghỉ').fill('Tết Dương lịch');
    await page.getByRole('dialog').getByRole('button', { name: 'Thêm' }).click();
    await page.getByRole('cell', { name: 'Tết Dương lịch' }).waitFor();
    await page.getByRole('button', { name: 'Bỏ 01/01/2027' }).click();
    await page.getByRole('button', { name: 'Bỏ khỏi lịch' }).click();
    await page.getByText('Chưa có ngày nghỉ nào').waitFor();
    await page.goto('/administration/groups');
    await page.getByText('Hôm nay gồm 2 đơn vị').waitFor();
    await page.getByRole('button', { name: 'Sửa nhóm Các huyện ủy' }).click();
    await page.getByRole('combobox', { name: 'Trừ ra' }).fill('cho moi');
    await page.getByRole('option', { name: 'Huyện ủy Chợ Mới' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lưu nhóm' }).click();
    await page.getByText('Hôm nay gồm 1 đơn vị').waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('is nobody’s but the administrator’s', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/administration/people');
    await person.page.getByRole('heading', { name: 'Trang này chỉ dành cho quản trị viên' }).waitFor();
    expect(await person.page.getByRole('navigation', { name: 'Các phần quản trị' }).count()).toBe(0);
    expect(await person.barriers()).toEqual([]);
    await person.page.getByRole('link', { name: 'Về trang đầu' }).click();
    await person.page.waitForURL('**/board');
    await person.leave();
  });
});
