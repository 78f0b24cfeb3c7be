/** What directives of a province are about, in the words of their abstracts. All texts are made for the sample. */
export const SUBJECTS: readonly string[] = [
  'công tác quản lý, bảo vệ rừng và phòng cháy, chữa cháy rừng',
  'công tác tiếp công dân, đối thoại với Nhân dân và giải quyết đơn thư',
  'đẩy nhanh tiến độ giải ngân vốn đầu tư công',
  'cải cách hành chính và nâng cao chất lượng phục vụ người dân, doanh nghiệp',
  'chuyển đổi số trong các cơ quan đảng, chính quyền',
  'phòng, chống thiên tai và tìm kiếm cứu nạn trong mùa mưa bão',
  'giảm nghèo bền vững và xây dựng nông thôn mới',
  'bảo đảm trật tự, an toàn giao thông',
  'phòng, chống tham nhũng, lãng phí, tiêu cực',
  'phát triển đảng viên và nâng cao chất lượng sinh hoạt chi bộ',
  'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'công tác tuyển quân và huấn luyện dân quân tự vệ',
  'phòng, chống dịch bệnh trên đàn vật nuôi',
  'quản lý đất đai, khoáng sản và bảo vệ môi trường',
  'chăm lo đời sống Nhân dân và tổ chức các hoạt động đón Tết',
  'nâng cao chất lượng giáo dục và đào tạo',
  'phòng, chống ma túy và tội phạm trên địa bàn',
  'tiết kiệm điện và sử dụng năng lượng hiệu quả',
  'phát triển du lịch gắn với bảo tồn văn hóa các dân tộc',
  'thực hiện quy chế dân chủ ở cơ sở',
];

/** Demands, in the order in which a document makes them; `{s}` is its subject. */
export const DEMANDS: readonly string[] = [
  'Tổ chức quán triệt, tuyên truyền sâu rộng về {s} đến cán bộ, đảng viên và Nhân dân.',
  'Xây dựng kế hoạch cụ thể về {s}, phân công rõ người, rõ việc, rõ thời gian hoàn thành.',
  'Rà soát, thống kê thực trạng {s}, lập danh mục những việc còn tồn đọng và lộ trình xử lý.',
  'Bố trí nhân lực, kinh phí và chỉ đạo thực hiện đồng bộ các giải pháp về {s}.',
  'Kiểm tra thực tế tại cơ sở, kịp thời chấn chỉnh thiếu sót trong {s}.',
  'Báo cáo kết quả thực hiện {s}, kèm theo số liệu và tài liệu minh chứng.',
];

export const TYPES: Readonly<Record<string, string>> = {
  CT: 'Chỉ thị',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  CV: 'Công văn',
  KL: 'Kết luận',
};

export const RESULTS: readonly string[] = [
  'Đã hoàn thành các nội dung được giao; việc triển khai đúng kế hoạch, có phân công và kiểm tra.',
  'Đã tổ chức thực hiện đầy đủ, huy động được cán bộ, đảng viên và Nhân dân tham gia.',
  'Đã triển khai đến toàn bộ chi bộ trực thuộc; kết quả đạt chỉ tiêu đề ra.',
  'Đã rà soát, xử lý dứt điểm phần lớn việc tồn đọng; phần còn lại có lộ trình cụ thể.',
];
export const LIMITS: readonly string[] = [
  'Một số nội dung triển khai còn chậm ở cơ sở.',
  'Công tác phối hợp giữa các bộ phận có lúc chưa chặt chẽ.',
  'Số liệu tổng hợp từ cơ sở gửi về chưa đồng đều.',
];
export const CAUSES: readonly string[] = [
  'Địa bàn rộng, cán bộ phụ trách kiêm nhiệm nhiều việc.',
  'Kinh phí bố trí chậm so với kế hoạch.',
  'Một bộ phận cán bộ chưa chủ động tham mưu.',
];
export const RETURNED: readonly string[] = [
  'Báo cáo chưa nêu số liệu cụ thể; đề nghị bổ sung và gửi lại.',
  'Tài liệu minh chứng chưa khớp với nội dung báo cáo; đề nghị rà soát.',
  'Chưa báo cáo đủ các nội dung theo yêu cầu của văn bản; đề nghị hoàn thiện.',
];
export const MORE_TIME: readonly string[] = [
  'Khối lượng rà soát lớn, cần thêm thời gian tổng hợp từ cơ sở.',
  'Ảnh hưởng của đợt mưa lũ kéo dài trên địa bàn.',
  'Đang chờ hướng dẫn chuyên môn của sở, ngành.',
];
export const NO_MORE_TIME: readonly string[] = [
  'Thời hạn đã được thông báo từ đầu; đề nghị tập trung hoàn thành.',
  'Lý do chưa thuyết phục, các đơn vị khác đều đã hoàn thành.',
];
export const REFUSED: readonly string[] = [
  'Nội dung không thuộc chức năng, nhiệm vụ của đơn vị.',
  'Nhiệm vụ trùng với việc đã giao cho đơn vị khác.',
];
export const SUSPENDED: readonly string[] = ['Tạm dừng để chờ ý kiến chỉ đạo của cấp trên.', 'Tạm dừng do thiên tai.'];
export const RECALLED: readonly string[] = [
  'Nội dung đã được thay thế bởi quy định mới của cấp trên.',
  'Văn bản ban hành có sai sót về nội dung, sẽ ban hành lại.',
];
export const FINDINGS: readonly (readonly [weight: 'strength' | 'shortcoming' | 'violation', text: string])[] = [
  ['strength', 'Cấp ủy triển khai kịp thời, phân công cụ thể, có kiểm tra việc thực hiện.'],
  ['shortcoming', 'Báo cáo chậm so với thời hạn; việc đôn đốc cơ sở chưa thường xuyên.'],
  ['shortcoming', 'Hồ sơ, tài liệu minh chứng lưu chưa đầy đủ.'],
  ['shortcoming', 'Kế hoạch thực hiện còn chung chung, chưa rõ người, rõ việc.'],
  ['violation', 'Số liệu báo cáo không đúng với kết quả thực tế tại cơ sở.'],
];

/** Of a period that was reported on with figures. */
export const OF_PERIOD: readonly string[] = [
  'Trong kỳ, đơn vị đã triển khai đủ các nội dung theo kế hoạch; số liệu chủ yếu được tổng hợp kèm theo.',
  'Các nhiệm vụ trong kỳ được thực hiện đúng tiến độ; kết quả cụ thể thể hiện ở các chỉ tiêu kèm theo.',
  'Đơn vị duy trì giao ban, rà soát tiến độ hằng tuần; số liệu trong kỳ đã được đối chiếu trước khi báo cáo.',
];
/** Of the unit that follows a directive. */
export const FOLLOWED: readonly string[] = [
  'Đã theo dõi, đôn đốc các đơn vị thực hiện; phần lớn báo cáo đúng hạn, những đơn vị chậm đã được nhắc bằng văn bản.',
  'Đã làm việc trực tiếp với các đơn vị báo cáo chậm, tổng hợp khó khăn và đề xuất biện pháp tháo gỡ.',
];
