import {
  AppraiseRating,
  AwardCommendation,
  CloseEvaluationRound,
  DecideRating,
  OpenEvaluationRound,
  ReturnReport,
  SelfRate,
  unitIdOf,
} from '#application';
import { evaluationIdOf, ratingWarnings, roundIdOf, sharesOf, type Rating } from '#domain';
import { deriveId, type Actor } from '#event-sourcing';
import { findEvaluation, levelsOf, linesOfSheet } from '#read-models';
import { clerk } from '../life.js';
import type { DemoOffice } from '../office.js';
import { localDay } from '../words.js';
import type { Chapter, Tell } from './chapter.js';
import { refused } from './refused.js';
import { officerOf, OneDirective, secretary } from './one-directive.js';

const PROVINCE = unitIdOf('TU');
const DISTRICT = unitIdOf('HU-065');
const COMMUNE = unitIdOf('DU-02107');
const PERIOD = '2026';
const CUT_OFF = '2026-12-15';
const roundId = roundIdOf(PROVINCE, PERIOD);
const districtCommittee: Actor = { userId: deriveId('demo', 'district issuer'), unitId: DISTRICT, role: 'issuer' };

const RATING_NAMES: Readonly<Record<Rating, string>> = {
  excellent: 'hoàn thành xuất sắc nhiệm vụ',
  good: 'hoàn thành tốt nhiệm vụ',
  completed: 'hoàn thành nhiệm vụ',
  'not-completed': 'không hoàn thành nhiệm vụ',
};

/** A year's evaluation on three levels: figures are frozen, people rate, lower levels first. */
export const evaluationChapter: Chapter = {
  name: 'evaluation',
  title: 'Đánh giá, xếp loại năm: chốt số liệu, tự đánh giá, thẩm định, quyết định, từ cấp dưới lên',
  startAt: '2026-02-02T01:00:00.000Z',
  play: async (office, tell) => {
    const directive = new OneDirective(office);
    await directive.issue();
    const own = (await directive.assignments()).filter(({ unitId }) => unitId === DISTRICT);
    const [returned, ...others] = own;
    if (!returned) throw new Error('The sample gives the district nothing');
    await directive.report(returned);
    await office.as(secretary, ReturnReport, { assignmentId: returned.assignmentId, reason: 'Thiếu số liệu' });
    for (const assignment of others.slice(0, 1)) {
      await directive.report(assignment);
      await directive.accept(assignment);
    }
    await open(office, tell);
    await tellEvidence(office, tell);
    await rate(office, tell);
    await tellLevels(office, tell);
    await commend(office, tell);
  },
};

async function open(office: DemoOffice, tell: Tell): Promise<void> {
  office.clock.advanceTo('2026-12-15T03:00:00.000Z');
  const round = {
    ownerUnitId: PROVINCE,
    title: 'Đánh giá, xếp loại năm 2026',
    period: { name: PERIOD },
    cutOffOn: CUT_OFF,
    selfRatingUntil: '2026-12-20',
    appraiserUnitId: unitIdOf('BTC'),
    unitIds: [DISTRICT, COMMUNE],
  };
  await refused(tell, 'Chốt số liệu khi ngày chốt chưa qua', () => office.as(clerk, OpenEvaluationRound, round));
  office.clock.advanceTo('2026-12-16T01:00:00.000Z');
  await office.as(clerk, OpenEvaluationRound, round);
  await office.settled();
  tell(`Tỉnh ủy mở đợt "${round.title}", chốt số liệu hết ngày ${localDay(CUT_OFF)}.\n`);
}

const evaluationOf = async (office: DemoOffice, unitId: string) => {
  await office.settled();
  return (await findEvaluation(office.stores.readModels, evaluationIdOf(unitId, PERIOD)))!;
};

async function tellEvidence(office: DemoOffice, tell: Tell): Promise<void> {
  const { unitName, evidence } = await evaluationOf(office, DISTRICT);
  const { counts, sheetId, sha256 } = evidence;
  const { onTime, late } = sharesOf(counts);
  tell(`Bảng số liệu của ${unitName} (${sha256.slice(0, 12)}…):`);
  tell(`  nhiệm vụ trong kỳ ${counts.total}; đúng hạn ${percent(onTime)}, quá hạn ${percent(late)}`);
  tell(
    `  bị trả lại ${counts.returned}, được gia hạn ${counts.extended}, nội dung kiểm tra chưa khắc phục ${evidence.openFindings}`,
  );
  for (const figure of ['open-overdue', 'returned'] as const) {
    const { items } = await linesOfSheet(office.stores.readModels, { sheetId, figure });
    const named = items.map(({ directiveNumber, taskNo }) => `${directiveNumber} nhiệm vụ ${taskNo}`);
    tell(`  ${figure === 'returned' ? 'bị trả lại' : 'quá hạn'}: ${named.join('; ') || 'không có'}`);
  }
  tell('');
}

