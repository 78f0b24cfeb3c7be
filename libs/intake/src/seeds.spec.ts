import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftFromText } from './draft-from-text.js';
import type { DraftTask } from './draft.js';

const folder = join(process.cwd(), '../shared/seeds');
const present = existsSync(folder) || process.env.SKIP_IS_FAILURE === '1';
const seed = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = (found: readonly { name: string }[] | undefined) => found?.map(({ name }) => name);

/** Breaks paragraphs into lines as a printer does, indented. */
const wrapped = (text: string) => text.replace(/(.{1,80})(?: |$)/gm, '   $1\n');

(present ? describe : describe.skip)('a real directive', () => {
  const name = '003_7a512946d81e7246.txt';
  const draft = (change = (text: string) => text) => draftFromText(change(seed(name)));

  it('has a head without number and date, because the text states none', () => {
    const { type, issuer, title, number, documentDate, place, classification } = draft();
    expect([type?.value, issuer?.value]).toEqual(['CT', 'Ban Thường vụ Tỉnh ủy']);
    expect(title?.value).toBe('về nâng cao chất lượng công tác dân vận trên địa bàn tỉnh Bắc Kạn');
    expect([number, documentDate, place, classification]).toEqual([null, null, null, null]);
  });

  it('binds the addressees of its introduction and of its eight tasks', () => {
    const { addressees, tasks } = draft();
    expect(names(addressees)).toEqual([
      'cấp ủy',
      'chính quyền',
      'MTTQ',
      'các tổ chức chính trị - xã hội',
      'ban, ngành',
    ]);
    expect(tasks.map(({ no, lead }) => [no, lead?.value ?? null])).toEqual([
      ['1', ['Các cấp ủy', 'tổ chức đảng']],
      ['2', ['Người đứng đầu cấp ủy, chính quyền, cơ quan, đơn vị']],
      ['3', ['Các cơ quan nhà nước']],
      ['4', ['Ủy ban MTTQ', 'các tổ chức chính trị - xã hội các cấp']],
      ['5', null],
      ['6', null],
      ['7', null],
      [
        '8',
        [
          'Ban Thường vụ các huyện, thành ủy',
          'đảng ủy trực thuộc',
          'các ban cán sự đảng',
          'đảng đoàn',
          'chính quyền',
          'Mặt trận Tổ quốc và tổ chức chính trị - xã hội các cấp',
        ],
      ],
    ]);
    expect(names(tasks[2]?.subAddressees)).toEqual([
      'Các cấp chính quyền',
      'Các cơ quan tư pháp',
      'Lực lượng vũ trang',
    ]);
    expect(tasks[2]?.coordinators?.value).toEqual(['Ban Dân vận cấp ủy', 'MTTQ', 'các tổ chức chính trị - xã hội']);
    expect(tasks.filter((_, i) => i !== 2).every(({ coordinators }) => coordinators === null)).toBe(true);
  });

  it('has no deadline, period or product in any task', () => {
    const stated = ({ deadline, recurrence, product }: DraftTask) => deadline ?? recurrence ?? product;
    expect(draft().tasks.map(stated)).toEqual(Array(8).fill(null));
  });

  it('has whole tasks: a page break healed, real paragraphs kept', () => {
    const { tasks } = draft();
    expect(tasks[5]?.text?.value).toContain('nông thôn mới, đô thị văn minh; giữ gìn');
    expect(tasks.map(({ text }) => text?.value.split('\n').length)).toEqual([1, 1, 5, 1, 1, 1, 1, 1]);
    expect(tasks[7]?.text?.value).toMatch(/^Ban Thường vụ các huyện.*thực hiện Chỉ thị này\.$/);
  });

  it('is followed by the mass mobilisation committee, which reports in a period not set', () => {
    const { followUp, dissemination, tasks } = draft();
    expect(followUp?.monitor?.value).toBe('Ban Dân vận Tỉnh ủy');
    expect(names(followUp?.coordinators)).toEqual([
      'các ban xây dựng Đảng',
      'Văn phòng Tỉnh ủy',
      'các cơ quan liên quan',
    ]);
    expect(followUp?.reportsTo?.value).toBe('Ban Thường vụ Tỉnh ủy');
    expect(followUp?.recurrence).toMatchObject({ demanded: true, period: null });
    expect(new Set(tasks.map(({ monitor }) => monitor))).toEqual(new Set(['Ban Dân vận Tỉnh ủy']));
    expect(dissemination?.value).toBe('đến chi bộ');
  });

  it('goes to seven recipients by channel and purpose', () => {
    expect(draft().recipients.map(({ unit, channel, purpose }) => [unit, channel, purpose])).toEqual([
      ['Ban Bí thư Trung ương Đảng', 'paper', 'report'],
      ['Ban Dân vận Trung ương', 'paper', 'report'],
      ['Các huyện, thành ủy, Đảng ủy trực thuộc', 'electronic', null],
      ['Các đảng đoàn, ban cán sự đảng', 'electronic', null],
      ['Các sở, ban, ngành, đoàn thể tỉnh', 'electronic', null],
      ['Các đồng chí Ủy viên BTV Tỉnh ủy', 'electronic', null],
      ['Văn phòng Tỉnh ủy', 'electronic', 'file'],
    ]);
  });

  it('is signed', () => {
    const { signedAt, signer } = draft();
    expect(signedAt?.value).toBe('2022-02-09T09:29:19+07:00');
    expect(signer?.value).toEqual({
      name: 'Hoàng Duy Chinh',
      position: 'Bí thư',
      capacity: 'T/M BAN THƯỜNG VỤ',
      signedBy: 'Cơ quan Tỉnh ủy',
      organisation: 'Tỉnh ủy Bắc Kạn',
    });
  });

  it('cites three documents by symbol and two congresses by name', () => {
    const { basis, citedByName } = draft();
    expect(basis.map(({ symbol, date }) => [symbol, date])).toEqual([
      ['22-QC/TU', '2021-12-30'],
      ['114-KL/TW', '2015-07-14'],
      ['33/CT-TTg', '2021-11-26'],
    ]);
    expect(names(citedByName)).toEqual([
      'Nghị quyết Đại hội lần thứ XIII của Đảng',
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XII',
    ]);
  });

  it.each([
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['broken into printed lines', wrapped],
  ])('reads the same %s', (_, change) => {
    const said = (of: ReturnType<typeof draft>): unknown =>
      JSON.parse(JSON.stringify(of, (key, value: unknown) => (key === 'span' ? undefined : value)));
    expect(said(draft(change))).toEqual(said(draft()));
  });
});

