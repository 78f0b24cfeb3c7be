import { addDays, dateOf, type Instant, type LocalDate, type Recurrence, type StatedDeadline } from '#domain';
import type { MadeProvince } from './made-province.js';
import { CLERK, GROUPS, loginOf, MONITOR, STANDING_COMMITTEE } from './made-register.js';
import type { Seeded } from './seeded.js';
import type { MadeDirective, MadeTask } from './story-steps.js';
import { DEMANDS, SUBJECTS, TYPES } from './subjects.js';
import { officeMoment } from './working-moments.js';

/** Most units of one task: who would address more names a lower level. */
const MOST_ADDRESSED = 300;
/** So many of them where there are more than that. */
const CHOSEN_OF_MANY = 120;
const OF_DISTRICTS = 0.12;

/** A directive with those it reaches. */
export interface PlannedDirective {
  readonly directive: MadeDirective;
  readonly subject: string;
  readonly draftedAt: Instant;
  readonly issuedAt: Instant;
  readonly tasks: readonly PlannedTask[];
}

export interface PlannedTask extends MadeTask {
  /** Units that the task reaches on the day of issue. */
  readonly units: readonly string[];
  /** About the last day, where the document states a term; never after it. */
  readonly lastDay: LocalDate | null;
}

/** What is known of a document before it is made. */
export interface Wanted {
  readonly province: MadeProvince;
  readonly key: string;
  readonly day: LocalDate;
  readonly storyEndsOn: LocalDate;
  /** The next number of a kind; numbers run per issuer, type and term. */
  readonly numberOf: (issuer: string, type: string) => number;
}

/** The document of a day, in the name of the province or of a district; by its subject one of the province is asked for. */
export function plannedDirective(wanted: Wanted, chance: Seeded, ofProvince: string | null = null): PlannedDirective {
  const { province, day } = wanted;
  const districts = province.districtsOn(day).filter((code) => province.communesOf(code).length > 1);
  const ofDistrict = districts.length > 0 && chance.happens(OF_DISTRICTS) ? chance.of(districts) : null;
  const issuer = ofProvince === null ? ofDistrict : null;
  const type = chance.weighed({ CT: 30, KH: 25, TB: 20, CV: 15, KL: 10 });
  const made = chance.of(SUBJECTS);
  const subject = ofProvince ?? made;
  const head = { issuer, type, subject, title: `về ${subject}` };
  return written(wanted, head, chance, (issuedOn) => madeTasks(province, issuer, { subject, issuedOn }, chance));
}

interface Head {
  /** A district; null: the province. */
  readonly issuer: string | null;
  readonly type: string;
  readonly subject: string;
  readonly title: string;
  /** Where somebody follows it for sure. */
  readonly monitorReports?: Recurrence;
}

/** Puts a document on paper, drafted and issued one after the other. */
export function written(
  { key, day, numberOf }: Wanted,
  { issuer, type, subject, title, monitorReports }: Head,
  chance: Seeded,
  tasksFrom: (issuedOn: LocalDate) => readonly PlannedTask[],
): PlannedDirective {
  const draftedAt = officeMoment(day, chance);
  const issuedAt = officeMoment(dateOf(draftedAt), chance, draftedAt);
  const issuedOn = dateOf(issuedAt);
  const tasks = tasksFrom(issuedOn);
  const number = `${String(numberOf(issuer ?? '', type)).padStart(2, '0')}-${type}/${issuer ? 'HU' : 'TU'}`;
  const isFollowed = issuer === null && chance.happens(0.6);
  const directive: MadeDirective = {
    key,
    text: textOf(number, TYPES[type]!, title, tasks),
    correction: { type, number, title, documentDate: issuedOn },
    issuer: issuer ?? STANDING_COMMITTEE,
    monitor: isFollowed || monitorReports ? MONITOR : null,
    monitorReports: monitorReports ?? null,
    clerk: issuer ? loginOf(issuer) : CLERK,
    tasks,
  };
  return { directive, subject, draftedAt, issuedAt, tasks };
}

function madeTasks(
  province: MadeProvince,
  issuer: string | null,
  about: { subject: string; issuedOn: LocalDate },
  chance: Seeded,
): PlannedTask[] {
  const demands = chance.some(DEMANDS, Number(chance.weighed({ 1: 30, 2: 35, 3: 25, 4: 10 })));
  return demands.map((demand, index) => {
    const { to, units } = issuer ? ownCommunes(province, issuer) : audience(province, about.issuedOn, chance);
    const deadline = madeDeadline(about.issuedOn, chance);
    return {
      no: String(index + 1),
      text: demand.replace('{s}', about.subject),
      to,
      units,
      deadline,
      lastDay: lastDayAbout(deadline, about.issuedOn),
      productRequired: chance.happens(0.2),
      recurrence: null,
    };
  });
}

type Audience = Pick<PlannedTask, 'to' | 'units'>;

function audience(province: MadeProvince, day: LocalDate, chance: Seeded): Audience {
  const { agencies } = province;
  const districts = province.districtsOn(day);
  const communes = province.communesOn(day);
  const lower = districts.length > 0 ? districts : communes;
  switch (chance.weighed({ agencies: 20, lower: 25, some: 40, communes: 15 })) {
    case 'agencies':
      return { to: { group: GROUPS.agencies }, units: agencies };
    case 'lower':
      return wholeOrSome(districts.length > 0 ? GROUPS.districts : GROUPS.communes, lower, chance);
    case 'some':
      return named(chance.some([...agencies, ...lower], chance.whole(2, 8)));
    case 'communes':
      if (districts.length > 0) return ownCommunes(province, chance.of(districts));
      return named(chance.some(communes, chance.whole(5, 15)));
  }
}

function wholeOrSome(group: string, units: readonly string[], chance: Seeded): Audience {
  return units.length <= MOST_ADDRESSED ? { to: { group }, units } : named(chance.some(units, CHOSEN_OF_MANY));
}

function ownCommunes(province: MadeProvince, district: string): Audience {
  const communes = province.communesOf(district);
  return named(communes.length > 0 ? communes : [district]);
}

const named = (units: readonly string[]): Audience => ({ to: { units }, units });

function madeDeadline(issuedOn: LocalDate, chance: Seeded): StatedDeadline | null {
  switch (chance.weighed({ date: 68, term: 12, workingTerm: 10, none: 10 })) {
    case 'date':
      return { kind: 'date', lastDay: addDays(issuedOn, chance.whole(14, 120)) };
    case 'term':
      return { kind: 'term', days: chance.of([15, 20, 30, 45, 60]), workingDays: false };
    case 'workingTerm':
      return { kind: 'term', days: chance.of([10, 15, 20]), workingDays: true };
    case 'none':
      return null;
  }
}

/** Five working days take a week at least, and holidays only make it longer. */
function lastDayAbout(deadline: StatedDeadline | null, from: LocalDate): LocalDate | null {
  if (deadline === null) return null;
  if (deadline.kind === 'date') return deadline.lastDay;
  return addDays(from, deadline.workingDays ? Math.floor((deadline.days * 7) / 5) : deadline.days);
}

function textOf(number: string, kind: string, title: string, tasks: readonly MadeTask[]): string {
  const demands = tasks.map(({ no, text }) => `${no}. ${text}`);
  const lead = 'Ban Thường vụ yêu cầu các cơ quan, đơn vị tập trung thực hiện những nhiệm vụ sau:';
  return [`Số ${number}`, kind.toUpperCase(), title, lead, ...demands].join('\n\n');
}
