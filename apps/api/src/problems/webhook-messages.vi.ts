import type { Messages } from './messages.js';

/** Vì sao không gửi được đến một địa chỉ, và làm gì tiếp. */
const FAULTS: Readonly<Record<string, string>> = {
  malformed:
    'Địa chỉ nhận chưa đúng. Hãy nhập địa chỉ đầy đủ, ví dụ https://he-thong.example.vn/nhan, không kèm tên đăng nhập và mật khẩu.',
  'not-secure': 'Địa chỉ nhận phải bắt đầu bằng https://. Hãy dùng địa chỉ có mã hóa của hệ thống nhận.',
  unresolved: 'Không tìm thấy máy chủ của địa chỉ nhận. Hãy kiểm tra tên miền rồi nhập lại.',
  private:
    'Địa chỉ nhận nằm trong mạng nội bộ hoặc trong dải địa chỉ dành riêng nên không được gửi đến. Hãy dùng địa chỉ công khai; nếu hệ thống nhận ở mạng nội bộ của cơ quan, đề nghị người vận hành đặt WEBHOOK_PRIVATE_NETWORK=allow.',
};

/** Gửi thông tin cho hệ thống khác. */
export const webhookMessagesVi: Messages = {
  'webhook-unknown': () => 'Không có kết nối này, có thể đã bị xóa. Hãy tải lại danh sách kết nối.',
  'webhook-exists': () => 'Kết nối này đã được đăng ký. Hãy mở danh sách để xem và sửa.',
  'webhook-is-off': () => 'Kết nối đang tắt nên không gửi lại được. Hãy bật kết nối rồi gửi lại.',
  'webhook-address-refused': (t) => FAULTS[t.fault!] ?? FAULTS['malformed']!,
  'delivery-unknown': () => 'Không còn lần gửi này; lịch sử gửi chỉ giữ 30 ngày. Hãy tải lại danh sách.',
};
