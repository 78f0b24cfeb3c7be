import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  assignmentStream,
  cascadedAssignmentIdOf,
  remedyIdOf,
  RemediesOpen,
  RemedyVerifiedByInspector,
  UnitOutsideCheck,
  user,
  userStream,
} from '#domain';
import { decideAndAppend, deriveId } from '#event-sourcing';
import { AcceptReport } from '../accept-report/accept-report.js';
import { CloseCheck } from '../close-check/close-check.js';
import { ConcludeCheck } from '../conclude-check/conclude-check.js';
import { DemandRemedy } from '../demand-remedy/demand-remedy.js';
import { handOn, officerOf, report, taskOneOf } from '../fixtures/assignments.js';
import { issued } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, person, provinceUnits, someUnit } from '../fixtures/province.js';
import { OpenCheck } from '../open-check/open-check.js';
import { PlanCheck } from '../plan-check/plan-check.js';
import { findingIdOf, RecordFinding } from '../record-finding/record-finding.js';
import { WithdrawAssignment } from '../withdraw-assignment/withdraw-assignment.js';

const inspector = person('inspector', 'inspection');
const checkId = 'check-1';
const days = { startsOn: '2026-03-02', endsOn: '2026-03-20' };
let office: OfficeUnderTest;

/** A check of Ba Bể that is concluded, with one finding; answers its id. */
async function concluded(unitIds: readonly string[] = ['ba-be']): Promise<string> {
  const plan = { kind: 'check-thematic', title: 'Chế độ báo cáo', programmeId: null, directiveIds: [] } as const;
  await office.ask(PlanCheck, { checkId, ...plan, unitIds, periodFrom: null, periodTo: null, ...days }, inspector);
  const opening = { number: '12-QĐ/UBKT', decidedOn: '2026-03-02', leaderUserId: inspector.userId, memberUserIds: [] };
  await office.ask(OpenCheck, { checkId, ...opening, ...days }, inspector);
  const references = [{ kind: 'assignment', assignmentId: taskOneOf('ba-be') }] as const;
  const finding = { checkId, unitId: unitIds[0]!, weight: 'shortcoming', text: 'Chậm', references } as const;
  await office.ask(RecordFinding, finding, inspector, 'found');
  const conclusion = { checkId, number: '03-KL/UBKT', concludedOn: '2026-03-03', text: 'Còn chậm' };
  await office.ask(ConcludeCheck, conclusion, inspector);
  return findingIdOf('found');
}

const demand = async (findingId: string, unitId = 'ba-be', commandId = 'demanded'): Promise<string> => {
  const wanted = { checkId, unitId, text: 'Chấn chỉnh', findingIds: [findingId], productRequired: false };
  await office.ask(DemandRemedy, { ...wanted, lastDay: '2026-05-02' }, inspector, commandId);
  await office.settle(2);
  return remedyIdOf(checkId, commandId);
};
const close = () => office.ask(CloseCheck, { checkId, remark: null }, inspector);

beforeEach(async () => {
  office = await openOffice();
  await issued(office);
  const { userId, unitId, role } = inspector;
  const data = {
    userId,
    login: 'kiemtra',
    displayName: 'Ma Văn Khải',
    unitId,
    role: 'inspector',
    email: null,
  } as const;
  const commandId = deriveId('registered', role);
  const meta = {
    commandId,
    correlationId: commandId,
    causationId: null,
    actor: clerk,
    occurredAt: '2026-03-02T01:00:00Z',
  };
  await decideAndAppend(office.store, user, userStream(userId), { type: 'RegisterUser', data }, meta);
});
afterEach(() => office.close());

describe('a demand of a check', () => {
  it('becomes an assignment of the unit, once, however often it is delivered', async () => {
    const remedy = await demand(await concluded());
    await office.settleAgain();
    expect(await office.typesOf(assignmentStream(remedy))).toEqual(['AssignmentGiven.v1']);
    expect((await office.assignmentOf(remedy)).terms).toMatchObject({
      directiveId: checkId,
      taskNo: '1',
      unitId: 'ba-be',
      giverUnitId: 'inspection',
      content: 'Chấn chỉnh',
      deadline: { lastDay: '2026-05-04', statedLastDay: '2026-05-02' },
      remedy: { checkId, demandNo: 1, forUnitId: null },
    });
  });

  it('keeps the check open until the inspector verifies it', async () => {
    const remedy = await demand(await concluded());
    await handOn(office, remedy, 'ba-be', 'nam-mau');
    await report(office, remedy, 'ba-be');
    const accept = (actor: typeof clerk) => office.ask(AcceptReport, { assignmentId: remedy, remark: null }, actor);
    await expect(accept(clerk)).rejects.toThrow(RemedyVerifiedByInspector);
    await expect(accept(officerOf('inspection'))).rejects.toThrow(RemedyVerifiedByInspector);
    await expect(close()).rejects.toThrow(RemediesOpen);
    await accept(inspector);
    await expect(close()).resolves.toMatchObject({ events: [{ type: 'CheckClosed.v1' }] });
    // What was handed on is the unit's own to accept.
    const { terms } = await office.assignmentOf(cascadedAssignmentIdOf(remedy, 'nam-mau'));
    expect(terms).toMatchObject({ giverUnitId: 'ba-be', parentAssignmentId: remedy });
    expect(terms).not.toHaveProperty('remedy');
  });

  it('is waived by withdrawing it', async () => {
    const remedy = await demand(await concluded());
    await office.ask(WithdrawAssignment, { assignmentId: remedy, reason: 'Đã tự khắc phục' }, inspector);
    await expect(close()).resolves.toMatchObject({ events: [{ type: 'CheckClosed.v1' }] });
  });

  it('goes to no unit outside the check', async () => {
    const findingId = await concluded();
    await expect(demand(findingId, 'nong-ha')).rejects.toThrow(UnitOutsideCheck);
  });

  it('goes to the successor of a unit that was merged whole, and says where it was found', async () => {
    const on = '2026-03-05';
    const successors = [{ unitId: 'cho-moi', extent: 'whole' }] as const;
    const succession = { decreeId: 'decree', on, successors, heirId: 'cho-moi' };
    const findingId = await concluded();
    office.organisation.units(
      provinceUnits.map((one) =>
        one.unitId === 'ba-be' ? someUnit('ba-be', 'province', { dissolvedOn: on, succession }) : one,
      ),
    );
    office.clock.advanceTo('2026-03-12T01:00:00Z');
    const { terms } = await office.assignmentOf(await demand(findingId));
    expect(terms).toMatchObject({ unitId: 'cho-moi', remedy: { forUnitId: 'ba-be' } });
  });
});
