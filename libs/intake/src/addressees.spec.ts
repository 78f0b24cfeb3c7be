import { describe, expect, it } from '@jest/globals';
import { addresseesAt, addresseesOfIntroduction, coordinatorsIn } from './addressees.js';
import { productIn } from './product.js';
import { readDocument } from './reading.js';

const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);
const lead = (text: string) => names(addresseesAt(readDocument(text), 0));

describe('the addressees of a task', () => {
  it.each([
    ['Các cấp ủy, tổ chức đảng tập trung chỉ đạo', ['Các cấp ủy', 'tổ chức đảng']],
    ['Sở Văn hóa, Thể thao và Du lịch và Sở Tài chính rà soát', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Tài chính']],
    ['Người đứng đầu cấp ủy, chính quyền, đơn vị gương mẫu', ['Người đứng đầu cấp ủy, chính quyền, đơn vị']],
    [
      'Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường: báo cáo',
      ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'],
    ],
    ['Các cơ quan, đơn vị, địa phương tổ chức thực hiện', ['Các cơ quan, đơn vị, địa phương']],
    ['Ủy ban Kiểm tra Tỉnh ủy và các ban xây dựng Đảng theo dõi', ['Ủy ban Kiểm tra Tỉnh ủy', 'các ban xây dựng Đảng']],
    ['Giao Ban Tuyên giáo và Dân vận chủ trì', ['Ban Tuyên giáo và Dân vận']],
    ['Đề nghị Đoàn Thanh niên, Hội Nông dân tỉnh vận động', ['Đoàn Thanh niên', 'Hội Nông dân tỉnh']],
    ['Mặt trận Tổ quốc và tổ chức xã hội các cấp giám sát', ['Mặt trận Tổ quốc và tổ chức xã hội các cấp']],
    ['Công an tỉnh:\nBảo đảm an ninh', ['Công an tỉnh']],
    ['Các cơ quan trong hệ thống chính trị cần phối hợp', ['Các cơ quan trong hệ thống chính trị']],
  ])('%s', (text, expected) => expect(lead(text)).toEqual(expected));

  it.each([
    'Tăng cường tuần tra rừng',
    'Tổ chức thực hiện việc trồng cây',
    'Tổ chức lấy mẫu nước',
    'Ban hành kế hoạch',
    'Đoàn kết, thống nhất',
    'Phòng, chống thiên tai',
    'Các nhiệm vụ trên cần làm ngay',
    'Các cơ quan được kiện toàn',
    'Báo cáo kết quả',
    'Hội nhập quốc tế',
  ])('%s: names none', (text) => expect(lead(text)).toEqual([]));

  it('are named in the introduction', () => {
    const text = 'Đáp ứng yêu cầu nhiệm vụ, Tỉnh ủy yêu cầu cấp ủy, chính quyền, ban, ngành tập trung thực hiện:';
    expect(names(addresseesOfIntroduction(readDocument(text)))).toEqual(['cấp ủy', 'chính quyền', 'ban, ngành']);
  });

  it('have those beside them with whom they work together', () => {
    const text =
      'Sở Y tế chủ trì, phối hợp với Sở Tài chính, các xã và các cơ quan liên quan tham mưu; phối hợp cùng Công an tỉnh.';
    expect(names(coordinatorsIn(readDocument(text)))).toEqual([
      'Sở Tài chính',
      'các xã',
      'các cơ quan liên quan',
      'Công an tỉnh',
    ]);
    expect(coordinatorsIn(readDocument('chỉ đạo, phối hợp xử lý; phối hợp với nhau'))).toEqual([]);
  });
});

describe('the product of a task', () => {
  it('is a document that has to be handed in', () => {
    const product = (text: string) => productIn(readDocument(text))?.value ?? null;
    expect(product('Xây dựng kế hoạch kiểm tra, gửi về Văn phòng')).toBe('kế hoạch kiểm tra');
    expect(product('ban hành quy chế mới trước ngày 1/5/2026 và trình Tỉnh ủy')).toBe('quy chế mới');
    expect(product('đưa vào chương trình, kế hoạch chung')).toBeNull();
    expect(product('xây dựng kế hoạch. Gửi lời chúc')).toBeNull();
  });
});