(present ? describe : describe.skip)('a text that is no directive', () => {
  it.each([
    ['000_e9d0784f6737f076.txt', ['25-NQ/TW'], 0],
    ['001_b0667eb5ba667156.txt', ['01/HDLB-TC-DV', '267-HD/DVTU'], 0],
    ['002_43e1929577db704a.txt', ['269-QĐ/TU', '43-KL/TU', '02-NQ/TU'], 0],
    ['004_390f9e2e98850039.txt', ['17-CT/HU', '942-CV/HU', '25-NQ/TW', '09-CTr/HU'], 5],
  ])('%s: its citations and numbered demands, and nothing invented', (name, symbols, demands) => {
    const { basis, tasks, recipients, citedByName, addressees, ...fields } = draftFromText(seed(name));
    expect(basis.map(({ symbol }) => symbol)).toEqual(symbols);
    expect(tasks.map(({ no }) => no)).toEqual(Array.from({ length: demands }, (_, i) => String(i + 1)));
    expect(
      tasks.every(
        ({ deadline, recurrence, product, monitor }) => (deadline ?? recurrence ?? product ?? monitor) === null,
      ),
    ).toBe(true);
    expect([recipients, addressees]).toEqual([[], []]);
    expect(citedByName.length).toBeLessThanOrEqual(1);
    expect(Object.values(fields).every((field) => field === null)).toBe(true);
  });
});
