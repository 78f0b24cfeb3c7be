import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('orders for many', () => {
  let screens: Screens;
  let find: (no: string, unit: string) => string;
  beforeAll(async () => {
    screens = await Screens.open();
    find = await issuedAssignments(screens.office, await screens.office.as('vanphong'));
  });
  afterAll(() => screens.close());

  it('are previewed, given, told of for each, and taken back', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/orders');
    const { page } = person;
    await page.getByText('Chưa có lệnh nào').waitFor();
    await page.getByRole('link', { name: 'Ra lệnh mới' }).click();
    await page.getByLabel(/^Chọn cả 6 nhiệm vụ/).check();
    await page.getByLabel('Hạn mới, đến hết ngày').fill('15/07/2026');
    await page.getByLabel('Lý do').fill('Mưa lũ kéo dài.');
    await person.picture('order-new-desktop');
    expect(await person.barriers()).toEqual([]);
    await page.reload();
    await page.getByText('Đã khôi phục').waitFor();
    await page.getByRole('button', { name: 'Xem trước (6)' }).click();
    const preview = page.getByRole('dialog', { name: 'Lệnh này sẽ làm gì' });
    await preview.getByText('30/06/2026 → 15/07/2026').first().waitFor();
    await person.picture('order-preview-desktop');
    expect(await person.barriers()).toEqual([]);
    await preview.getByRole('button', { name: 'Ra lệnh cho 6 nhiệm vụ' }).click();
    await page.getByRole('heading', { name: 'Lệnh: Gia hạn' }).waitFor();
    await page.getByRole('link', { name: 'Đã làm (6)' }).waitFor();
    await page.getByRole('cell', { name: 'Đã làm' }).first().waitFor();
    await person.picture('order-desktop');
    expect(await person.barriers()).toEqual([]);

    await page.getByRole('button', { name: 'Hoàn tác lệnh' }).click();
    const undo = page.getByRole('dialog', { name: 'Hoàn tác lệnh' });
    await undo.getByLabel('Lý do hoàn tác').fill('Chọn nhầm.');
    await undo.getByRole('button', { name: 'Hoàn tác lệnh' }).click();
    await page.getByRole('link', { name: 'Đã hoàn tác (6)' }).click();
    await page.getByRole('cell', { name: 'Đã hoàn tác' }).first().waitFor();
    const { body } = await (await screens.office.as('vanphong')).get(`/assignments/${find('1', 'HU-1')}`);
    expect(body['lastDay']).toBe('2026-06-30');
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('can be read and given on a phone', async () => {
    const person = await screens.as('vanphong', PHONE, '/orders');
    const { page } = person;
    await page.getByRole('link', { name: 'Gia hạn' }).click();
    await page.getByRole('heading', { name: 'Lệnh: Gia hạn' }).waitFor();
    await page.getByRole('cell', { name: 'Đã hoàn tác' }).first().waitFor();
    await person.picture('order-phone');
    expect(await person.barriers()).toEqual([]);
    await page.goto('/orders/new');
    await page.getByLabel(/^Chọn cả 6 nhiệm vụ/).waitFor();
    await person.picture('order-new-phone');
    expect(await person.barriers()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});
