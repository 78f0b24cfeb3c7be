import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONCLUSION, HU1, HU2, INTERIM, itemsOf, ReviewWork } from '../journeys/review-work.js';
import { chromiumIsThere } from './chromium.js';
import { DESKTOP, PHONE, Screens, type Person } from './screens.js';

(chromiumIsThere() ? describe : describe.skip)('reviews of directives', () => {
  let screens: Screens;
  let work: ReviewWork;
  beforeAll(async () => {
    screens = await Screens.open();
    const { office } = screens;
    work = await ReviewWork.begin(office, await office.as('danvan'), await office.as('vanphong'));
  });
  afterAll(() => screens.close());

  const shown = async (person: Person, name: string) => {
    await person.picture(name);
    expect(await person.barriers()).toEqual([]);
  };
  const done = async (person: Person) => {
    expect(person.faults).toEqual([]);
    await person.leave();
  };

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('is opened by the monitor, reported for, and concluded beside the reports, on a %s', async (name, size) => {
    const { office } = screens;
    const directive = `/directives/${work.directiveId}`;
    const title = `Sơ kết lần ${name}`;
    const monitor = await screens.as('danvan', size, `${directive}?tab=reviews`);
    const { page } = monitor;
    await page.getByRole('link', { name: 'Mở đợt sơ kết, tổng kết' }).waitFor();
    await shown(monitor, `reviews-of-directive-${name}`);
    await page.getByRole('link', { name: 'Mở đợt sơ kết, tổng kết' }).click();
    const named = page.getByRole('textbox', { name: 'Tên đợt' });
    await named.waitFor();
    expect(await named.inputValue()).toMatch(/^Sơ kết việc thực hiện Chỉ thị số 18-CT\/TU$/);
    await page.getByRole('radio', { name: 'Tổng kết' }).check();
    expect(await named.inputValue()).toMatch(/^Tổng kết việc thực hiện/);
    await page.getByRole('radio', { name: 'Sơ kết' }).check();
    await named.fill(title);
    // What was typed survives a reload.
    await page.reload();
    await page.getByText('Đã khôi phục những gì bạn nhập lần trước.').waitFor();
    await page.getByRole('checkbox', { name: 'Huyện ủy Ba Bể' }).uncheck();
    await page.getByRole('button', { name: 'Mở đợt', exact: true }).click();
    // All that is lacking is told at once, each at its field.
    expect(await page.getByRole('textbox', { name: 'đến ngày' }).getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('textbox', { name: 'đến ngày' }).fill('01/03/2026');
    await page.getByRole('textbox', { name: 'Hạn gửi báo cáo' }).fill('28/03/2026');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Mở đợt', exact: true }).click();
    await page.getByText('Ngày cuối của thời kỳ ở trước ngày đầu.', { exact: false }).waitFor();
    await page.getByRole('textbox', { name: 'đến ngày' }).fill('02/03/2026');
    await page.keyboard.press('Tab');
    await page.getByText('sẽ nhận nhiệm vụ báo cáo, hạn 28/03/2026.', { exact: false }).waitFor();
    await shown(monitor, `review-new-${name}`);
    await page.getByRole('button', { name: 'Mở đợt', exact: true }).click();

    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('link', { name: 'Huyện ủy Chợ Mới' }).waitFor();
    await shown(monitor, `review-open-${name}`);
    const reviewId = page.url().split('/').at(-1)!;

    const district = await screens.as('chomoi', size, '/inbox');
    await district.page.getByRole('link', { name: new RegExp(`Báo cáo sơ kết lần ${name}`) }).click();
    await district.page.getByRole('link', { name: 'Đợt sơ kết văn bản này' }).waitFor();
    await shown(district, `review-assignment-${name}`);
    await work.reported(
      work.reportOf(reviewId, HU1),
      await office.as('chomoi'),
      'Đã quán triệt. <b>Không</b> phải thẻ.',
    );
    await district.page.getByRole('link', { name: 'Đợt sơ kết văn bản này' }).click();
    await district.page.getByText('Bạn xem được báo cáo của đơn vị mình và cấp dưới.').waitFor();
    await district.page.getByRole('link', { name: 'Huyện ủy Chợ Mới' }).waitFor();
    await shown(district, `review-to-unit-${name}`);
    await done(district);
    const accepted = await (
      await office.as('vanphong')
    ).post(`${work.reportOf(reviewId, HU1)}/reports/acceptance`, {
      remark: null,
    });
    expect(accepted.status).toBe(200);
    await office.settled();

    // Each number opens what it counts.
    await page.getByRole('link', { name: 'Đã công nhận: 1' }).click();
    await page.getByRole('radio', { name: 'Đã công nhận' }).waitFor({ state: 'attached' });
    expect(await page.getByRole('table', { name: 'Báo cáo của các đơn vị' }).getByRole('link').count()).toBe(1);
    await page.getByRole('tab', { name: 'Tổng hợp báo cáo' }).click();
    await page.getByText('<b>Không</b> phải thẻ', { exact: false }).waitFor();
    await shown(monitor, `review-summary-${name}`);

    await page.getByRole('link', { name: 'Viết kết luận' }).click();
    await page.getByRole('button', { name: 'Đưa các ý này vào phần tổng hợp: Kết quả đạt được' }).click();
    const results = page.getByRole('textbox', { name: 'Kết quả đạt được' });
    expect(await results.inputValue()).toBe('Huyện ủy Chợ Mới: Đã quán triệt. <b>Không</b> phải thẻ.');
    await page.getByRole('textbox', { name: 'Phương hướng, nhiệm vụ' }).fill('Tập trung quý II.');
    await page.getByRole('textbox', { name: 'Số, ký hiệu văn bản kết luận' }).fill(CONCLUSION.number);
    await page.getByRole('textbox', { name: 'Ngày kết luận' }).fill('02/03/2026');
    await page.keyboard.press('Tab');
    await shown(monitor, `review-conclusion-${name}`);
    await page.getByRole('button', { name: 'Ghi kết luận' }).click();
    await page.getByRole('heading', { name: 'Kết luận ngày 02/03/2026' }).waitFor();
    await page.getByText('Khi kết luận: 1/1 đơn vị đã báo cáo, 1 được công nhận', { exact: false }).waitFor();
    await shown(monitor, `review-concluded-${name}`);

    await page.getByRole('link', { name: 'Sửa kết luận' }).click();
    expect(await results.inputValue()).toContain('Đã quán triệt.');
    await page.getByRole('textbox', { name: 'Hạn chế, tồn tại' }).fill('Báo cáo còn chậm.');
    await page.getByRole('textbox', { name: 'Lý do sửa' }).fill('Bổ sung hạn chế.');
    await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
    await page.getByText('Bổ sung hạn chế.', { exact: false }).waitFor();
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await page.getByText('Sửa kết luận sơ kết, tổng kết').waitFor();
    await shown(monitor, `review-history-${name}`);

    await page.getByRole('link', { name: 'In báo cáo' }).click();
    await page.getByRole('heading', { name: /^II\. / }).waitFor();
    await shown(monitor, `review-sheet-${name}`);
    await done(monitor);
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('is found in the list, and given up with a reason, on a %s', async (name, size) => {
    const { office } = screens;
    const title = `Sơ kết để hủy ${name}`;
    const reviewId = await work.opened({ title });
    await office.settled();
    const person = await screens.as('vanphong', size, '/reviews?status=open');
    const { page } = person;
    await page.getByRole('link', { name: title }).waitFor();
    await shown(person, `reviews-${name}`);
    await page.getByRole('link', { name: title }).click();
    await page.getByText('Kết luận được từ ngày 31/03/2026', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Hủy đợt' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Lý do' }).fill('Chuyển sang quý II.');
    await shown(person, `review-cancelling-${name}`);
    await dialog.getByRole('button', { name: 'Hủy đợt' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Chuyển sang quý II.').first().waitFor();
    await office.settled();
    const { body } = await (await office.as('vanphong')).get(`/reviews/${reviewId}/reports`);
    expect(itemsOf(body).map(({ unitId, status }) => [unitId, status])).toEqual(
      expect.arrayContaining(INTERIM.unitIds.map((unitId) => [unitId, 'withdrawn'])),
    );
    await person.picture(`review-cancelled-${name}`);
    await done(person);
  });

  it('says to whom may not open one that he may not', async () => {
    const person = await screens.as('babe', DESKTOP, `/directives/${work.directiveId}/reviews/new`);
    await person.page.getByText('Bạn không mở được đợt sơ kết, tổng kết', { exact: false }).waitFor();
    await shown(person, 'review-not-to-open');
    await done(person);
  });

  // The last one: it moves the time on.
  it('shows what was recorded beside what is counted for the day since, and lists what the figures count', async () => {
    const { office } = screens;
    const reviewId = await work.opened({ title: 'Sơ kết đến tháng Ba', unitIds: [HU2] });
    await office.settled();
    office.clock.advanceTo('2026-04-02T02:00:00.000Z');
    const monitor = await office.as('danvan');
    expect((await monitor.post(`/reviews/${reviewId}/conclusion`, CONCLUSION)).status).toBe(200);
    await office.settled();
    // Entered afterwards, for the time before: the report of a task that was done in March.
    const { body } = await monitor.get(`/directives/${work.directiveId}/assignments`);
    const given = itemsOf(body).find(({ unitId, taskNo }) => unitId === HU2 && taskNo === '1')!;
    const path = `/assignments/${String(given['assignmentId'])}`;
    const occurredAt = '2026-03-30T08:00:00+07:00';
    const [district, clerk] = [await office.as('babe'), await office.as('vanphong')];
    expect((await district.post(`${path}/acknowledgement`, { occurredAt })).status).toBe(200);
    const report = { narrative: { results: 'Xong.' }, indicators: [], evidence: [], occurredAt };
    expect((await district.post(`${path}/reports`, report)).status).toBe(201);
    expect((await clerk.post(`${path}/reports/acceptance`, { remark: null, occurredAt })).status).toBe(200);
    await office.settled();

    const person = await screens.as('danvan', DESKTOP, `/reviews/${reviewId}`);
    const { page } = person;
    await page.getByText('Khác với số liệu ghi trong kết luận', { exact: false }).waitFor();
    const changed = page.getByRole('table', { name: 'Ghi trong kết luận' });
    expect(await changed.getByRole('row').allInnerTexts()).toEqual([
      'Số liệu\tGhi trong kết luận\tTính lại',
      'Hoàn thành đúng hạn\t0\t1',
      'Trong hạn\t6\t5',
    ]);
    await shown(person, 'review-figures-differ');
    await page.getByRole('link', { name: 'Trong hạn: 5' }).click();
    await page.getByRole('heading', { name: 'Trong hạn', level: 1 }).waitFor();
    await page.getByText('đến hết ngày 31/03/2026', { exact: false }).waitFor();
    const listed = page.getByRole('table').getByRole('link');
    await listed.first().waitFor();
    expect(await listed.count()).toBe(5);
    await shown(person, 'review-figure-counted');
    await done(person);
  });
});
