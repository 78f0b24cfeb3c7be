import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

const MISSING = 'Mục này bắt buộc; hãy nhập hoặc chọn.';

(chromiumIsThere() ? describe : describe.skip)('a form', () => {
  let screens: Screens;
  let find: (no: string, unit: string) => string;
  beforeAll(async () => {
    screens = await Screens.open();
    find = await issuedAssignments(screens.office, await screens.office.as('vanphong'));
  });
  afterAll(() => screens.close());

  it('tells all that it lacks at once, each at its field, and leads to the first', async () => {
    const person = await screens.as('kiemtra', DESKTOP, '/checks/new');
    const { page } = person;
    const save = page.getByRole('button', { name: 'Lưu kế hoạch' });
    await save.click();
    await page.getByText(MISSING).nth(4).waitFor();
    expect(await page.getByText(MISSING).count()).toBe(5);
    const title = page.getByRole('textbox', { name: 'Tên cuộc kiểm tra' });
    expect(await title.and(page.locator(':focus')).count()).toBe(1);
    const wrong = title.and(page.locator('[aria-invalid=true]'));
    await wrong.waitFor();
    await person.picture('forms-lacking-desktop');
    expect(await person.barriers()).toEqual([]);
    await title.fill('Kiểm tra chế độ báo cáo');
    await page.getByText(MISSING).nth(4).waitFor({ state: 'detached' });
    await wrong.waitFor({ state: 'detached' });
    await person.leave();
  });

  it('tells of all days that do not fit together', async () => {
    const person = await screens.as('kiemtra', DESKTOP, '/checks/new');
    const { page } = person;
    for (const [name, day] of [
      ['Thời kỳ được kiểm tra, từ ngày', '01/02/2026'],
      ['đến ngày', '01/01/2026'],
      ['Bắt đầu', '20/03/2026'],
      ['Kết thúc', '02/03/2026'],
    ] as const) {
      await page.getByRole('textbox', { name, exact: true }).fill(day);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: 'Lưu kế hoạch' }).click();
    await page.getByText('Ngày cuối của thời kỳ ở trước ngày đầu.').waitFor();
    await page.getByText('Ngày kết thúc ở trước ngày bắt đầu.').waitFor();
    await person.leave();
  });

  it('of a step says when it took place, where that was before it is entered', async () => {
    const assignmentId = find('1', 'HU-1');
    screens.office.clock.advanceTo(new Date('2026-03-06T02:00:00.000Z'));
    const person = await screens.as('chomoi', PHONE, `/assignments/${assignmentId}`);
    const { page } = person;
    await page.getByText('chỉ báo cho nơi giao biết văn bản đã đến').waitFor();
    await page.getByRole('button', { name: 'Đã nhận làm từ trước' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tiếp nhận' });
    await dialog.getByRole('button', { name: 'Bước này đã diễn ra lúc khác' }).click();
    await dialog.getByRole('button', { name: 'Ngày, giờ đã diễn ra' }).click();
    await page.locator('.mantine-DateTimePicker-day:not([data-outside])', { hasText: /^4$/ }).click();
    await person.picture('forms-happened-before-phone');
    expect(await person.barriers()).toEqual([]);
    // Escape is the calendar's first, and the dialog stays.
    await page.getByLabel('Giờ', { exact: true }).press('Escape');
    await page.getByRole('button', { name: 'Dùng ngày, giờ này' }).waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Tiếp nhận' }).click();
    await page.getByText('Đã tiếp nhận nhiệm vụ').waitFor();
    await page.getByText('Ghi bổ sung', { exact: true }).waitFor();
    await person.leave();
  });

  it('tells at its field what the server would not take, until that is changed', async () => {
    const person = await screens.as('quantri', DESKTOP, '/administration/people');
    const { page } = person;
    await page.getByRole('button', { name: 'Thêm người', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ tên').fill('Nguyễn Văn Mẫu');
    await dialog.getByLabel('Tên đăng nhập').fill('nguyen.van.mau');
    // An address to a browser, and none to the API.
    const email = dialog.getByRole('textbox', { name: 'Thư điện tử' });
    await email.fill('mau@noibo');
    await dialog.getByRole('combobox', { name: 'Vai trò' }).click();
    await page.getByRole('option', { name: 'Cán bộ đơn vị' }).click();
    await dialog.getByRole('combobox', { name: 'Đơn vị' }).fill('nong ha');
    await page.getByRole('option', { name: 'Đảng ủy xã Nông Hạ' }).click();
    await dialog.getByRole('button', { name: 'Thêm người', exact: true }).click();
    const refused = email.and(page.locator('[aria-invalid=true]'));
    await refused.waitFor();
    const [told] = ((await email.getAttribute('aria-describedby')) ?? '').split(' ').slice(-1);
    expect(await page.locator(`[id="${told}"]`).innerText()).toMatch(/^Phải /);
    expect(await email.and(page.locator(':focus')).count()).toBe(1);
    await person.picture('forms-refused-desktop');
    expect(await person.barriers()).toEqual([]);
    await email.fill('mau@example.vn');
    await refused.waitFor({ state: 'detached' });
    await person.leave();
  });

  it('tells it at a choice of several too, until something else is chosen', async () => {
    const person = await screens.as('quantri', DESKTOP, '/administration/webhooks');
    const { page } = person;
    // No browser lets anybody choose what the API does not take here: the answer is made up.
    const fields = [{ path: 'topics.0', name: 'Nội dung báo tin', detail: 'phải là nội dung báo tin' }];
    const json = { status: 400, code: 'invalid-input', detail: 'Chưa đúng.', fields };
    await page.route('**/api/v1/webhooks', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 400, json }) : route.continue(),
    );
    await page.getByRole('button', { name: 'Thêm kết nối' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên kết nối').fill('Hệ thống khác');
    await dialog.getByLabel('Địa chỉ nhận').fill('https://nhan.example.vn/');
    const topics = dialog.getByRole('checkbox');
    await topics.first().check();
    await dialog.getByRole('button', { name: 'Thêm kết nối' }).click();
    const told = dialog.getByText('Phải là nội dung báo tin.', { exact: true });
    await told.waitFor();
    await topics.first().and(page.locator('[aria-invalid=true]:focus')).waitFor();
    await person.picture('forms-refused-choice-desktop');
    expect(await person.barriers()).toEqual([]);
    await topics.nth(1).check();
    await told.waitFor({ state: 'detached' });
    await person.leave();
  });

  it('asks for the reason of a refusal in the person’s language', async () => {
    const person = await screens.as('chomoi', PHONE, `/assignments/${find('2', 'HU-1')}`);
    const { page } = person;
    await page.getByRole('button', { name: 'Từ chối nhận' }).click();
    const dialog = page.getByRole('dialog', { name: 'Từ chối nhận' });
    await dialog.getByRole('button', { name: 'Từ chối nhận' }).click();
    await dialog.getByText(MISSING).waitFor();
    await person.leave();
  });
});
