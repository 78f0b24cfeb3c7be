import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  evaluation,
  evaluationIdOf,
  evaluationStream,
  EvaluationsWaiting,
  evidenceSheetStream,
  LowerUnitsFirst,
  RatesItself,
  RoundHasDecisions,
  roundIdOf,
  RoundTooWide,
  writtenOf,
  type EvaluationEvent,
  type EvidenceSheet,
  type Judgement,
} from '#domain';
import { fold, sha256Of } from '#event-sourcing';
import { AppraiseRating } from '../appraise-rating/appraise-rating.js';
import { CancelEvaluationRound } from '../cancel-evaluation-round/cancel-evaluation-round.js';
import { CloseEvaluationRound } from '../close-evaluation-round/close-evaluation-round.js';
import { DecideRating } from '../decide-rating/decide-rating.js';
import { officerOf, taskOneOf } from '../fixtures/assignments.js';
import { issued } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, person, provinceUnits, someUnit } from '../fixtures/province.js';
import { AcknowledgeAssignment } from '../acknowledge-assignment/acknowledge-assignment.js';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { OpenEvaluationRound } from '../open-evaluation-round/open-evaluation-round.js';
import { SelfRate } from '../self-rate/self-rate.js';
import { SubmitReport } from '../submit-report/submit-report.js';
import { EvidenceInTheLog } from './evidence-in-the-log.js';

const roundId = roundIdOf('province', '2026-Q1');
const asked = {
  ownerUnitId: 'province',
  title: 'Quý I năm 2026',
  period: { name: '2026-Q1' },
  cutOffOn: '2026-03-31',
  selfRatingUntil: '2026-04-05',
  appraiserUnitId: null,
  unitIds: ['ba-be', 'nam-mau', 'office'],
};
const judged: Judgement = { rating: 'good', points: null, text: 'Hoàn thành tốt' };
const idOf = (unitId: string) => evaluationIdOf(unitId, '2026-Q1');
const decided = (unitId: string) => ({
  evaluationId: idOf(unitId),
  rating: 'good' as const,
  number: '31-QĐ/TU',
  decidedOn: '2026-04-02',
  reasons: 'Theo thẩm định',
});
const district = person('issuer', 'ba-be');
let office: OfficeUnderTest;

const stateOf = async (unitId: string) =>
  fold(evaluation, (await office.store.readStream(evaluationStream(idOf(unitId)))) as unknown as EvaluationEvent[]);
const sheetOf = async (unitId: string) => {
  const { opened } = await stateOf(unitId);
  return office.store.readStream(evidenceSheetStream(opened!.evidence.sheetId));
};

/** A round of the first quarter, in which Ba Bể has one task that it did not report on. */
beforeEach(async () => {
  office = await openOffice();
  await issued(office);
  await office.ask(AcknowledgeAssignment, { assignmentId: taskOneOf('ba-be') }, officerOf('ba-be'));
  office.clock.advanceTo('2026-04-02T01:00:00.000Z');
  await office.ask(OpenEvaluationRound, asked, clerk);
  await office.settle(2);
});
afterEach(() => office.close());

const rateUpTo = async (unitId: string, appraiser = clerk) => {
  await office.ask(SelfRate, { evaluationId: idOf(unitId), ...judged }, person('unit-officer', unitId));
  await office.ask(AppraiseRating, { evaluationId: idOf(unitId), ...judged }, appraiser);
};

describe('the evidence of a round', () => {
  it('is frozen once for each unit, however often the event comes', async () => {
    const before = await office.log();
    await office.settleAgain();
    expect(await office.log()).toEqual(before);
    expect((await sheetOf('ba-be')).map(({ type }) => type)).toEqual(['EvidenceListed.v1', 'EvidenceFrozen.v1']);
    expect((await sheetOf('nam-mau')).map(({ type }) => type)).toEqual(['EvidenceFrozen.v1']);
    expect(await stateOf('ba-be')).toMatchObject({
      status: 'opened',
      opened: {
        deciderUnitId: 'province',
        evidence: { counts: { total: 1, 'open-overdue': 1 } },
      },
    });
  });

  it('is the same when it is taken again, whatever happened since', async () => {
    const { sha256, ...scope } = (await sheetOf('ba-be')).at(-1)!.data as EvidenceSheet;
    const report = { narrative: { results: 'Xong' }, indicators: [], evidence: [] };
    await office.ask(SubmitReport, { assignmentId: taskOneOf('ba-be'), ...report }, officerOf('ba-be'));
    const { lines, findings } = await office.get(EvidenceInTheLog).take(scope);
    expect(sha256Of(writtenOf(lines, findings))).toBe(sha256);
  });
});

