import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decision, join, judgement, pathOf, quarterOfWork } from '../journeys/evaluation-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('rating units', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await Screens.open();
    await join(screens.office, 'huyenuy', 'HU-1');
    await quarterOfWork(screens.office);
    await screens.office.settled();
  });
  afterAll(() => screens.close());

  it('opens a round after a look at whom it would rate', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/evaluation');
    const { page } = person;
    await page.getByText('Chưa có đợt đánh giá nào').waitFor();
    await person.picture('evaluation-empty');
    await page.getByRole('link', { name: 'Mở đợt đánh giá' }).click();
    await page.getByRole('textbox', { name: 'Tên đợt' }).fill('Đánh giá quý II năm 2026');
    await page.getByRole('combobox', { name: 'Quý' }).click();
    await page.getByRole('option', { name: 'Quý 2' }).click();
    await page.getByRole('textbox', { name: 'Chốt số liệu hết ngày' }).fill('02/07/2026');
    await page.getByRole('textbox', { name: 'Hạn tự đánh giá' }).fill('10/07/2026');
    await page.getByRole('combobox', { name: 'Đơn vị được đánh giá' }).fill('cho moi');
    await page.getByRole('option', { name: /Huyện ủy Chợ Mới/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('Chưa mở được đợt này').waitFor();
    await page.getByRole('textbox', { name: 'Chốt số liệu hết ngày' }).fill('30/06/2026');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('1 đơn vị sẽ được đánh giá').waitFor();
    await person.picture('evaluation-preview');
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Mở đợt, chốt số liệu' }).click();
    await page.getByRole('heading', { name: 'Cấp quyết định: Tỉnh ủy Mẫu' }).waitFor();
    await page.getByRole('link', { name: 'Huyện ủy Chợ Mới' }).waitFor();
    await person.picture('evaluation-round');
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('shows the evidence first, and rates nobody beforehand, on a %s', async (name, size) => {
    const person = await screens.as('chomoi', size, pathOf('HU-1'));
    const { page } = person;
    await page.getByRole('heading', { name: 'Bảng số liệu đã chốt' }).waitFor();
    await page.getByRole('button', { name: /1\s*Đang thực hiện, quá hạn/ }).click();
    await page.getByRole('link', { name: /Nhiệm vụ 3/ }).waitFor();
    await person.picture(`evaluation-sheet-${name}`);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Tự đánh giá' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('radio', { checked: true }).count()).toBe(0);
    await dialog.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ' }).check();
    await dialog.getByLabel('Điểm tiêu chí chung (0–30)').fill('28');
    await dialog.getByLabel('Điểm kết quả nhiệm vụ (0–70)').fill('60');
    await dialog.getByRole('textbox', { name: 'Nhận xét, căn cứ' }).fill(`Căn cứ kết quả trong kỳ (${name}).`);
    await person.picture(`evaluation-self-rating-${name}`);
    expect(await person.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Tự đánh giá' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(`Căn cứ kết quả trong kỳ (${name}).`).waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('is appraised and decided, warns of too many excellent, and leads to a commendation', async () => {
    const { office } = screens;
    const clerk = await office.as('vanphong');
    expect((await clerk.post(`${pathOf('HU-1')}/appraisal`, judgement('excellent', 28, 65))).status).toBe(200);
    expect((await clerk.post(`${pathOf('HU-1')}/decision`, decision('excellent'))).status).toBe(200);
    await office.settled();
    const person = await screens.as('vanphong', DESKTOP, pathOf('HU-1'));
    const { page } = person;
    await page.getByText('Cần lưu ý').waitFor();
    await page.getByRole('button', { name: 'Khen thưởng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Số quyết định' }).fill('40-QĐ/TU');
    await dialog.getByRole('textbox', { name: 'Ngày quyết định' }).fill('02/07/2026');
    await dialog.getByRole('textbox', { name: 'Thành tích' }).fill('Thành tích trong thực hiện Chỉ thị 18-CT/TU.');
    await dialog.getByRole('button', { name: 'Khen thưởng' }).click();
    await dialog.waitFor({ state: 'detached' });
    await person.picture('evaluation-decided');
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Xem đợt đánh giá' }).click();
    await page.getByText('Vượt tỷ lệ xuất sắc').waitFor();
    await person.picture('evaluation-over-cap');
    expect(await person.barriers()).toEqual([]);
    await page.goto('/evaluation?view=commendations');
    await page.getByText('Thành tích trong thực hiện Chỉ thị 18-CT/TU.').waitFor();
    await person.picture('evaluation-commendations');
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Hủy khen thưởng' }).click();
    await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Ghi nhầm số.');
    await dialog.getByRole('button', { name: 'Hủy khen thưởng' }).click();
    await page.getByText('Đã hủy: Ghi nhầm số.').waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});
