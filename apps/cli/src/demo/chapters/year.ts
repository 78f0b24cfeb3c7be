import { unitIdOf } from '#application';
import type { FollowUpSums } from '#domain';
import { complianceOf, type Compliance } from '#read-models';
import { DEFAULT_YEARS, type YearsOptions } from '#sample';
import { writeSample, type WrittenSample } from '../../sample-years/write-sample.js';
import type { Chapter, Tell } from './chapter.js';

const STORY: YearsOptions = { ...DEFAULT_YEARS, years: 1, directives: 60, units: 60 };

/** Units shown, the latest first. */
const SHOWN = 8;

const KINDS: readonly (readonly [words: string, type: string])[] = [
  ['đơn vị', 'UnitEstablished.v1'],
  ['văn bản ban hành', 'DirectiveIssued.v1'],
  ['nhiệm vụ giao', 'AssignmentGiven.v1'],
  ['báo cáo', 'ReportSubmitted.v1'],
  ['báo cáo bị trả lại', 'ReportReturned.v1'],
  ['lượt xin gia hạn', 'ExtensionRequested.v1'],
  ['lượt đôn đốc', 'AssignmentChased.v1'],
  ['cuộc kiểm tra', 'CheckPlanned.v1'],
  ['đơn vị sắp xếp lại', 'UnitReorganised.v1'],
  ['lượt chuyển giao nhiệm vụ', 'AssignmentTransferred.v1'],
];

/** A whole year of a made province, told through the rules of the product, and where it stands at its end. */
export const yearChapter: Chapter = madeYear();

function madeYear(): Chapter {
  let written: WrittenSample | null = null;
  return {
    name: 'year',
    title: 'Một năm của một tỉnh giả định: văn bản, báo cáo, đôn đốc, kiểm tra, sáp nhập ngày 01/7/2025',
    startAt: '2026-01-01T00:30:00.000Z',
    prepare: async (stores) => {
      written = await writeSample(STORY, stores);
    },
    play: async (office, tell) => {
      await office.settled();
      const board = await complianceOf(office.stores.readModels, unitIdOf('TU'), office.clock.now().toISOString());
      if (!written || !board) throw new Error('The year was not written');
      const { counts, events, tellingSeconds } = written;
      tell(KINDS.map(([words, type]) => `${counts.get(type) ?? 0} ${words}`).join(', ') + '.');
      tell(`${events} sự kiện, ghi trong ${tellingSeconds.toFixed(1)} giây.\n`);
      tellBoard(board, tell);
      tell('\nCùng tham số, cùng sự kiện: npm run sample -- --years 1 --directives 60 --units 60 --into THU_MUC');
    },
  };
}

function tellBoard({ name, subtree, children }: Compliance, tell: Tell): void {
  tell(`${name}: ${sumsInWords(subtree)}`);
  const latest = children.toSorted((one, other) => latenessOf(other.subtree) - latenessOf(one.subtree)).slice(0, SHOWN);
  for (const child of latest) tell(`  ${child.name}: ${sumsInWords(child.subtree)}`);
}

const latenessOf = ({ done, open }: FollowUpSums): number => done.late + open.overdue;

function sumsInWords({ total, done, open, suspended, withdrawn }: FollowUpSums): string {
  return (
    `${total} = ${done.total} hoàn thành (${done.onTime} đúng hạn, ${done.late} quá hạn) + ${open.total} đang làm ` +
    `(${open.inTerm} trong hạn, ${open.overdue} quá hạn, ${open.withoutDeadline} không hạn) + ` +
    `${suspended} tạm dừng + ${withdrawn} thu hồi`
  );
}
