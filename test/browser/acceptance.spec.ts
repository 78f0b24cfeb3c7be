import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { chromiumIsThere } from './chromium.js';
import { PDF } from './files.fixture.js';
import { DESKTOP, PHONE, Screens } from './screens.js';

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

(chromiumIsThere() ? describe : describe.skip)('accepting reports', () => {
  let screens: Screens;
  let find: (no: string, unit: string) => string;
  beforeAll(async () => {
    screens = await Screens.open();
    find = await issuedAssignments(screens.office, await screens.office.as('vanphong'));
    for (const [login, unit] of [
      ['chomoi', 'HU-1'],
      ['babe', 'HU-2'],
    ] as const) {
      const district = await screens.office.as(login);
      const { body } = await district.upload('Báo cáo.pdf', 'application/pdf', new Uint8Array(PDF));
      for (const no of ['1', '2', '3']) {
        const id = find(no, unit);
        await district.post(`/assignments/${id}/acknowledgement`);
        const narrative = { results: `Việc ${no}: ${HOSTILE}`, limits: 'Còn chậm.' };
        const evidence = [{ sha256: body['sha256'], name: 'Báo cáo.pdf' }];
        const indicators = [{ name: 'Cuộc đối thoại', value: 36, unitOfMeasure: 'cuộc' }];
        const sent = await district.post(`/assignments/${id}/reports`, { narrative, evidence, indicators });
        expect(sent.status).toBe(201);
      }
    }
    await screens.office.settled();
  });
  afterAll(() => screens.close());

  const standing = async (no: string, unit: string) =>
    (await (await screens.office.as('vanphong')).get(`/assignments/${find(no, unit)}`)).body;

  it('shows the report beside what was asked, as words and nothing else', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/acceptance');
    const { page } = person;
    await page.getByRole('link', { name: 'Huyện ủy Chợ Mới' }).first().click();
    await page.getByText(HOSTILE).waitFor();
    await page.getByRole('link', { name: /Tải về Báo cáo.pdf/ }).waitFor();
    expect(await page.title()).toMatch(/^Duyệt báo cáo/);
    await person.picture('acceptance-desktop');
    expect(await person.barriers()).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /Tải về Báo cáo.pdf/ }).click();
    expect((await download).suggestedFilename()).toBe('Báo cáo.pdf');
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('goes by keys: one is returned with a reason, the next takes its place, many are accepted at once', async () => {
    const person = await screens.as('vanphong', DESKTOP, '/acceptance');
    const { page } = person;
    await page.getByRole('link', { name: 'Huyện ủy Ba Bể' }).first().waitFor();
    const waiting = page.getByRole('list', { name: 'Danh sách chờ' }).getByRole('listitem');
    expect(await waiting.count()).toBe(6);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByText(HOSTILE).waitFor();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: 'Trả lại 1 báo cáo' });
    await dialog.getByLabel(/^Lý do trả lại/).fill('Thiếu danh mục kiến nghị.');
    await person.picture('acceptance-return-desktop');
    expect(await person.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Trả lại' }).click();
    await page.getByText('Đã trả lại 1 báo cáo').waitFor();
    await page.getByText(/^Chọn cả 5 báo cáo/).waitFor();
    await page.getByText(HOSTILE).waitFor();

    await page.getByLabel(/^Chọn cả 5 báo cáo/).check();
    await page.getByRole('button', { name: 'Công nhận (5)' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Công nhận' }).click();
    await page.getByText('Đã công nhận 5 báo cáo').waitFor();
    await page.getByText('Không có báo cáo hay đề nghị nào đang chờ').waitFor();
    await screens.office.settled();
    const all = await Promise.all(['HU-1', 'HU-2'].flatMap((unit) => ['1', '2', '3'].map((no) => standing(no, unit))));
    expect(all.filter(({ status }) => status === 'accepted')).toHaveLength(5);
    expect(all.map(({ returnReason }) => returnReason)).toContain('Thiếu danh mục kiến nghị.');
    expect(person.faults).toEqual([]);
    await person.leave();
  });

  it('tells on a phone that nothing waits, and what comes in appears by itself', async () => {
    const person = await screens.as('vanphong', PHONE, '/acceptance');
    const { page } = person;
    await page.getByText('Không có báo cáo hay đề nghị nào đang chờ').waitFor();
    await person.picture('acceptance-empty-phone');
    const units = ['HU-1', 'HU-2'] as const;
    for (const unit of units) {
      for (const no of ['1', '2', '3']) {
        if ((await standing(no, unit))['status'] !== 'in-work') continue;
        const district = await screens.office.as(unit === 'HU-1' ? 'chomoi' : 'babe');
        await district.post(`/assignments/${find(no, unit)}/reports`, { narrative: { results: 'Đã bổ sung.' } });
      }
    }
    await page.getByRole('link', { name: /^Huyện ủy/ }).click();
    await page.getByText('Đã bổ sung.').waitFor();
    await person.picture('acceptance-phone');
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Về danh sách' }).click();
    await page.getByRole('link', { name: /^Huyện ủy/ }).waitFor();
    expect(person.faults).toEqual([]);
    await person.leave();
  });
});
