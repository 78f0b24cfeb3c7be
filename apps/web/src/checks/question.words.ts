import { words } from '../words/words.js';

const vi = {
  units: 'Đơn vị',
  assignments: 'Nhiệm vụ',
  directives: 'Văn bản chỉ đạo',
  documents: 'Sổ văn bản',
  checks: 'Cuộc kiểm tra',
  remedies: 'Yêu cầu khắc phục',
  'check-programmes': 'Chương trình kiểm tra',
  evaluations: 'Bản đánh giá',
  'evaluation-rounds': 'Đợt đánh giá',
  commendations: 'Khen thưởng',
  reforms: 'Sắp xếp đơn vị',
  orders: 'Lệnh hàng loạt',
  evidence: 'Tệp minh chứng',
  history: 'lịch sử',
  compliance: 'tình hình thực hiện',
  inbox: 'hộp việc',
  reports: 'báo cáo',
  story: 'diễn biến',
  files: 'tệp',
  open: 'còn phải làm',
  'possible-team': 'người có thể cử đi',
  succession: 'kế thừa',
  counted: 'danh sách được đếm',
  comparison: 'so sánh hai thời điểm',
  cascade: 'giao tiếp',
  clock: 'thời gian giữ việc',
  children: 'đơn vị trực thuộc',
  progress: 'tiến độ',
  terms: 'nhiệm kỳ',
  lineage: 'căn cứ và triển khai',
  preview: 'xem trước',
  users: 'Tài khoản',
  readings: 'Nhật ký đọc',
  'report-periods': 'Báo cáo định kỳ',
  'unset-report-periods': 'Báo cáo chưa đặt kỳ',
  'number-register': 'Sổ số văn bản',
  'undecided-assignments': 'Nhiệm vụ chờ quyết định kế thừa',
  list: 'danh sách',
};

const en: Record<keyof typeof vi, string> = {
  units: 'Unit',
  assignments: 'Assignment',
  directives: 'Directive',
  documents: 'Register of documents',
  checks: 'Check',
  remedies: 'Remedies',
  'check-programmes': 'Programmes of checks',
  evaluations: 'Evaluation',
  'evaluation-rounds': 'Round of evaluation',
  commendations: 'Commendations',
  reforms: 'Reform of units',
  orders: 'Bulk orders',
  evidence: 'Evidence file',
  history: 'history',
  compliance: 'standing',
  inbox: 'inbox',
  reports: 'reports',
  story: 'story',
  files: 'files',
  open: 'open ones',
  'possible-team': 'who may be sent',
  succession: 'succession',
  counted: 'what was counted',
  comparison: 'two instants compared',
  cascade: 'handed on',
  clock: 'who held the clock',
  children: 'units below',
  progress: 'progress',
  terms: 'terms',
  lineage: 'lineage',
  preview: 'preview',
  users: 'Accounts',
  readings: 'Reading log',
  'report-periods': 'Periodic reports',
  'unset-report-periods': 'Reports without a period',
  'number-register': 'Register of numbers',
  'undecided-assignments': 'Assignments that wait for a decision',
  list: 'list',
};

const { useWords } = words('questions', { vi, en });

const isKnown = (name: string): name is keyof typeof vi => name in vi;

/** A question of the API in words: `/units/{unitId}/history` is “Unit, history”. */
export function useQuestionName(): (question: string) => string {
  const say = useWords();
  return (question) => {
    const parts = question.split('/').filter((part) => part !== '' && !part.startsWith('{'));
    const isList = parts.length === 1 && !question.includes('{');
    return [...parts, ...(isList ? ['list'] : [])].map((part) => (isKnown(part) ? say(part) : part)).join(', ');
  };
}
