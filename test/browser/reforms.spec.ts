import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { unitIdOf } from '#application';
import { DECREE } from '../journeys/reform-decree.js';
import { officeAtWork, reformRound } from '../journeys/reform-office.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens, type Person } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('a reform of units on the screens', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
    const { office } = screens;
    await officeAtWork(office);
  });
  afterAll(() => screens.close());

  const choose = async (page: Page, label: string, typed: string, name: string) => {
    await page.getByRole('combobox', { name: label }).fill(typed);
    await page.getByRole('option', { name }).click();
  };
  const seen = async (person: Person, name: string) => {
    await person.picture(name);
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
  };
  const fits = (page: Page) =>
    page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

  const round = () => reformRound(screens.office);

  it('a decree is entered in fields, survives a reload, and shows what it would do', async () => {
    const person = await screens.as('quantri', DESKTOP, '/reforms');
    const { page } = person;
    await page.getByText('Chưa có nghị quyết nào').waitFor();
    await seen(person, 'reforms-empty');
    await page.getByRole('link', { name: 'Nhập nghị quyết' }).click();
    await page.getByLabel('Số, ký hiệu').fill('07/NQ-SX');
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByText('Chưa điền').first().waitFor();
    await page.reload();
    expect(await page.getByLabel('Số, ký hiệu').inputValue()).toBe('07/NQ-SX');
    await page.getByLabel('Ngày có hiệu lực').fill('01/09/2026');
    await page.getByLabel('Trích yếu').fill('về việc nhập hai xã');
    await page.getByRole('button', { name: 'Lập mới' }).click();
    const first = page.getByRole('group', { name: '1. Lập mới' });
    await first.getByLabel('Tên đơn vị').fill('Đảng ủy xã Chợ Mới');
    await first.getByLabel('Mã đơn vị').fill('DU-77');
    await choose(page, 'Cấp trên trực tiếp', 'tinh uy mau', 'Tỉnh ủy Mẫu');
    await page.getByRole('button', { name: 'Nhập', exact: true }).click();
    await choose(page, 'Các đơn vị được nhập', 'nong ha', 'Đảng ủy xã Nông Hạ');
    await page.keyboard.press('Escape');
    await choose(page, 'Thành đơn vị', '', 'Đảng ủy xã Chợ Mới (đơn vị lập mới)');
    await seen(person, 'reforms-draft-desktop');
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByText('Không có gì cản trở việc thông qua.').waitFor();
    await page.getByText('Nhập Đảng ủy xã Nông Hạ thành Đảng ủy xã Chợ Mới').waitFor();
    await seen(person, 'reforms-preview-desktop');
    await page.getByRole('button', { name: 'Thu hồi' }).click();
    await page.getByLabel('Lý do').fill('Nhập nhầm văn bản.');
    await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi' }).click();
    await page.getByText('Nhập nhầm văn bản.').waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('is not overwritten where somebody else changed it meanwhile, and keeps what was typed', async () => {
    const admin = await screens.office.as('quantri');
    const drafted = await admin.post('/reforms', { ...DECREE, number: '08/NQ-SX', inForceOn: '2026-10-01' });
    const decree = String(drafted.body['decreeId']);
    await screens.office.settled();
    const person = await screens.as('quantri', DESKTOP, `/reforms/${decree}/edit`);
    const { page } = person;
    await page.getByLabel('Trích yếu').fill('của người thứ nhất');
    const other = { ...DECREE, number: '08/NQ-SX', inForceOn: '2026-10-01', title: 'của người thứ hai' };
    expect((await admin.put(`/reforms/${decree}`, other)).status).toBe(200);
    await screens.office.settled();
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByText('Trong lúc bạn sửa').waitFor();
    expect(await page.getByLabel('Trích yếu').inputValue()).toBe('của người thứ nhất');
    await page.getByRole('button', { name: 'Lưu đè lên bản mới nhất' }).click();
    await page.getByRole('heading', { name: '08/NQ-SX' }).waitFor();
    await page.getByText('của người thứ nhất').waitFor();
    await person.leave();
  });

  it('is adopted, takes effect, and what it left open is decided on', async () => {
    const { office } = screens;
    const admin = await office.as('quantri');
    const decree = String((await admin.post('/reforms', DECREE)).body['decreeId']);
    await office.settled();
    const person = await screens.as('quantri', DESKTOP, `/reforms/${decree}`);
    const effects = person.page.getByRole('table', { name: 'Tác động từng đơn vị' });
    await effects.locator('a[href*="part=giver"]').first().click();
    await person.page.getByText('Đơn vị này giao').first().waitFor();
    await person.page.getByRole('table').waitFor();
    await seen(person, 'reforms-given');
    await person.page.goBack();
    await person.page.getByRole('button', { name: 'Thông qua' }).click();
    await person.page.getByRole('dialog').getByRole('button', { name: 'Thông qua' }).click();
    await person.page.getByText('Chờ hiệu lực').waitFor();
    await person.leave();
    office.clock.advanceTo('2026-06-30T17:00:00.000Z');
    // First the decree takes effect, then things pass on by it.
    await round();
    await round();
    for (const [size, name] of [[DESKTOP, 'desktop'] as const, [PHONE, 'phone'] as const]) {
      const later = await screens.as('quantri', size, `/reforms/${decree}`);
      await later.page.getByText('Kết quả thực hiện').waitFor();
      expect(await fits(later.page)).toBe(true);
      await seen(later, `reforms-in-force-${name}`);
      await later.page.getByRole('link', { name: /Nhiệm vụ đã chuyển sang đơn vị kế thừa/ }).click();
      await later.page.getByRole('table').waitFor();
      expect(await fits(later.page)).toBe(true);
      await seen(later, `reforms-passed-${name}`);
      await later.page.goBack();
      await later.page.getByRole('link', { name: /Nhiệm vụ chờ quyết định/ }).click();
      await later.page.getByRole('table').first().waitFor();
      expect(await fits(later.page)).toBe(true);
      await seen(later, `reforms-undecided-${name}`);
      await later.leave();
    }
    const clerk = await screens.as('quantri', DESKTOP, `/reforms/undecided?unit=${unitIdOf('HU-2')}`);
    const { page } = clerk;
    await page.getByRole('checkbox', { name: /^Chọn mọi nhiệm vụ/ }).check();
    await page.getByRole('button', { name: /nhiệm vụ đã chọn/ }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Chuyển về đơn vị' }).click();
    await page.getByRole('option', { name: 'Đảng ủy xã Ba Bể' }).click();
    await page.getByLabel('Căn cứ, lý do').fill('Theo địa bàn đang thực hiện.');
    await clerk.picture('reforms-decide');
    await page.getByRole('button', { name: 'Ghi quyết định' }).click();
    await page.getByText('Đã ghi quyết định').waitFor();
    await round();
    await page.reload();
    await page.getByText('Không có nhiệm vụ nào chờ quyết định').waitFor();
    expect(clerk.faults).toEqual([]);
    await clerk.leave();
  });

  it('shows what a correction or a withdrawal would move before the button', async () => {
    const { office } = screens;
    const admin = await office.as('quantri');
    const { items } = (await admin.get('/reforms?status=in-force')).body as { items: { decreeId: string }[] };
    const decree = items[0]!.decreeId;
    const person = await screens.as('quantri', DESKTOP, `/reforms/${decree}/edit`);
    const { page } = person;
    await page.getByLabel('Trích yếu').fill('về việc sắp xếp, có đính chính');
    await page.getByRole('group', { name: '6. Đổi tên' }).getByLabel('Tên mới').fill('Đảng ủy xã Nam Mẫu khác');
    await page.getByLabel('Lý do sửa').fill('Đính chính tên xã.');
    const dialog = page.getByRole('dialog');
    const look = page.getByRole('button', { name: 'Xem tác động rồi sửa' });
    const obstacle = {
      code: 'decree-empty',
      path: 'changes',
      message: 'Chưa có thay đổi nào.',
      fields: {},
      blocks: true,
    };
    await page.route('**/correction/preview', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), obstacles: [obstacle] } });
    });
    await look.click();
    await dialog.getByText(/^Nút thực hiện còn khóa/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Xác nhận sửa' }).isDisabled()).toBe(true);
    await page.unroute('**/correction/preview');
    await dialog.getByRole('button', { name: 'Thôi' }).click();
    await look.click();
    await dialog.getByText('đổi tên thành Đảng ủy xã Nam Mẫu khác').waitFor();
    await seen(person, 'reforms-correction-desktop');
    expect(await dialog.getByRole('button', { name: 'Xác nhận sửa' }).isEnabled()).toBe(true);
    // Somebody else is first: what saving over that would move is looked at again.
    const other = { ...DECREE, title: 'của người khác', reason: 'Sửa trích yếu.' };
    expect((await admin.put(`/reforms/${decree}`, other)).status).toBe(200);
    await round();
    await dialog.getByRole('button', { name: 'Xác nhận sửa' }).click();
    await page.getByRole('button', { name: 'Lưu đè lên bản mới nhất' }).click();
    await dialog.getByText('đổi tên thành Đảng ủy xã Nam Mẫu khác').waitFor();
    await dialog.getByRole('button', { name: 'Xác nhận sửa' }).click();
    await page.getByText('Đính chính tên xã.').waitFor();
    await round();
    await person.leave();
    for (const [size, name] of [[DESKTOP, 'desktop'] as const, [PHONE, 'phone'] as const]) {
      const later = await screens.as('quantri', size, `/reforms/${decree}`);
      await later.page.getByRole('button', { name: 'Thu hồi' }).click();
      const about = later.page.getByRole('dialog');
      await about
        .getByText(/trở lại như trước nghị quyết/)
        .first()
        .waitFor();
      await about.getByText('Đảng ủy xã Nam Mẫu khác đổi tên thành Đảng ủy xã Nam Mẫu').waitFor();
      const back = about.getByRole('button', { name: /Đảng ủy xã Chợ Mới trở về Đảng ủy xã Nông Hạ/ });
      await back.focus();
      await later.page.keyboard.press('Enter');
      await about
        .getByRole('region', { name: /^Danh sách/ })
        .getByRole('link')
        .first()
        .waitFor();
      expect(await fits(later.page)).toBe(true);
      await seen(later, `reforms-withdrawal-${name}`);
      await later.leave();
    }
  });

  it('leaves drafts to who prepares them, marks a number used twice, and opens every figure', async () => {
    const { office } = screens;
    const admin = await office.as('quantri');
    const inForceOn = '2027-01-01';
    const moved = {
      ...DECREE,
      inForceOn,
      number: '11/NQ-SX',
      changes: [{ type: 'dissolve', unitId: unitIdOf('HU-1') }],
    };
    const decree = String((await admin.post('/reforms', moved)).body['decreeId']);
    expect((await admin.post('/reforms', { ...moved, number: '11 / NQ-SX' })).status).toBe(201);
    await office.settled();
    const person = await screens.as('quantri', DESKTOP, '/reforms');
    await person.page.getByText('Trùng số').first().waitFor();
    await seen(person, 'reforms-same-number');
    await person.page.goto(new URL(`/reforms/${decree}`, person.page.url()).href);
    await person.page.getByText('Nên xem lại trước khi thông qua').waitFor();
    await seen(person, 'reforms-same-number-preview');
    // What it would be refused for is told before the button opens.
    await person.page.getByRole('button', { name: 'Thông qua' }).click();
    const dialog = person.page.getByRole('dialog');
    await dialog.getByText('Nút thông qua còn khóa vì những vướng mắc nêu trên.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Thông qua' }).isDisabled()).toBe(true);
    await person.leave();
    const other = await screens.as('nongha', PHONE, '/reforms');
    await other.page.getByRole('table').waitFor();
    expect(await other.page.getByText('11/NQ-SX').count()).toBe(0);
    expect(await other.page.getByText('Dự thảo').count()).toBe(0);
    await seen(other, 'reforms-others-phone');
    await other.leave();
  });
});
