import { dateOf, lastDayOf, type TransferReason } from '#domain';
import { dayInWords } from '../problems/day-in-words.js';
import type { StoryWords, Told } from './story-words.js';

const day = (date: string): string => dayInWords(date, 'vi');
const after = (days: number, what: string) => (days <= 0 ? `ngay trong ngày ${what}` : `${days} ngày sau khi ${what}`);
const because = (reason: string | undefined) => (reason ? `; lý do: ${reason}` : '');
const byDeadline = ({ late }: Told) => {
  if (late === null) return '';
  if (late > 0) return `, quá hạn ${late} ngày`;
  return late === 0 ? ', đúng ngày hết hạn' : `, ${-late} ngày trước khi hết hạn`;
};
const RUNGS = { 'due-soon': 'Nhắc sắp đến hạn', overdue: 'Đôn đốc quá hạn', escalated: 'Báo cáo quá hạn lên trên' };
const STEPS = {
  'ExtensionGranted.v1': 'việc gia hạn',
  'AssignmentSuspended.v1': 'việc tạm dừng',
  'AssignmentResumed.v1': 'việc cho tiếp tục',
  'AssignmentWithdrawn.v1': 'việc thu hồi',
  'AssignmentTransferred.v1': 'việc chuyển giao',
};

/** Diễn biến của một nhiệm vụ, bằng lời. */
export const storyWordsVi: StoryWords = {
  day,
  enteredOn: (on) => ` (ghi bổ sung ngày ${on})`,
  steps: {
    'AssignmentGiven.v1': ({ deadline }, { doer, giver }) =>
      `${giver} giao ${doer}, ${deadline ? `hạn ${day(deadline.lastDay)}` : 'không ghi thời hạn'}`,
    'AssignmentDelivered.v1': (_, { doer, sinceGiven }) => `Đã chuyển đến ${doer} ${after(sinceGiven, 'giao')}`,
    'AssignmentAcknowledged.v1': (_, { doer, sinceGiven }) => `${doer} tiếp nhận ${after(sinceGiven, 'giao')}`,
    'AssignmentRefused.v1': ({ reason }, { doer, sinceGiven }) =>
      `${doer} từ chối tiếp nhận ${after(sinceGiven, 'giao')}${because(reason)}`,
    'AssignmentCascaded.v1': ({ unitCount }, { doer }) => `${doer} giao tiếp cho ${unitCount} đơn vị cấp dưới`,
    'ReportSubmitted.v1': ({ evidence }, told) =>
      `${told.doer} báo cáo${byDeadline(told)}${evidence.length > 0 ? `, kèm ${evidence.length} minh chứng` : ''}`,
    'ReportReturned.v1': ({ reason }, { giver, sinceReport }) =>
      `${giver} trả lại báo cáo ${after(sinceReport, 'báo cáo')}${because(reason)}`,
    'ReportAccepted.v1': ({ remark }, { giver, sinceReport }) =>
      `${giver} công nhận hoàn thành ${after(sinceReport, 'báo cáo')}${remark ? `; nhận xét: ${remark}` : ''}`,
    'ExtensionRequested.v1': ({ deadline, reason }, { doer }) =>
      `${doer} xin gia hạn đến ${day(deadline.lastDay)}${because(reason)}`,
    'ExtensionGranted.v1': ({ from, to, reason }, { giver }) =>
      `${giver} gia hạn từ ${day(from.lastDay)} đến ${day(to.lastDay)}${because(reason)}`,
    'ExtensionDenied.v1': ({ reason }, { giver }) => `${giver} không cho gia hạn${because(reason)}`,
    'AssignmentSuspended.v1': ({ reason }, { giver }) => `${giver} cho tạm dừng${because(reason)}`,
    'AssignmentResumed.v1': (_, { giver }) => `${giver} cho tiếp tục thực hiện`,
    'AssignmentWithdrawn.v1': ({ reason }, { giver }) => `${giver} thu hồi nhiệm vụ${because(reason)}`,
    'AssignmentTransferred.v1': ({ fromUnitId, toUnitId, reason }, { unit }) => {
      return `Chuyển từ ${unit(fromUnitId)} sang ${unit(toUnitId)} ${rightOf(reason)}`;
    },
    'AssignmentStepReverted.v1': ({ step, reason }, { giver }) => `${giver} hoàn tác ${STEPS[step]}${because(reason)}`,
    'AssignmentChased.v1': ({ rung, toldUnitIds }, { unit }) =>
      `${RUNGS[rung]}, gửi ${toldUnitIds.map(unit).join(', ')}`,
  },
  classes: {
    'done-on-time': 'hoàn thành đúng hạn',
    'done-late': 'hoàn thành quá hạn',
    'open-in-term': 'trong hạn',
    'open-overdue': 'quá hạn',
    'open-without-deadline': 'không thời hạn',
    suspended: 'tạm dừng',
    withdrawn: 'thu hồi',
  },
  stood: (at, as, unit, dueAt) => `Đến ${moment(at)}: ${as}, ở ${unit}${dueAt ? `, hạn ${day(lastDayOf(dueAt))}` : ''}`,
  notGiven: (at) => `Đến ${moment(at)}: chưa giao`,
};

function moment(at: string): string {
  const time = new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(11, 16);
  return `${time} ngày ${day(dateOf(at))}`;
}

/** By what right an assignment passed on. */
function rightOf(reason: TransferReason): string {
  if (reason.kind === 'decision') return `theo quyết định: ${reason.text}`;
  if (reason.back === 'correction') return 'do đính chính nghị quyết sắp xếp đơn vị';
  if (reason.back === 'withdrawal') return 'do thu hồi nghị quyết sắp xếp đơn vị';
  if (reason.text === undefined) return 'do sắp xếp đơn vị';
  return `do sắp xếp đơn vị, theo quyết định${reason.number ? ` ${reason.number}` : ''}: ${reason.text}`;
}
