import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckWork, CONCLUSION, HU1, PLAN } from '../journeys/check-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('checking', () => {
  let screens: Screens;
  let work: CheckWork;
  beforeAll(async () => {
    screens = await Screens.open();
    const { office } = screens;
    work = await CheckWork.begin(office, await office.as('kiemtra'), await office.as('vanphong'));
    await office.settled();
  });
  afterAll(() => screens.close());

  it('goes from the plan to what must be mended, with what proves it', async () => {
    const person = await screens.as('kiemtra', DESKTOP, '/checks');
    const { page } = person;
    await page.getByText('Không có cuộc kiểm tra nào').waitFor();
    await person.picture('checks-empty');
    await page.getByRole('link', { name: 'Lập kế hoạch kiểm tra' }).click();
    await page.getByRole('textbox', { name: 'Tên cuộc kiểm tra' }).fill('Kiểm tra chế độ báo cáo');
    // What was typed survives a reload.
    await page.reload();
    await page.getByText('Đã khôi phục những gì bạn nhập lần trước.').waitFor();
    await page.getByRole('combobox', { name: 'Hình thức' }).click();
    await page.getByRole('option', { name: 'Kiểm tra chuyên đề' }).click();
    await page.getByRole('combobox', { name: 'Đơn vị được kiểm tra' }).fill('cho moi');
    await page.getByRole('option', { name: /Chợ Mới/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Bắt đầu' }).fill('02/03/2026');
    await page.getByRole('textbox', { name: 'Kết thúc' }).fill('20/03/2026');
    await page.keyboard.press('Tab');
    await person.picture('checks-plan');
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Lưu kế hoạch' }).click();

    await page.getByRole('heading', { name: 'Kiểm tra chế độ báo cáo' }).waitFor();
    await page.getByRole('button', { name: 'Ban hành quyết định kiểm tra' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Số quyết định' }).fill('12-QĐ/UBKT');
    await dialog.getByRole('textbox', { name: 'Ngày quyết định' }).fill('02/03/2026');
    await dialog.getByRole('combobox', { name: 'Trưởng đoàn' }).click();
    await page.getByRole('option', { name: 'kiemtra' }).click();
    await person.picture('checks-opening');
    expect(await person.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Ban hành quyết định kiểm tra' }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Thêm nội dung ghi nhận' }).click();
    await page.getByRole('radio', { name: 'Hạn chế, khuyết điểm' }).check();
    await page
      .getByRole('textbox', { name: 'Nội dung ghi nhận' })
      .fill('Báo cáo chậm 12 ngày. <b>Không</b> có minh chứng.');
    await page.getByRole('combobox', { name: 'Thêm nhiệm vụ làm dẫn chứng' }).fill('viec 1');
    await page.getByRole('option', { name: /1\. Việc 1/ }).click();
    await page.getByRole('checkbox', { name: /Giao nhiệm vụ/ }).check();
    await person.picture('checks-finding');
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Lưu nội dung', exact: true }).click();

    await page.getByText('<b>Không</b> có minh chứng', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Kết luận' }).click();
    await dialog.getByRole('textbox', { name: 'Số kết luận' }).fill(CONCLUSION.number);
    await dialog.getByRole('textbox', { name: 'Ngày kết luận' }).fill('02/03/2026');
    await dialog.getByRole('textbox', { name: 'Nội dung kết luận' }).fill(CONCLUSION.text);
    await dialog.getByRole('button', { name: 'Kết luận', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Yêu cầu khắc phục' }).click();
    await dialog.getByRole('checkbox', { name: /Báo cáo chậm/ }).check();
    await dialog.getByRole('textbox', { name: 'Nội dung phải khắc phục' }).fill('Chấn chỉnh chế độ báo cáo.');
    await dialog.getByRole('textbox', { name: 'Ngày cuối phải xong' }).fill('30/04/2026');
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Yêu cầu khắc phục' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Chấn chỉnh chế độ báo cáo.' }).waitFor();
    await person.picture('checks-concluded');
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('shows what is still to be mended, the programmes and the readings, on a %s', async (name, size) => {
    const { office } = screens;
    const title = `Kiểm tra ${name}`;
    const path = await work.opened({ ...PLAN, title });
    const findingId = await work.found(path);
    const inspector = await office.as('kiemtra');
    expect((await inspector.post(`${path}/conclusion`, CONCLUSION)).status).toBe(200);
    expect((await inspector.post(`${path}/remedies`, work.demand([findingId]))).status).toBe(201);
    await office.settled();

    const person = await screens.as('kiemtra', size, `/checks?view=remedies&unit=${HU1}`);
    const { page } = person;
    await page.getByRole('heading', { name: 'Còn phải khắc phục, theo cuộc kiểm tra và đơn vị' }).waitFor();
    await page.getByRole('link', { name: title }).first().waitFor();
    await person.picture(`checks-remedies-${name}`);
    expect(await person.barriers()).toEqual([]);

    await page.getByRole('tab', { name: 'Chương trình năm' }).click();
    await page.getByRole('button', { name: 'Khai báo chương trình năm' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Tên chương trình' }).fill(`Chương trình kiểm tra ${name}`);
    await dialog.getByRole('button', { name: 'Khai báo chương trình năm' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: `Chương trình kiểm tra ${name}` }).waitFor();
    await person.picture(`checks-programmes-${name}`);
    expect(await person.barriers()).toEqual([]);

    await page.getByRole('tab', { name: 'Nhật ký đọc' }).click();
    await page.getByRole('cell', { name: 'kiemtra' }).first().waitFor();
    await person.picture(`checks-readings-${name}`);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('tab', { name: 'Các cuộc kiểm tra' }).click();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await page.getByText('Kết luận kiểm tra').waitFor();
    await person.picture(`check-history-${name}`);
    expect(await person.barriers()).toEqual([]);
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('tells the second of two inspectors what the first has changed', async () => {
    const path = await work.plan({ ...PLAN, title: 'Hai người cùng sửa' });
    await screens.office.settled();
    const [one, two] = [
      await screens.as('kiemtra', DESKTOP, `${path}/plan`),
      await screens.as('kiemtra', DESKTOP, `${path}/plan`),
    ];
    for (const { page } of [one, two]) await page.getByRole('textbox', { name: 'Tên cuộc kiểm tra' }).waitFor();
    await one.page.getByRole('textbox', { name: 'Tên cuộc kiểm tra' }).fill('Tên của người thứ nhất');
    await one.page.getByRole('button', { name: 'Lưu kế hoạch' }).click();
    await one.page.getByRole('heading', { name: 'Tên của người thứ nhất' }).waitFor();
    await two.page.getByRole('textbox', { name: 'Tên cuộc kiểm tra' }).fill('Tên của người thứ hai');
    await two.page.getByRole('button', { name: 'Lưu kế hoạch' }).click();
    await two.page.getByRole('alert').first().waitFor();
    expect(await two.page.getByRole('textbox', { name: 'Tên cuộc kiểm tra' }).inputValue()).toBe(
      'Tên của người thứ hai',
    );
    for (const person of [one, two]) {
      expect(person.faults).toEqual([]);
      await person.leave();
    }
  });
});
