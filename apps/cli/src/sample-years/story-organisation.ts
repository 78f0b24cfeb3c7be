import type { Organisation, PresentOrganisation, WorkingTime } from '#application';
import {
  calendarOf,
  DEFAULT_LADDER,
  unit,
  UnitTree,
  yearCalendar,
  type CalendarEvent,
  type Unit,
  type UnitEvent,
  type UnitGroup,
  type UnitGroupEvent,
  type User,
  type UserEvent,
  type WorkCalendar,
  type YearCalendar,
} from '#domain';
import type { Actor, RecordedEvent } from '#event-sourcing';

type Known = UnitEvent | UnitGroupEvent | UserEvent | CalendarEvent;

/** Who there is and which days are worked, as the story's own log has it. */
export class StoryOrganisation implements Organisation, WorkingTime {
  readonly deadlinePolicy = { moveToWorkingDay: true };
  readonly ladder = DEFAULT_LADDER;
  private readonly units = new Map<string, Unit>();
  private readonly users = new Map<string, User>();
  private readonly groups = new Map<string, UnitGroup>();
  private readonly years = new Map<number, YearCalendar>();
  /** Users of each unit, who came first first. */
  private readonly staff = new Map<string, string[]>();
  private shown: PresentOrganisation = { tree: new UnitTree([]), groups: this.groups };
  private isStale = false;
  private days: WorkCalendar | null = null;

  see(event: RecordedEvent): void {
    const known = event as unknown as RecordedEvent<Known>;
    switch (known.type) {
      case 'UserRegistered.v1':
        this.users.set(known.data.userId, known.data);
        this.staffOf(known.data.unitId).push(known.data.userId);
        return;
      case 'UserTransferred.v1':
        return this.moveUser(known.data);
      case 'UnitGroupDefined.v1':
        this.groups.set(known.data.groupId, known.data);
        return;
      case 'HolidaysDeclared.v1':
      case 'HolidayAdded.v1':
      case 'HolidayRemoved.v1':
      case 'SwapWorkdayDeclared.v1':
      case 'SwapWorkdayCancelled.v1': {
        const { year } = known.data;
        this.years.set(year, yearCalendar.evolve(this.years.get(year) ?? yearCalendar.initialState, known));
        this.days = null;
        return;
      }
      default:
        if (known.type.startsWith('Unit')) this.seeUnit(known as RecordedEvent<UnitEvent>);
    }
  }

  /** Shows what happened since. Between two steps, as read models follow: rights are looked up on a tree that stands. */
  refresh(): void {
    if (!this.isStale) return;
    this.shown = { tree: new UnitTree([...this.units.values()]), groups: this.groups };
    this.isStale = false;
  }

  async tree(): Promise<UnitTree> {
    return this.shown.tree;
  }

  async present(): Promise<PresentOrganisation> {
    return this.shown;
  }

  async calendar(): Promise<WorkCalendar> {
    this.days ??= calendarOf([...this.years].toSorted(([one], [other]) => one - other).map(([, year]) => year));
    return this.days;
  }

  person(userId: string): Actor {
    const { unitId, role } = this.users.get(userId) ?? missing(`There is no ${userId} in the story`);
    return { userId, unitId, role };
  }

  /** Whoever acts for the unit now. */
  officerOf(unitId: string): Actor {
    const people = (this.staff.get(unitId) ?? []).map((userId) => this.person(userId));
    const acting = people.find(({ role }) => role === 'unit-officer' || role === 'issuer');
    return acting ?? missing(`Nobody acts for ${this.units.get(unitId)?.name ?? unitId}`);
  }

  /** Accounts of units that are no more, where somebody took the unit over as a whole. */
  *leftBehind(): Generator<{ readonly userId: string; readonly unit: Unit }> {
    for (const [unitId, userIds] of this.staff) {
      const left = this.units.get(unitId);
      if (left?.dissolvedOn && left.succession?.heirId) for (const userId of userIds) yield { userId, unit: left };
    }
  }

  unit(unitId: string): Unit | undefined {
    return this.units.get(unitId);
  }

  private seeUnit(event: RecordedEvent<UnitEvent>): void {
    const { unitId } = event.data;
    const after = unit.evolve(this.units.get(unitId) ?? unit.initialState, event);
    if (after) this.units.set(unitId, after);
    this.isStale = true;
  }

  private moveUser({ userId, fromUnitId, toUnitId }: { userId: string; fromUnitId: string; toUnitId: string }): void {
    const left = this.staffOf(fromUnitId).filter((one) => one !== userId);
    this.staff.set(fromUnitId, left);
    this.staffOf(toUnitId).push(userId);
    this.users.set(userId, { ...this.users.get(userId)!, unitId: toUnitId });
  }

  private staffOf(unitId: string): string[] {
    const staff = this.staff.get(unitId) ?? [];
    this.staff.set(unitId, staff);
    return staff;
  }
}

function missing(words: string): never {
  throw new Error(words);
}
