import { words } from '../words/words.js';

export const { useWords: useCheckedFormWords } = words('checked-form', {
  vi: {
    missing: 'Mục này bắt buộc; hãy nhập hoặc chọn.',
    email: 'Chưa đúng dạng địa chỉ thư. Hãy nhập như nguyen.van.mau@example.vn.',
    other: 'Nội dung này chưa nhận được. Hãy xem lại.',
  },
  en: {
    missing: 'This is required; type or choose it.',
    email: 'This is not an e-mail address. Type it as nguyen.van.mau@example.vn.',
    other: 'This cannot be taken. Look at it again.',
  },
});
