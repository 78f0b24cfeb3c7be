import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  DeadlineBeforeIssue,
  DirectiveIssuedTwice,
  DraftIncomplete,
  GroupEmpty,
  UnitDissolvedAlready,
  UnitNotYetEstablished,
  type Addressee,
  type Unit,
} from '#domain';
import { NotAllowed } from '../authorisation/not-allowed.js';
import { drafted, someTask } from '../fixtures/directives.js';
import { openOffice, type OfficeUnderTest } from '../fixtures/office.js';
import { clerk, person, provinceUnits, someUnit } from '../fixtures/province.js';
import { IssueDirective } from './issue-directive.js';
import { AddresseeOutOfScope } from './refusals.js';

let office: OfficeUnderTest;
const issue = (actor = clerk) => office.ask(IssueDirective, { directiveId: 'directive-1' }, actor);
const addressed = (...addressees: Addressee[]) => ({ tasks: [someTask('1', { addressees })] });
const unit = (unitId: string): Addressee => ({ kind: 'unit', unitId });

async function namedUnits(): Promise<string[]> {
  const named = (await office.log()).filter(({ type }) => type === 'AddresseesNamed.v1');
  return named.flatMap(({ data }) => (data as { unitIds: string[] }).unitIds);
}

const withUnit = (unitId: string, changes: Partial<Unit>) =>
  office.organisation.units(provinceUnits.map((one) => (one.unitId === unitId ? { ...one, ...changes } : one)));

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

describe('issuing a directive', () => {
  it('makes of groups the units that they are on the day in Vietnam, each once', async () => {
    office.organisation.units([
      ...provinceUnits.filter(({ unitId }) => unitId !== 'cho-moi' && unitId !== 'nong-ha'),
      someUnit('cho-moi', 'province', { kind: 'district-committee', dissolvedOn: '2026-03-03' }),
      someUnit('new', 'province', { kind: 'district-committee', establishedOn: '2026-03-03' }),
    ]);
    office.clock.advanceTo('2026-03-02T17:00:00.000Z');
    await drafted(office, addressed({ kind: 'group', groupId: 'districts' }, unit('ba-be')));
    await issue();
    expect(await namedUnits()).toEqual(['ba-be', 'new']);
  });

  it('makes of deadlines days of the calendar in force', async () => {
    const tasks = [
      someTask('1', { deadline: { kind: 'date', lastDay: '2026-03-14' } }),
      someTask('2', { deadline: { kind: 'term', days: 10, workingDays: true } }),
      someTask('3', { deadline: null }),
    ];
    await drafted(office, { tasks });
    const [event] = (await issue()).events;
    expect(event?.data).toMatchObject({
      tasks: [
        { no: '1', deadline: { lastDay: '2026-03-16', statedLastDay: '2026-03-14' } },
        { no: '2', deadline: { lastDay: '2026-03-16' } },
        { no: '3', deadline: null },
      ],
    });
  });

  it('is for a committee to do below it, too', async () => {
    await drafted(office, { ...addressed(unit('nam-mau')), issuerUnitId: 'ba-be' }, 'ba-be');
    await issue(person('issuer', 'ba-be'));
    expect(await namedUnits()).toEqual(['nam-mau']);
  });

  it('gives the issuer nothing of his own to do', async () => {
    await drafted(office, addressed(unit('standing-committee'), unit('mass-board')));
    await issue();
    expect(await namedUnits()).toEqual(['mass-board']);
  });
});

describe('an issue is refused, and nothing written,', () => {
  async function refused(refusal: new (...fields: never[]) => Error, fields: object, actor = clerk) {
    const before = await office.store.lastPosition();
    const outcome = issue(actor);
    await expect(outcome).rejects.toBeInstanceOf(refusal);
    await expect(outcome).rejects.toMatchObject({ fields });
    expect(await office.store.lastPosition()).toBe(before);
  }

  it('when an organ addresses a unit that is not below its committee', async () => {
    office.organisation.units([...provinceUnits, someUnit('elsewhere', null, { name: 'Tỉnh ủy Thái Nguyên' })]);
    await drafted(office, addressed(unit('elsewhere')));
    await refused(AddresseeOutOfScope, { taskNo: '1', unit: 'Tỉnh ủy Thái Nguyên' });
  });

  it('when a committee addresses the one beside it', async () => {
    await drafted(office, { ...addressed(unit('nam-mau'), unit('cho-moi')), issuerUnitId: 'ba-be' }, 'ba-be');
    await refused(AddresseeOutOfScope, { taskNo: '1', unit: 'Huyện ủy Chợ Mới' }, person('issuer', 'ba-be'));
  });

  it('when a unit is no more, or not yet', async () => {
    await drafted(office, addressed(unit('ba-be')));
    withUnit('ba-be', { dissolvedOn: '2026-03-02' });
    await refused(UnitDissolvedAlready, { name: 'Huyện ủy Ba Bể', on: '2026-03-02' });
    withUnit('ba-be', { establishedOn: '2026-07-01' });
    await refused(UnitNotYetEstablished, { name: 'Huyện ủy Ba Bể', on: '2026-07-01' });
  });

  it('when a group is nobody on that day', async () => {
    office.organisation.units(provinceUnits.filter(({ kind }) => kind !== 'district-committee'));
    await drafted(office);
    await refused(GroupEmpty, { name: 'Các huyện, thành ủy', asOf: '2026-03-02' });
  });

  it('when a deadline has passed', async () => {
    office.clock.advanceTo('2026-03-16T01:00:00.000Z');
    await drafted(office);
    await refused(DeadlineBeforeIssue, {
      tasks: [{ taskNo: '1', deadline: '2026-03-13' }],
      issuedOn: '2026-03-16',
    });
  });

  it('when the draft lacks something', async () => {
    await drafted(office, { ...addressed(), number: null });
    await refused(DraftIncomplete, { missing: ['number', 'tasks.1.addressees'] });
  });

  it('when it was issued before, whatever its addressees have become', async () => {
    await drafted(office, addressed(unit('ba-be')));
    await issue();
    withUnit('ba-be', { dissolvedOn: '2026-03-02' });
    await refused(DirectiveIssuedTwice, { directive: 'directive-1', number: '17-CT/TU', issuedOn: '2026-03-02' });
  });

  it('when another unit’s issuer asks for it', async () => {
    await drafted(office);
    await refused(NotAllowed, { action: 'issue' }, person('issuer', 'ba-be'));
  });
});
