import type { ReviewKind, ReviewNarrative } from '#domain';
import type { Seeded } from './seeded.js';

interface Said {
  readonly results: readonly string[];
  /** Where every unit has reported, and where some have not. */
  readonly limits: { readonly ofAll: readonly string[]; readonly ofSome: readonly string[] };
  readonly causes: readonly string[];
  readonly lessons: readonly string[];
  readonly direction: readonly string[];
}

const CAUSES = [
  'Một số nơi chưa phân công rõ người theo dõi; việc cập nhật tiến độ chưa thành nền nếp.',
  'Nhiều nhiệm vụ cùng đến hạn trong thời gian ngắn, trong khi cán bộ phụ trách phải kiêm nhiệm.',
];

const SAID: Readonly<Record<ReviewKind, Said>> = {
  interim: {
    results: [
      'Qua nửa chặng đường, các đơn vị đã quán triệt, ban hành kế hoạch và bắt tay vào những việc trọng tâm; tiến độ từng nhiệm vụ thể hiện ở số liệu kèm theo.',
      'Việc tổ chức thực hiện đã đi vào nền nếp, trách nhiệm của người đứng đầu được xác định rõ hơn; số liệu đến ngày chốt được nêu kèm theo kết luận này.',
      'Các đơn vị được giao đã triển khai nhiệm vụ theo chức năng; những việc có thời hạn trong kỳ đã được rà soát và đối chiếu với số liệu trên hệ thống.',
    ],
    limits: {
      ofAll: [
        'Báo cáo của một số đơn vị còn thiên về liệt kê đầu việc, ít phân tích kết quả và kiến nghị.',
        'Việc phối hợp giữa các đơn vị có lúc chưa kịp thời; một số nội dung mới dừng ở khâu ban hành văn bản.',
      ],
      ofSome: [
        'Đến thời điểm kết luận, vẫn còn đơn vị chưa gửi báo cáo sơ kết, ảnh hưởng đến việc đánh giá chung.',
        'Chế độ báo cáo chưa được chấp hành đầy đủ: còn đơn vị chưa có báo cáo sơ kết dù đã được nhắc.',
      ],
    },
    causes: CAUSES,
    lessons: [
      'Nơi nào cấp ủy giao ban theo tuần và gắn kết quả với trách nhiệm cá nhân thì nơi đó việc chạy đúng hạn.',
    ],
    direction: [
      'Từ nay đến khi kết thúc, các đơn vị rà soát từng nhiệm vụ chưa xong, định rõ thời gian hoàn thành; cơ quan theo dõi đôn đốc và báo cáo Ban Thường vụ những nơi chậm.',
      'Tập trung xử lý dứt điểm những việc quá hạn; đơn vị có khó khăn vượt thẩm quyền phải báo cáo ngay, không để đến kỳ tổng kết.',
    ],
  },
  final: {
    results: [
      'Các nhiệm vụ đề ra đã được tổ chức thực hiện; mức độ hoàn thành và việc chấp hành thời hạn thể hiện ở số liệu chốt kèm theo kết luận này.',
      'Sau thời gian thực hiện, nhận thức và trách nhiệm của các cấp ủy được nâng lên; kết quả từng nhiệm vụ được đối chiếu với báo cáo của đơn vị và số liệu trên hệ thống.',
      'Văn bản đã đi vào thực tế với những việc làm cụ thể ở từng đơn vị; kết quả chung được đánh giá trên cơ sở số liệu tại ngày chốt.',
    ],
    limits: {
      ofAll: [
        'Chất lượng thực hiện giữa các đơn vị chưa đồng đều; việc lưu hồ sơ, minh chứng có nơi còn sơ sài.',
        'Công tác kiểm tra, nhắc việc trong quá trình thực hiện có giai đoạn chưa thường xuyên.',
      ],
      ofSome: [
        'Còn đơn vị chưa gửi báo cáo tổng kết; cần làm rõ trách nhiệm khi đánh giá, xếp loại cuối năm.',
        'Việc tổng kết ở một số đơn vị chưa nghiêm túc, đến nay chưa có báo cáo.',
      ],
    },
    causes: CAUSES,
    lessons: [
      'Giao việc phải kèm thời hạn và sản phẩm cụ thể; theo dõi từ sớm thì cuối kỳ không phải chạy theo báo cáo.',
      'Người đứng đầu trực tiếp nghe báo cáo tiến độ là yếu tố quyết định việc hoàn thành đúng hạn.',
    ],
    direction: [
      'Những nhiệm vụ có tính thường xuyên được chuyển vào chương trình công tác của từng đơn vị; việc chưa xong tiếp tục được theo dõi đến khi hoàn thành.',
      'Các đơn vị đưa kết quả đã đạt được thành nền nếp, khắc phục ngay những hạn chế đã nêu và báo cáo trong kỳ tới.',
    ],
  },
};

/** The words of a conclusion. They name no figures: those stand beside them, as the product counted them. */
export function concludingWords(kind: ReviewKind, isAnyMissing: boolean, chance: Seeded): ReviewNarrative {
  const { results, limits, causes, lessons, direction } = SAID[kind];
  return {
    results: chance.of(results),
    limits: chance.of(isAnyMissing ? limits.ofSome : limits.ofAll),
    ...(isAnyMissing && { causes: chance.of(causes) }),
    ...((kind === 'final' || chance.happens(0.3)) && { lessons: chance.of(lessons) }),
    direction: chance.of(direction),
  };
}