const percent = (share: number | null): string => (share === null ? 'không có' : `${Math.round(100 * share)}%`);

async function rate(office: DemoOffice, tell: Tell): Promise<void> {
  const said = (unitId: string, rating: Rating) => ({
    evaluationId: evaluationIdOf(unitId, PERIOD),
    rating,
    points: { general: 27, tasks: 58 },
    text: 'Theo kết quả thực hiện nhiệm vụ trong năm',
  });
  const decided = (unitId: string, rating: Rating, number: string) => ({
    evaluationId: evaluationIdOf(unitId, PERIOD),
    rating,
    number,
    decidedOn: '2026-12-28',
    reasons: 'Căn cứ bản tự đánh giá, ý kiến thẩm định và số liệu đã chốt',
  });
  await office.as(officerOf(DISTRICT), SelfRate, said(DISTRICT, 'excellent'));
  await office.as(officerOf(COMMUNE), SelfRate, said(COMMUNE, 'good'));
  await office.as(officerOf(unitIdOf('BTC')), AppraiseRating, said(DISTRICT, 'good'));
  const district = decided(DISTRICT, 'excellent', '1203-QĐ/TU');
  await refused(tell, 'Huyện ủy quyết định cho chính mình', () => office.as(districtCommittee, DecideRating, district));
  await office.as(districtCommittee, AppraiseRating, said(COMMUNE, 'good'));
  office.clock.advanceTo('2026-12-28T01:00:00.000Z');
  await refused(tell, 'Xếp loại Huyện ủy trước cấp xã', () => office.as(clerk, DecideRating, district));
  await office.as(districtCommittee, DecideRating, decided(COMMUNE, 'good', '88-QĐ/HU'));
  await office.as(clerk, DecideRating, district);
  for (const unitId of [COMMUNE, DISTRICT]) {
    const { unitName, decision, evidence, appraisal } = await evaluationOf(office, unitId);
    tell(`${unitName}: ${RATING_NAMES[decision!.rating]} (${decision!.number}).`);
    const warnings = ratingWarnings(decision!.rating, appraisal!.points, evidence.counts);
    for (const warning of warnings) tell(`  Lưu ý: ${WARNINGS[warning]}.`);
  }
  tell('');
}

const WARNINGS = {
  'points-too-low': 'điểm thẩm định thấp hơn mức của loại này',
  'not-all-on-time': 'còn nhiệm vụ không đúng hạn',
  'too-many-late': 'trên 20% nhiệm vụ quá hạn',
} as const;

async function tellLevels(office: DemoOffice, tell: Tell): Promise<void> {
  const levels = await levelsOf(office.stores.readModels, { roundId, visibleTo: 'everything' });
  for (const { deciderName, units, ratings, mostExcellent, tooManyExcellent } of levels) {
    const excellent = `xuất sắc ${ratings.excellent}, tối đa ${mostExcellent} (20%)`;
    tell(`${deciderName} xếp loại ${units} đơn vị: ${excellent}${tooManyExcellent ? ', VƯỢT TỈ LỆ' : ''}`);
  }
  await office.as(clerk, CloseEvaluationRound, { roundId, remark: null });
  tell('Kết thúc đợt đánh giá.\n');
}

async function commend(office: DemoOffice, tell: Tell): Promise<void> {
  const award = {
    ownerUnitId: PROVINCE,
    unitId: DISTRICT,
    number: '1210-QĐ/TU',
    decidedOn: '2026-12-30',
    reason: 'Thành tích trong triển khai thực hiện chỉ thị của Ban Thường vụ',
    evaluationId: evaluationIdOf(DISTRICT, PERIOD),
  };
  office.clock.advanceTo('2026-12-30T01:00:00.000Z');
  await office.as(clerk, AwardCommendation, award);
  const { unitName } = await evaluationOf(office, DISTRICT);
  tell(`Giấy khen cho ${unitName}, ${award.number}: ${award.reason}.`);
}
