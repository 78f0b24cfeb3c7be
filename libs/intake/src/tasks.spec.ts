import { describe, expect, it } from '@jest/globals';
import { draftFromText } from './draft-from-text.js';
import { forestDirective } from './fixtures/forest-directive.js';

const intro = 'Ban Thường vụ yêu cầu các cấp ủy thực hiện các nhiệm vụ sau:\n\n';
const tasks = (text: string) => draftFromText(text).tasks.map(({ no, text: words }) => [no, words?.value]);

describe('the tasks of a directive', () => {
  it.each([
    ['1.', '2.', ['1', '2']],
    ['1)', '2)', ['1', '2']],
    ['1-', '2-', ['1', '2']],
    ['1/', '2/', ['1', '2']],
    ['a)', 'b)', ['a', 'b']],
    ['Một là:', 'Hai là:', ['1', '2']],
    ['Một là,', 'Hai là,', ['1', '2']],
    ['Thứ nhất,', 'Thứ hai,', ['1', '2']],
    ['I.', 'II.', ['I', 'II']],
    ['Điều 1.', 'Điều 2.', ['1', '2']],
  ])('may be numbered %s', (first, second, numbers) => {
    expect(tasks(`${intro}${first} Trồng rừng.\n\n${second} Giữ rừng.`)).toEqual([
      [numbers[0], 'Trồng rừng.'],
      [numbers[1], 'Giữ rừng.'],
    ]);
  });

  it('stand under roman headings', () => {
    const text =
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức.\nII. NHIỆM VỤ\n1. Trồng rừng.\n2. Giữ rừng.\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Nông nghiệp báo cáo.';
    expect(tasks(text)).toEqual([
      ['II.1', 'Trồng rừng.'],
      ['II.2', 'Giữ rừng.'],
      ['III.1', 'Sở Nông nghiệp báo cáo.'],
    ]);
    expect(tasks('I. NHIỆM VỤ\n1. Trồng.\nII. GIẢI PHÁP\n2. Giữ.').map(([no]) => no)).toEqual(['1', '2']);
  });

  it('keep their own lists and paragraphs', () => {
    expect(
      tasks(`${intro}1. Trồng rừng:\na) Chọn giống;\n- Ươm cây;\n1.1. Chăm cây.\n\nPhần sau.\n\n2. Giữ rừng.`),
    ).toEqual([
      ['1', 'Trồng rừng:\na) Chọn giống;\n- Ươm cây;\n1.1. Chăm cây.\nPhần sau.'],
      ['2', 'Giữ rừng.'],
    ]);
  });

  it('have broken sentences healed, over a page number too', () => {
    expect(
      tasks(
        `${intro}1. Xây dựng trạm\n\n12\n\ncanh lửa của Ban\nThường vụ, theo Điều\n5. Các mục\n- nhỏ.\n\n2. Giữ rừng.`,
      ),
    ).toEqual([
      ['1', 'Xây dựng trạm canh lửa của Ban Thường vụ, theo Điều 5. Các mục - nhỏ.'],
      ['2', 'Giữ rừng.'],
    ]);
  });

  it('need no introduction', () => {
    expect(tasks('Phần mở đầu.\n\n1. Trồng rừng.\n2. Giữ rừng.\n\nChỉ thị này phổ biến đến chi bộ.')).toEqual([
      ['1', 'Trồng rừng.'],
      ['2', 'Giữ rừng.'],
    ]);
  });

  it('are not the list that one of them announces', () => {
    expect(tasks('1. Thực hiện các việc sau:\na) Trồng.\nb) Giữ.\n2. Báo cáo.').map(([no]) => no)).toEqual(['1', '2']);
  });

  it('leave out what closes the document, and the line of its author', () => {
    expect(tasks(`${intro}1. Trồng rừng.\n\n2. Giữ rừng.\n\nTrần Văn Mơ, Trưởng Ban`)).toEqual([
      ['1', 'Trồng rừng.'],
      ['2', 'Giữ rừng.'],
    ]);
  });

  it('are none where nothing is numbered', () => {
    expect(tasks('Năm 2021 có 1.120 hộ.\n2.340 lượt người.\n12/3 là ngày hội.\n\nV.v và nhiều nữa.')).toEqual([]);
  });

  it('carry all that the text states of them', () => {
    const [first, second, third, fourth] = draftFromText(forestDirective).tasks;
    expect(first).toMatchObject({
      no: '1',
      lead: { value: ['Sở Nông nghiệp và Môi trường'] },
      coordinators: { value: ['Sở Văn hóa, Thể thao và Du lịch', 'Công an tỉnh', 'các xã, phường'] },
      deadline: { value: { kind: 'date', lastDay: '2026-03-30' } },
      recurrence: { period: { value: 'quarterly' } },
      product: { value: 'kế hoạch phòng cháy' },
      monitor: 'Văn phòng Tỉnh uỷ',
    });
    expect(second).toMatchObject({ deadline: { value: { lastDay: '2026-06-15' } }, product: null, recurrence: null });
    expect(second?.text?.value.split('\n')).toHaveLength(3);
    expect(third).toMatchObject({
      deadline: null,
      lead: { value: [expect.anything(), 'Chủ tịch UBND các huyện, thành phố'] },
    });
    expect(fourth).toMatchObject({ lead: null, deadline: { value: { kind: 'term', days: 2, workingDays: true } } });
  });

  it('may name their own follower', () => {
    const text = `${intro}1. Giao Ban Tổ chức theo dõi, đôn đốc việc này.\n\n2. Giữ rừng.\n\nGiao Văn phòng theo dõi Chỉ thị.`;
    expect(draftFromText(text).tasks.map(({ monitor }) => monitor)).toEqual(['Ban Tổ chức', 'Văn phòng']);
  });
});
