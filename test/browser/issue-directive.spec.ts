import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { unitIdOf } from '#application';
import { userIdOf } from '#domain';
import { sampleDirective } from '#sample';
import { draft } from '../journeys/clerk-work.js';
import { directiveText } from '../journeys/directive-text.js';
import { chromiumIsThere } from './chromium.js';
import { portableDocument, wordDocument } from './document-files.fixture.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

/** Milliseconds: a whole day's work on a machine that does much else. */
const PATIENT = 240_000;

const text = (page: Page) => page.getByRole('textbox', { name: /^(Toàn văn|Chữ lấy từ)/ });
const title = (page: Page) => page.getByLabel('Trích yếu');
const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true });

/** Chooses all districts for a task, on the tree of groups and units. */
async function chooseDistricts(page: Page, no: string): Promise<void> {
  await page.getByRole('button', { name: `Chọn đơn vị, nhóm chủ trì nhiệm vụ ${no}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Các huyện ủy' }).check();
  await dialog.getByText(/Tính đến hôm nay: [1-9]/).waitFor();
  await dialog.getByRole('button', { name: 'Chọn', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function saved(page: Page): Promise<void> {
  await save(page).click();
  await save(page).waitFor({ state: 'detached' });
}

(chromiumIsThere() ? describe : describe.skip)('issuing a directive', () => {
  jest.setTimeout(PATIENT);
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
  });
  afterAll(() => screens.close());

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ] as const)('goes from a pasted text to assignments given, on a %s', async (name, size) => {
    const person = await screens.as('vanphong', size, '/drafts');
    const { page } = person;
    await page.getByRole('link', { name: 'Soạn từ văn bản' }).click();
    const number = name === 'desktop' ? '15-CT/TU' : '16-CT/TU';
    await text(page).fill(sampleDirective.replace('15-CT/TU', number));
    await person.picture(`issue-new-${name}`);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Lập dự thảo' }).click();
    await page.getByRole('heading', { name: `Dự thảo ${number}` }).waitFor();
    expect(await page.getByLabel('Số, ký hiệu').inputValue()).toBe(number);

    // What was read is marked in the text; a place leads to its field, a field to its place.
    if (name === 'phone') await page.getByText('Văn bản gốc', { exact: true }).click();
    const place = page.getByRole('link', { name: number, exact: true });
    await place.focus();
    await page.locator('a[data-active]').first().waitFor();
    await person.picture(`issue-text-${name}`);
    await place.press('Enter');
    await page.getByLabel('Số, ký hiệu').and(page.locator(':focus')).waitFor();
    expect(await person.barriers()).toEqual([]);

    // What is kept of it survives a reload.
    await page.getByRole('button', { name: 'Bỏ nhiệm vụ 6' }).click();
    await page.getByText('Nhiệm vụ 6 sẽ bỏ khi lưu.').waitFor();
    await page.reload();
    await page.getByText('Đã khôi phục những gì bạn nhập lần trước.').waitFor();
    await page.getByText('Nhiệm vụ 6 sẽ bỏ khi lưu.').waitFor();
    for (const no of ['1', '2', '3', '4', '5']) await chooseDistricts(page, no);
    await person.picture(`issue-draft-${name}`);
    await saved(page);

    // What is in the way is told, and leads to where it is mended.
    await page.getByRole('button', { name: 'Xem trước và ban hành' }).click();
    const obstacles = page.getByRole('alert').filter({ hasText: 'Chưa ban hành được' });
    await obstacles.getByText(/Hạn của nhiệm vụ 1/).waitFor();
    expect(await page.getByRole('button', { name: 'Ban hành', exact: true }).isDisabled()).toBe(true);
    await obstacles.getByRole('link', { name: 'Đến chỗ sửa' }).first().click();
    await page.getByRole('region', { name: 'Nhiệm vụ 1', exact: true }).getByLabel('Ngày cuối cùng').fill('31/03/2026');
    await page.keyboard.press('Tab');
    await saved(page);
    await page.getByRole('button', { name: 'Xem trước và ban hành' }).click();
    await page.getByText(/Nếu ban hành hôm nay, ngày 02\/03\/2026/).waitFor();
    await page.getByText('31/03/2026').waitFor();
    await person.picture(`issue-preview-${name}`);
    expect(await person.barriers()).toEqual([]);

    await page.getByRole('button', { name: 'Ban hành', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`Ban hành ${number}?`).waitFor();
    await dialog.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await page.waitForURL(/\/directives\//);
    await screens.office.settled();
    await page.getByText(/^(\d+) trên \1 nhiệm vụ đã giao$/).waitFor();
    await person.picture(`issue-given-${name}`);
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('takes the words out of files in the browser, and says of which there are none', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/drafts/new');
    const { page } = person;
    const file = page.getByLabel('Tệp văn bản');
    const lines = directiveText.split('\n');
    const give = (name: string, buffer: Buffer) =>
      file.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await give('chi-thi.docx', wordDocument(lines));
    await page.getByLabel('Chữ lấy từ chi-thi.docx').waitFor();
    expect(await text(page).inputValue()).toContain('1. Các huyện ủy rà soát toàn bộ kiến nghị còn tồn đọng');
    await give('chi-thi.pdf', portableDocument(lines));
    await page.getByLabel('Chữ lấy từ chi-thi.pdf').waitFor();
    expect(await text(page).inputValue()).toContain('1. Các huyện ủy rà soát toàn bộ kiến nghị còn tồn đọng');
    await give('quet.pdf', portableDocument([]));
    await page.getByText(/là ảnh chụp giấy, bên trong không có chữ/).waitFor();
    await give('anh.jpg', Buffer.from('khong phai van ban'));
    await page.getByText(/Loại tệp này không đọc được/).waitFor();
    await give('cu.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
    await page.getByText(/tệp Word đời cũ/).waitFor();
    await person.picture('issue-file');
    await page.getByRole('button', { name: 'Lập dự thảo' }).click();
    await page.getByRole('heading', { name: 'Nhiệm vụ 2' }).waitFor();
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('tells two clerks of each other, and loses the work of neither', async () => {
    const clerk = await screens.office.as('vanphong');
    const admin = await screens.office.as('quantri');
    const moved = await admin.patch(`/users/${userIdOf('danvan')}`, { unitId: unitIdOf('VPTU'), role: 'issuer' });
    expect(moved.status).toBe(200);
    const directiveId = await draft(clerk);
    await screens.office.settled();
    const [first, second] = [
      await screens.as('vanphong', DESKTOP, `/drafts/${directiveId}`),
      await screens.as('danvan', DESKTOP, `/drafts/${directiveId}`),
    ];
    await title(first.page).fill('về rà soát kiến nghị, bản của người thứ nhất');
    await second.page.getByLabel('Số, ký hiệu').fill('31-CT/TU');
    await title(second.page).fill('về rà soát kiến nghị, bản của người thứ hai');
    await saved(second.page);

    await first.page.getByText('Người khác vừa sửa dự thảo này').waitFor();
    await first.page.getByText('Người sửa: danvan.').waitFor();
    await first.page.getByText('Người khác vừa sửa mục này khác với bạn').waitFor();
    expect(await save(first.page).isDisabled()).toBe(true);
    await first.picture('issue-two-clerks');
    expect(await first.barriers()).toEqual([]);
    await first.page.getByRole('button', { name: 'Giữ bản của tôi' }).click();
    await saved(first.page);
    await first.page.getByRole('heading', { name: 'Dự thảo 31-CT/TU' }).waitFor();
    await screens.office.settled();
    const { body } = await clerk.get(`/directives/${directiveId}`);
    expect(body).toMatchObject({ number: '31-CT/TU', title: 'về rà soát kiến nghị, bản của người thứ nhất' });
    for (const person of [first, second]) {
      expect(person.faults).toEqual([]);
      await person.leave();
    }
  });

  it('tells a clerk of his own other window as that', async () => {
    const directiveId = await draft(await screens.office.as('vanphong'));
    await screens.office.settled();
    const here = await screens.as('vanphong', DESKTOP, `/drafts/${directiveId}`);
    const there = await screens.as('vanphong', DESKTOP, `/drafts/${directiveId}`);
    await title(here.page).fill('về rà soát kiến nghị, bản ở cửa sổ này');
    await title(there.page).fill('về rà soát kiến nghị, bản ở cửa sổ kia');
    await saved(there.page);
    await here.page.getByText('Bạn vừa sửa dự thảo này ở cửa sổ khác').waitFor();
    await here.page.getByText('Bạn vừa sửa mục này ở cửa sổ khác, khác với ở đây').waitFor();
    await here.page.getByRole('button', { name: 'Lấy bản ở cửa sổ kia' }).click();
    await save(here.page).waitFor({ state: 'detached' });
    expect(await title(here.page).inputValue()).toBe('về rà soát kiến nghị, bản ở cửa sổ kia');
    for (const person of [here, there]) {
      expect(person.faults).toEqual([]);
      await person.leave();
    }
  });
});
