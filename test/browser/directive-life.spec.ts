import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { issuedAssignments } from '../journeys/clerk-work.js';
import { chromiumIsThere } from './chromium.js';
import { PDF } from './files.fixture.js';
import { DESKTOP, PHONE, Screens, type Person } from './screens.js';

/** Longest that one step of four windows may take where much else runs, in milliseconds. */
const PATIENCE = 240_000;

(chromiumIsThere() ? describe : describe.skip)('the life of a directive, in four people’s windows at once', () => {
  let screens: Screens;
  let issuer: Person;
  let district: Person;
  let commune: Person;
  let inspector: Person;
  let assignment = '';
  beforeAll(async () => {
    screens = await Screens.open();
    [issuer, district, commune] = await Promise.all([
      screens.as('vanphong', DESKTOP, '/acceptance'),
      screens.as('chomoi', PHONE, '/inbox'),
      screens.as('nongha', DESKTOP, '/inbox'),
    ]);
    await district.page.getByText('Không có việc mới chưa tiếp nhận').waitFor();
    const find = await issuedAssignments(screens.office, await screens.office.as('vanphong'));
    assignment = find('1', 'HU-1');
    inspector = await screens.as('kiemtra', DESKTOP, `/assignments/${assignment}`);
  }, PATIENCE);
  afterAll(() => screens.close());

  const report = async ({ page }: Person, words: string) => {
    await page.getByRole('link', { name: 'Báo cáo', exact: true }).click();
    await page.getByLabel('Kết quả đạt được').fill(words);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'Minh chứng.pdf', mimeType: 'application/pdf', buffer: PDF });
    await page.getByRole('list', { name: 'Đã tải lên' }).getByText('Minh chứng.pdf').waitFor();
    await page.getByRole('button', { name: 'Xem lại và gửi' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
  };
  const accept = async ({ page }: Person, from: string, words: string) => {
    await page.getByRole('link', { name: from }).click();
    await page.getByText(words).waitFor();
    await page.getByRole('button', { name: 'Công nhận', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Công nhận' }).click();
    await page.getByText('Đã công nhận 1 báo cáo').waitFor();
  };

  it(
    'comes into the district’s inbox by itself, and is taken on from a phone',
    async () => {
      const { page } = district;
      await page.getByRole('link', { name: 'Việc 1', exact: true }).click();
      await page.getByRole('button', { name: 'Tiếp nhận' }).click();
      await page.getByText('Đã tiếp nhận nhiệm vụ').waitFor();
      await district.picture('assignment-phone');
      expect(await district.barriers()).toEqual([]);
      await inspector.page.getByText('Huyện ủy Chợ Mới đang giữ việc').waitFor();
    },
    PATIENCE,
  );

  it(
    'is handed on to the commune with its own words and an earlier day',
    async () => {
      const { page } = district;
      await page.getByRole('link', { name: 'Giao tiếp' }).click();
      await page.getByRole('combobox', { name: 'Giao cho' }).click();
      await page.getByRole('option', { name: /Nông Hạ/ }).click();
      await page.keyboard.press('Escape');
      await page.getByLabel('Nội dung giao').fill('Xã rà soát kiến nghị tồn đọng, gửi danh mục.');
      await page.getByLabel('Hạn cho đơn vị dưới').fill('31/07/2026');
      await page.getByText('Hạn của đơn vị dưới không được sau 30/06/2026').waitFor();
      await page.getByLabel('Hạn cho đơn vị dưới').fill('29/05/2026');
      await page.getByText('Đảng ủy xã Nông Hạ: Xã rà soát kiến nghị tồn đọng').waitFor();
      await district.picture('hand-on-phone');
      expect(await district.barriers()).toEqual([]);
      await page.getByRole('button', { name: 'Giao cho 1 đơn vị' }).click();
      await page.getByRole('link', { name: 'Đảng ủy xã Nông Hạ' }).waitFor();
    },
    PATIENCE,
  );

  it(
    'is done by the commune with evidence, accepted by the district, and reported upwards',
    async () => {
      const { page } = commune;
      await page.getByRole('link', { name: /^Xã rà soát/ }).click();
      await page.getByRole('button', { name: 'Tiếp nhận' }).click();
      await report(commune, 'Xã đã gửi danh mục 12 kiến nghị.');
      await district.page.goto('/acceptance');
      await accept(district, 'Đảng ủy xã Nông Hạ', 'Xã đã gửi danh mục 12 kiến nghị.');
      await district.page.goto(`/assignments/${assignment}`);
      await report(district, 'Huyện đã giải quyết 12 kiến nghị.');
    },
    PATIENCE,
  );

  it(
    'is accepted by the issuer’s office, whose window was open all the while, and everybody sees it done',
    async () => {
      await accept(issuer, 'Huyện ủy Chợ Mới', 'Huyện đã giải quyết 12 kiến nghị.');
      await inspector.page.getByText('Hoàn thành đúng hạn').first().waitFor();
      await inspector.page.reload();
      await inspector.page.getByRole('article').getByText('Đã công nhận').waitFor();
      await inspector.picture('assignment-done-desktop');
      expect(await inspector.barriers()).toEqual([]);
      expect([issuer, district, commune, inspector].flatMap(({ faults }) => faults)).toEqual([]);
    },
    PATIENCE,
  );
});
