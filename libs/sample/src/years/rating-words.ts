import type { Rating } from '#domain';

/** What units say of themselves, and what is said of that. */
export const JUDGED = {
  itself: [
    'Tập thể đoàn kết, chủ động triển khai nhiệm vụ; chế độ thông tin, báo cáo được thực hiện nghiêm túc.',
    'Cơ bản hoàn thành các nhiệm vụ được giao; một số việc còn chậm do khối lượng lớn, đã có biện pháp khắc phục.',
    'Thực hiện đầy đủ chương trình công tác trong kỳ; chất lượng tham mưu có tiến bộ.',
  ],
  appraised: [
    'Đối chiếu bản tự đánh giá với số liệu đã chốt; mức đề nghị phù hợp với kết quả thực hiện nhiệm vụ.',
    'Qua thẩm định, kết quả thực hiện nhiệm vụ và chấp hành chế độ báo cáo tương ứng với mức xếp loại nêu trên.',
  ],
} as const;

export const REASONS: Readonly<Record<Rating, readonly string[]>> = {
  excellent: [
    'Hoàn thành toàn bộ nhiệm vụ với chất lượng cao, báo cáo đúng hạn, được thẩm định từ 90 điểm trở lên.',
    'Dẫn đầu về tiến độ và chất lượng thực hiện nhiệm vụ trong cùng cấp; không có thiếu sót phải khắc phục.',
  ],
  good: [
    'Hoàn thành tốt các nhiệm vụ được giao; còn một số báo cáo phải bổ sung số liệu.',
    'Hoàn thành tốt nhiệm vụ trọng tâm; tỉ lệ đúng hạn cao, điểm thẩm định từ 70 trở lên.',
  ],
  completed: [
    'Hoàn thành nhiệm vụ; một số việc quá hạn, công tác đôn đốc cơ sở chưa thường xuyên.',
    'Hoàn thành nhiệm vụ được giao ở mức trung bình; cần khắc phục tình trạng báo cáo chậm.',
  ],
  'not-completed': ['Nhiều nhiệm vụ quá hạn hoặc chưa báo cáo; đã được nhắc nhở nhưng chuyển biến chậm.'],
};
