/**
 * A directive of our own making that demands reports again and again: of its first task every quarter, of its second
 * without saying how often, and of the board that follows it every half-year.
 */
export const reportingDirective = `TỈNH ỦY BẮC KẠN
BAN THƯỜNG VỤ
*
Số 16-CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Bắc Kạn, ngày 05 tháng 01 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về nâng cao chất lượng tiếp công dân, đối thoại với Nhân dân

Để việc tiếp công dân, đối thoại với Nhân dân đi vào nền nếp, Ban Thường vụ Tỉnh ủy yêu cầu:

1. Các huyện, thành ủy, đảng ủy trực thuộc tổ chức tiếp công dân theo lịch; hằng quý báo cáo kết quả về Ban Thường vụ Tỉnh ủy.

2. Các huyện, thành ủy, đảng ủy trực thuộc rà soát kiến nghị còn tồn đọng, định kỳ báo cáo tiến độ giải quyết.

Giao Ban Dân vận Tỉnh ủy theo dõi, đôn đốc việc thực hiện Chỉ thị, 6 tháng báo cáo Ban Thường vụ Tỉnh ủy.

Nơi nhận:
- Các huyện, thành ủy, đảng ủy trực thuộc,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Hoàng Văn Mẫu
`;
