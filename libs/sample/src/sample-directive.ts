/**
 * A directive of the sample province, invented, in the form in which the Party's documents come. Its deadlines try
 * what a calendar has to know: a day before a stated date, a day that falls into Tết, a term counted from the issue,
 * and tasks without any deadline.
 */
export const sampleDirective = `TỈNH ỦY BẮC KẠN
BAN THƯỜNG VỤ
*
Số 15-CT/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Bắc Kạn, ngày 12 tháng 01 năm 2026

CHỈ THỊ
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về tăng cường bảo vệ rừng và phòng cháy, chữa cháy rừng trên địa bàn tỉnh

Rừng che phủ phần lớn diện tích của tỉnh, giữ nguồn nước cho vùng hạ du và là sinh kế của nhiều hộ dân vùng cao. Những năm gần đây, công tác quản lý, bảo vệ rừng có chuyển biến; số vụ vi phạm giảm, diện tích rừng trồng mới đạt kế hoạch. Tuy vậy, mùa khô kéo dài, việc đốt nương còn tùy tiện, lực lượng tại chỗ ở một số thôn, bản thiếu dụng cụ và chưa được tập huấn; có nơi cấp ủy còn khoán việc giữ rừng cho kiểm lâm.

Thực hiện Chỉ thị số 13-CT/TW ngày 12/01/2017 và Kết luận số 61-KL/TW ngày 17/8/2023 của Ban Bí thư, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng, chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tập trung thực hiện những nhiệm vụ sau:

1. Các huyện, thành ủy, đảng ủy trực thuộc tổ chức quán triệt Chỉ thị đến cán bộ, đảng viên; xây dựng kế hoạch thực hiện, trong đó phân công rõ cấp ủy viên phụ trách từng xã có rừng, gửi về Ban Thường vụ Tỉnh ủy (qua Văn phòng Tỉnh ủy) trước ngày 16/02/2026.

2. Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo rà soát, phê duyệt phương án phòng cháy, chữa cháy rừng năm 2026 của tỉnh và bố trí kinh phí mua sắm dụng cụ cho các tổ, đội ở thôn, bản; hoàn thành trước ngày 31/3/2026.

3. Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với Đảng ủy Công an tỉnh, Đảng ủy Quân sự tỉnh lập bản đồ các khu vực có nguy cơ cháy cao, công bố đến từng thôn, bản trong thời hạn 30 ngày kể từ ngày ban hành Chỉ thị này.

4. Ủy ban MTTQ, các tổ chức chính trị - xã hội các cấp vận động hội viên, đoàn viên và Nhân dân ký cam kết không đốt nương trái phép, tham gia các tổ bảo vệ rừng cộng đồng. Định kỳ hằng quý báo cáo kết quả về Ban Dân vận Tỉnh ủy.

5. Các cơ quan tư pháp xử lý kịp thời, nghiêm minh các vụ phá rừng, lấn chiếm đất rừng; lựa chọn một số vụ điển hình đưa ra xét xử công khai tại cơ sở để răn đe, giáo dục chung.

6. Người đứng đầu cấp ủy, chính quyền, cơ quan, đơn vị chịu trách nhiệm trước Ban Thường vụ Tỉnh ủy nếu để xảy ra cháy rừng, phá rừng kéo dài trên địa bàn, lĩnh vực được giao phụ trách.

Giao Ban Dân vận Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy và Ủy ban Kiểm tra Tỉnh ủy theo dõi, đôn đốc, kiểm tra việc thực hiện Chỉ thị; tham mưu sơ kết sau một năm thực hiện.

Chỉ thị này phổ biến đến chi bộ.

Nơi nhận:

Gửi bản giấy:

- Ban Bí thư Trung ương Đảng (báo cáo),
- Văn phòng Trung ương Đảng (báo cáo),

Gửi bản điện tử:

- Các huyện, thành ủy, đảng ủy trực thuộc,
- Các đảng đoàn, ban cán sự đảng,
- Các sở, ban, ngành, đoàn thể tỉnh,
- Các ban xây dựng Đảng Tỉnh ủy,
- Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Ký bởi: Văn phòng Tỉnh ủy
Cơ quan: Tỉnh ủy Bắc Kạn
Thời gian ký: 12/01/2026 15:42:07

Lường Văn Thạch
`;
