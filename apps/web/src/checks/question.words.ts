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
  orders: 'Thao tác hàng loạt',
  evidence: 'Tệp minh chứng',
  history: 'lịch sử',
  compliance: 'tình hình thực hiện',
  inbox: 'hộp việc',
  reports: 'báo cáo',
  story: 'diễn biến',
  files: 'tệp',
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
  orders: 'Orders for many',
  evidence: 'Evidence file',
  history: 'history',
  compliance: 'standing',
  inbox: 'inbox',
  reports: 'reports',
  story: 'story',
  files: 'files',
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
