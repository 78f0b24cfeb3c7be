import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readyDraft } from '../journeys/clerk-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

/** Milliseconds: many screens, each looked at twice, on a machine that does much else. */
const PATIENT = 240_000;

(chromiumIsThere() ? describe : describe.skip)('the registers of directives and documents', () => {
  jest.setTimeout(PATIENT);
  let screens: Screens;
  let directiveId: string;
  beforeAll(async () => {
    screens = await Screens.open();
    const clerk = await screens.office.as('vanphong');
    directiveId = await readyDraft(clerk);
    expect((await clerk.post(`/directives/${directiveId}/issue`)).status).toBe(200);
    await screens.office.settled();
  });
  afterAll(() => screens.close());

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const)('show a directive from every side, on a %s', async (name, size) => {
    const person = await screens.as('vanphong', size, '/directives');
    const { page } = person;
    await page.getByRole('searchbox').fill('kien nghi');
    await page.waitForURL(/text=kien/);
    await page.getByRole('table').waitFor();
    await person.picture(`directives-${name}`);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('link', { name: /giải quyết kiến nghị/ }).click();
    await page.getByRole('heading', { name: '18-CT/TU' }).waitFor();
    await page.getByRole('heading', { name: 'Nhiệm vụ 3' }).waitFor();
    await person.picture(`directive-${name}`);
    expect(await person.barriers()).toEqual([]);
    for (const [tab, sign] of [
      ['Cây giao việc', 'Huyện ủy Chợ Mới'],
      ['Theo đơn vị', 'Huyện ủy Chợ Mới'],
      ['Quan hệ văn bản', 'Chưa liên kết với văn bản nào.'],
      ['Báo cáo định kỳ', 'Chưa đặt kỳ'],
      ['Toàn văn, tệp', 'BAN THƯỜNG VỤ TỈNH ỦY'],
      ['Lịch sử', 'Ban hành'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel').getByText(sign).first().waitFor();
      await person.picture(`directive-${tab.replaceAll(/\W+/g, '')}-${name}`);
      expect(await person.barriers()).toEqual([]);
    }
    // A number opens the list that it counts, and the back button leads back.
    await page
      .getByRole('link', { name: /^Trong hạn: [1-9]/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Trong hạn' }).waitFor();
    await page.getByRole('link', { name: 'Huyện ủy Chợ Mới' }).first().waitFor();
    expect(await person.barriers()).toEqual([]);
    await page.goBack();
    await page.getByRole('tab', { name: 'Lịch sử', selected: true }).waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('set a period that nobody has set, after showing what it means', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/report-periods?tab=unset');
    const { page } = person;
    await page.getByRole('button', { name: 'Đặt kỳ' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Kỳ' }).click();
    await page.getByRole('option', { name: 'Hằng quý' }).click();
    await dialog.getByRole('button', { name: 'Hạn nộp, lịch các kỳ' }).click();
    await dialog.getByRole('table').getByText('2026').first().waitFor();
    await person.picture('report-period-set');
    expect(await person.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Đặt kỳ' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Mọi văn bản đều đã có kỳ báo cáo').waitFor();
    await page.getByRole('tab', { name: 'Lịch báo cáo' }).click();
    await page.getByRole('table').getByText('Hằng quý').waitFor();
    await person.picture('report-periods');
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const)('enter a document of another system, link it and attach a file, on a %s', async (name, size) => {
    const person = await screens.as('vanphong', size, '/documents');
    const { page } = person;
    const symbol = name === 'desktop' ? '25-NQ/TW' : '26-NQ/TW';
    await page.getByRole('button', { name: 'Nhập văn bản' }).click();
    const entry = page.getByRole('dialog');
    await entry.getByLabel('Số, ký hiệu').fill(symbol);
    await entry.getByLabel('Trích yếu').fill('về công tác dân vận');
    expect(await person.barriers()).toEqual([]);
    await entry.getByRole('button', { name: 'Nhập văn bản' }).click();
    await page.getByRole('heading', { name: symbol }).waitFor();

    await page.goto(`/documents/${directiveId}`);
    await page.getByRole('button', { name: 'Liên kết văn bản' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Văn bản trước').fill(symbol);
    await page.getByRole('option', { name: new RegExp(`^${symbol}`) }).click();
    await dialog.getByText('Liên kết này không thay đổi nhiệm vụ nào.').waitFor();
    await person.picture(`link-${name}`);
    expect(await person.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Liên kết văn bản' }).click();
    await page.getByRole('link', { name: new RegExp(`^${symbol}`) }).waitFor();
    const content = Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`);
    await page
      .getByLabel('Đính kèm tệp')
      .first()
      .setInputFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: content });
    await page.getByRole('link', { name: `${name}.pdf` }).waitFor();
    await person.picture(`document-${name}`);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: `Gỡ liên kết: ${symbol}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gỡ liên kết' }).click();
    await page.getByRole('link', { name: new RegExp(`^${symbol}`) }).waitFor({ state: 'detached' });
    await page.goto('/documents/numbers');
    await page.getByText('Chưa khai nhiệm kỳ').or(page.getByText('18-CT/TU')).first().waitFor();
    await person.picture(`numbers-${name}`);
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('recall a directive for a reason', async () => {
    const person = await screens.as('vanphong', DESKTOP, `/directives/${directiveId}`);
    const { page } = person;
    await page.getByRole('button', { name: 'Thu hồi' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do thu hồi').fill('Ban hành nhầm văn bản.');
    await dialog.getByRole('button', { name: 'Thu hồi' }).click();
    await page.getByText('Văn bản này đã bị thu hồi: Ban hành nhầm văn bản.').waitFor();
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});
