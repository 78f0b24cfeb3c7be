import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { directive, DirectiveExists, SecretDocument, type DirectiveContent, type DirectiveEvent } from '#domain';
import { fold } from '#event-sourcing';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, person, provinceUnits, someUnit } from '../fixtures/province.js';
import { DraftDirective } from './draft-directive.js';

const text = `TỈNH ỦY BẮC KẠN
BAN THƯỜNG VỤ
*
Số 18-CT/TU

Bắc Kạn, ngày 02 tháng 3 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về đối thoại với Nhân dân

Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy trực thuộc tập trung thực hiện những nhiệm vụ sau:

1. Các huyện, thành uỷ tổ chức quán triệt Chỉ thị, xây dựng kế hoạch thực hiện gửi về Ban Thường vụ Tỉnh ủy trước ngày 01/4/2026.

2. Huyện uỷ Ba Bể chủ trì, phối hợp với Huyện ủy Chợ Mới và Hội Nông dân tỉnh tổ chức đối thoại điểm ở cấp xã.

3. Đảng ủy Đại học Thái Nguyên cử chuyên gia giúp các huyện chuẩn bị nội dung đối thoại.

4. Đẩy mạnh tuyên truyền kết quả đối thoại trên các phương tiện thông tin đại chúng.

Giao Ban Dân vận Tỉnh ủy chủ trì theo dõi, đôn đốc, định kỳ báo cáo kết quả thực hiện Chỉ thị.

Chỉ thị này phổ biến đến chi bộ.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Lường Văn Thạch
`;

let office: OfficeUnderTest;
const draft = (from: string, actor = clerk) =>
  office.ask(DraftDirective, { directiveId: 'directive-1', text: from }, actor);

async function contentOf(from: string): Promise<DirectiveContent> {
  const { events } = await draft(from);
  return fold(directive, events as DirectiveEvent[]).content;
}

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('a draft from text', () => {
  it('knows the issuer, the monitor and the units of the register by their names', async () => {
    const content = await contentOf(text);
    expect(content).toMatchObject({
      type: 'CT',
      number: '18-CT/TU',
      issuerUnitId: 'standing-committee',
      documentDate: '2026-03-02',
      followUp: { monitorUnitId: 'mass-board', recurrence: { period: null } },
    });
    expect(content.tasks.map(({ no }) => no)).toEqual(['1', '2', '3', '4']);
  });

  it.each([
    ['composed', text.normalize('NFC')],
    ['decomposed', text.normalize('NFD')],
  ])('finds groups and units however the tone marks are placed, in %s letters', async (_form, spelt) => {
    const { tasks } = await contentOf(spelt);
    expect(tasks[0]?.addressees).toEqual([{ kind: 'group', groupId: 'districts' }]);
    expect(tasks[1]?.addressees).toEqual([{ kind: 'unit', unitId: 'ba-be' }]);
  });

  it('leaves a name that it does not know a name', async () => {
    const { tasks } = await contentOf(text);
    expect(tasks[1]).toMatchObject({ coordinatorIds: ['cho-moi'] });
    expect(tasks[2]).toMatchObject({ addressees: [], addressedAs: ['Đảng ủy Đại học Thái Nguyên'] });
  });

  it('does not guess between two units of one name', async () => {
    office.organisation.units([
      ...provinceUnits,
      someUnit('other-ba-be', 'province', { kind: 'district-committee', name: 'Huyện ủy Ba Bể' }),
    ]);
    expect((await contentOf(text)).tasks[1]).toMatchObject({ addressees: [], addressedAs: ['Huyện uỷ Ba Bể'] });
  });

  it('does not mean a unit that is no more', async () => {
    office.organisation.units(
      provinceUnits.map((unit) => (unit.unitId === 'ba-be' ? { ...unit, dissolvedOn: '2026-03-01' } : unit)),
    );
    expect((await contentOf(text)).tasks[1]).toMatchObject({ addressees: [] });
  });

  it('binds whom the introduction names, where a task names nobody', async () => {
    const { tasks } = await contentOf(text);
    expect(tasks[3]).toMatchObject({
      addressees: [{ kind: 'group', groupId: 'districts' }],
      addressedAs: ['các cấp ủy trực thuộc'],
    });
  });

  it('sets no deadline and no period that the text does not state', async () => {
    const { tasks } = await contentOf(text);
    // Nothing but what a correction could say, too.
    expect(tasks[0]?.deadline).toEqual({ kind: 'date', lastDay: '2026-03-31' });
    expect(tasks.slice(1).map(({ deadline }) => deadline)).toEqual([null, null, null]);
  });

  it('has the signer as a correction would name him', async () => {
    const { signer } = await contentOf(text);
    expect(signer).toEqual({ name: 'Lường Văn Thạch', position: 'Phó Bí thư', capacity: 'T/M BAN THƯỜNG VỤ' });
  });

  it('tells tasks apart that the text gives one number', async () => {
    const parts = text
      .replace('1. Các', 'A. CÔNG TÁC TƯ TƯỞNG\n\nI. Tuyên truyền\n\n1. Các')
      .replace('3. Đảng', 'B. CÔNG TÁC TỔ CHỨC\n\nI. Nhân sự\n\n1. Đảng')
      .replace('4. Đẩy', '2. Đẩy');
    const { tasks } = await contentOf(parts);
    expect(tasks).toHaveLength(4);
    expect(new Set(tasks.map(({ no }) => no)).size).toBe(4);
  });

  it('keeps the text and what was read in it, for the office whose clerk drafted it', async () => {
    await draft(text);
    const [event] = await office.store.readStream('directive-directive-1');
    expect(event?.data).toMatchObject({
      ownerUnitId: 'office',
      source: { text, asRead: { tasks: expect.anything() } },
    });
  });
});

describe('a draft is refused, and not one word of it kept,', () => {
  async function refused(outcome: () => Promise<unknown>, refusal: new (...fields: never[]) => Error) {
    const before = await office.store.lastPosition();
    await expect(outcome()).rejects.toBeInstanceOf(refusal);
    expect(await office.store.lastPosition()).toBe(before);
  }

  it('when the document bears a secrecy mark', () => refused(() => draft(`MẬT\n${text}`), SecretDocument));

  it('when whoever drafts it is no issuer', () =>
    refused(() => draft(text, person('unit-officer', 'ba-be')), NotAllowed));

  it('when there is one under its id', async () => {
    await draft(text);
    await refused(() => draft(text), DirectiveExists);
  });
});
