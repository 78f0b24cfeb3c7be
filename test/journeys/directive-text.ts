/** A directive of our own making in the form of Party documents; it leaves number, date and period blank. */
export const directiveText = `ĐẢNG BỘ TỈNH MẪU
BAN THƯỜNG VỤ TỈNH ỦY
Số     -CT/TU

CHỈ THỊ
về tăng cường rà soát, giải quyết kiến nghị của Nhân dân

Để việc giải quyết kiến nghị của Nhân dân đi vào nền nếp, Ban Thường vụ Tỉnh ủy yêu cầu:

1. Các huyện ủy rà soát toàn bộ kiến nghị còn tồn đọng, lập danh mục và phân công giải quyết.

2. Các huyện ủy tổ chức đối thoại với Nhân dân tại cơ sở.

Giao Ban Dân vận Tỉnh ủy theo dõi, đôn đốc việc thực hiện Chỉ thị, định kỳ báo cáo Ban Thường vụ Tỉnh ủy.

Nơi nhận:
- Các huyện ủy,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn Mẫu
`;
