import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { officeAtWork } from '../journeys/reform-office.js';
import { chromiumIsThere } from './chromium.js';
import { PHONE, Screens, type Person } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('a decree', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
    await officeAtWork(screens.office);
  });
  afterAll(() => screens.close());

  const fits = (page: Page) =>
    page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
  const seen = async (person: Person, name: string) => {
    await person.picture(name);
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
  };

  it('is read from a table, with the rows to look at', async () => {
    const person = await screens.as('quantri', PHONE, '/reforms/import');
    const { page } = person;
    await page.getByLabel('Số, ký hiệu').fill('1684/NQ-UBTVQH15');
    await page.getByLabel('Ngày có hiệu lực').fill('01/12/2026');
    await page.getByLabel('Trích yếu').fill('về việc sắp xếp đơn vị cấp xã');
    await page.getByRole('combobox', { name: 'Cấp trên của các đơn vị mới' }).fill('tinh uy mau');
    await page.getByRole('option', { name: 'Tỉnh ủy Mẫu' }).click();
    await page.getByRole('button', { name: 'Đọc bảng thành dự thảo' }).click();
    await page.getByText('Mục này bắt buộc; hãy nhập hoặc chọn.').waitFor();
    const rows = [
      'old_commune_code,old_commune,new_commune_code,new_commune,new_province_code,relation',
      '21,Nam Mẫu,91,Xã Nam Mẫu,19,whole',
      ',,92,Xã Mới,19,whole',
    ];
    const buffer = Buffer.from(rows.join('\n'));
    await page.locator('input[type=file]').setInputFiles({ name: 'bang.csv', mimeType: 'text/csv', buffer });
    expect(await fits(page)).toBe(true);
    await seen(person, 'reforms-import-phone');
    await page.getByRole('button', { name: 'Đọc bảng thành dự thảo' }).click();
    await page.getByText('thay đổi thành dự thảo').waitFor();
    await seen(person, 'reforms-imported-phone');
    await page.getByRole('link', { name: 'Mở dự thảo' }).click();
    await page.getByRole('heading', { name: '1684/NQ-UBTVQH15' }).waitFor();
    expect(await fits(page)).toBe(true);
    await seen(person, 'reforms-preview-phone');
    await person.leave();
  });
});