describe('a rating', () => {
  it('waits for the units below, which nobody but their own committee decides on', async () => {
    await rateUpTo('ba-be');
    const decide = () => office.ask(DecideRating, decided('ba-be'), clerk);
    await expect(decide()).rejects.toThrow(LowerUnitsFirst);
    await rateUpTo('nam-mau', district);
    await expect(office.ask(DecideRating, decided('nam-mau'), clerk)).rejects.toThrow(NotAllowed);
    await office.ask(DecideRating, decided('nam-mau'), district);
    await decide();
    expect(await stateOf('ba-be')).toMatchObject({ status: 'decided', decision: { rating: 'good' } });
  });

  it('is never given by a person of the unit, in whosever name he acts', async () => {
    await office.ask(SelfRate, { evaluationId: idOf('office'), ...judged }, clerk);
    const appraise = () => office.ask(AppraiseRating, { evaluationId: idOf('office'), ...judged }, clerk);
    await expect(appraise()).rejects.toThrow(RatesItself);
    await expect(office.ask(DecideRating, decided('ba-be'), district)).rejects.toThrow(RatesItself);
    await expect(office.ask(DecideRating, decided('ba-be'), person('issuer', 'nam-mau'))).rejects.toThrow(RatesItself);
    const other = person('issuer', 'standing-committee');
    await office.ask(AppraiseRating, { evaluationId: idOf('office'), ...judged }, other);
    await office.ask(DecideRating, decided('office'), other);
  });
});

describe('a round', () => {
  it('ends with all its units, and is cancelled while none is decided', async () => {
    const close = () => office.ask(CloseEvaluationRound, { roundId, remark: null }, clerk);
    await expect(close()).rejects.toThrow(EvaluationsWaiting);
    await office.ask(CancelEvaluationRound, { roundId, reason: 'Sai ngày chốt' }, clerk);
    await office.settle(2);
    expect(await stateOf('ba-be')).toMatchObject({ status: 'cancelled' });
    await office.ask(OpenEvaluationRound, { ...asked, unitIds: ['nam-mau'] }, clerk);
    await office.settle();
    await rateUpTo('nam-mau', district);
    await office.ask(DecideRating, decided('nam-mau'), district);
    const cancel = () => office.ask(CancelEvaluationRound, { roundId, reason: 'Nhầm' }, clerk);
    await expect(cancel()).rejects.toThrow(RoundHasDecisions);
    await close();
  });

  it('that is cancelled and opened anew at once leaves nothing of the first behind', async () => {
    await office.ask(CancelEvaluationRound, { roundId, reason: 'Thừa đơn vị' }, clerk);
    await office.ask(OpenEvaluationRound, { ...asked, unitIds: ['nam-mau'] }, clerk);
    await office.settle();
    expect(await stateOf('ba-be')).toMatchObject({ status: 'cancelled' });
    expect(await stateOf('nam-mau')).toMatchObject({ status: 'opened' });
  });

  it('is refused for its width before anything is read of its units', async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => someUnit(`u${index}`, 'province'));
    office.organisation.units([...provinceUnits, ...many]);
    const year = { ...asked, period: { name: '2025' }, unitIds: null };
    const reads = jest.spyOn(office.store, 'readStream');
    await expect(office.ask(OpenEvaluationRound, year, clerk)).rejects.toThrow(RoundTooWide);
    expect(reads.mock.calls.length).toBeLessThan(10);
  });
});

describe('units that pass on while they are rated', () => {
  const passedTo = (heirId: string, unitIds: readonly string[]) =>
    office.organisation.units([
      ...provinceUnits.map((unit) => {
        const successors = [{ unitId: heirId, extent: 'whole' as const }];
        const succession = { decreeId: 'q1', on: '2026-04-03', heirId, successors };
        return unitIds.includes(unit.unitId) ? { ...unit, dissolvedOn: '2026-04-03', succession } : unit;
      }),
      someUnit('new', 'province', { kind: 'party-board' }),
    ]);

  it('leave their appraisals to their heir', async () => {
    await office.ask(CancelEvaluationRound, { roundId, reason: 'Thêm thẩm định' }, clerk);
    await office.ask(OpenEvaluationRound, { ...asked, appraiserUnitId: 'mass-board' }, clerk);
    await office.settle();
    await office.ask(SelfRate, { evaluationId: idOf('ba-be'), ...judged }, person('unit-officer', 'ba-be'));
    passedTo('new', ['mass-board']);
    const appraise = () =>
      office.ask(AppraiseRating, { evaluationId: idOf('ba-be'), ...judged }, person('unit-officer', 'new'));
    await appraise();
    expect(await stateOf('ba-be')).toMatchObject({ status: 'appraised' });
  });

  it('are rated neither by themselves nor by what they became', async () => {
    await office.ask(SelfRate, { evaluationId: idOf('nam-mau'), ...judged }, person('unit-officer', 'nam-mau'));
    passedTo('new', ['nam-mau', 'ba-be']);
    const appraise = () =>
      office.ask(AppraiseRating, { evaluationId: idOf('nam-mau'), ...judged }, person('issuer', 'new'));
    await expect(appraise()).rejects.toThrow(RatesItself);
  });

  it('are rated by the unit above that they went into', async () => {
    await office.ask(SelfRate, { evaluationId: idOf('nam-mau'), ...judged }, person('unit-officer', 'nam-mau'));
    passedTo('ba-be', ['nam-mau']);
    await office.ask(AppraiseRating, { evaluationId: idOf('nam-mau'), ...judged }, district);
    expect(await stateOf('nam-mau')).toMatchObject({ status: 'appraised' });
  });
});
