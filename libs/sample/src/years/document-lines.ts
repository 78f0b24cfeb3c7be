import { addDays, at, dateOf, type Instant, type LocalDate, type Relation } from '#domain';
import { FOUNDATIONS, type Foundation } from './foundations.js';
import type { DocumentAt, MadeLink, MadeReference } from './lineage-steps.js';
import type { PlannedDirective } from './made-directive.js';
import type { MadeProvince } from './made-province.js';
import { REFORM_DAY } from './made-reform.js';
import { CLERK, COMMITTEE, STANDING_COMMITTEE } from './made-register.js';
import type { Seeded } from './seeded.js';
import type { StoryStep } from './story-steps.js';
import { TYPES } from './subjects.js';
import { later, officeDay, officeMoment } from './working-moments.js';

/** Days after a document in which the programme that carries it out is decided. */
const PROGRAMME_AFTER = 100;
/** A later directive presses on with one of the same subject that is as old at least. */
const PRESSED_ON_AFTER = 240;
/** Lower levels answer a directive in weeks; nothing of a district is entered so shortly before its end. */
const BEFORE_REFORM = 15;

interface Issued {
  readonly at: DocumentAt;
  readonly on: LocalDate;
}

/** How documents rest on one another: the country's, the province's, those of districts and communes. */
export class DocumentLines {
  /** What the province's directives of a subject rest on. */
  private readonly programmes = new Map<string, Issued>();
  private readonly ofSubject = new Map<string, Issued>();
  private readonly congress: Issued[] = [];
  private ofTheYear: Issued | null = null;

  constructor(
    private readonly province: MadeProvince,
    private readonly numberOf: (issuer: string, type: string, day: LocalDate) => number,
  ) {}

  /** What is there before the first directive, and what comes from above later. */
  foundations(first: LocalDate): StoryStep[] {
    const settled = officeDay(addDays(first, 2));
    const steps: StoryStep[] = [];
    const entered = (reference: MadeReference): Instant => {
      const on = officeDay(addDays(reference.documentDate, 6));
      const moment = later(at(on > settled ? on : settled, '08:40'), 7 * (steps.length % 60));
      steps.push(entering(reference, moment, CLERK));
      return moment;
    };
    for (const foundation of FOUNDATIONS) {
      entered(fromAbove(foundation));
      const reference = programmeOf(foundation);
      const moment = entered(reference);
      steps.push(linking({ reference }, 'concretises', { reference: fromAbove(foundation) }, later(moment, 3), CLERK));
      this.programmes.set(foundation.subject, { at: { reference }, on: dateOf(moment) });
    }
    for (const { name, startsOn } of this.province.register.terms) {
      const reference = congressOf(name, startsOn);
      this.congress.push({ at: { reference }, on: dateOf(entered(reference)) });
    }
    return steps;
  }

  /** What a directive rests on, as its clerk enters it after the issue, and who below answers it. */
  around(planned: PlannedDirective, isOfTheYear: boolean, chance: Seeded): StoryStep[] {
    const { directive, subject, issuedAt } = planned;
    const on = dateOf(issuedAt);
    const self = { directive: directive.key };
    const links: [Relation, DocumentAt][] = [];
    const isOfProvince = directive.issuer === STANDING_COMMITTEE;
    const before = this.ofSubject.get(subject);
    if (isOfTheYear) {
      const congress = this.congress.findLast((one) => one.on <= on);
      if (congress) links.push(['concretises', congress.at]);
      if (this.ofTheYear) links.push(['presses-on', this.ofTheYear.at]);
      this.ofTheYear = { at: self, on };
    } else if (isOfProvince) {
      const programme = this.programmes.get(subject);
      if (programme && programme.on <= on && chance.happens(0.85)) links.push(['basis', programme.at]);
      const isOld = before && addDays(before.on, PRESSED_ON_AFTER) <= on;
      if (isOld && chance.happens(0.4)) links.push(['presses-on', before.at]);
      if (!before || isOld) this.ofSubject.set(subject, { at: self, on });
    } else if (before) {
      links.push(['concretises', before.at]);
    }
    const own = links.map(([relation, to], index) => {
      return linking(self, relation, to, later(issuedAt, 4 * (index + 1)), directive.clerk);
    });
    const isAnswered = isOfTheYear || (!isOfProvince && chance.happens(0.6));
    return isAnswered ? [...own, ...this.answers(planned, chance)] : own;
  }

  /** Programmes of those below: of two districts and communes of theirs, or of communes where there are no districts. */
  private answers({ directive, issuedAt, tasks }: PlannedDirective, chance: Seeded): StoryStep[] {
    const issuedOn = dateOf(issuedAt);
    const { clerk, correction } = directive;
    const answered = { directive: directive.key };
    const below = tasks.at(-1)!.units;
    const what = `thực hiện ${TYPES[correction.type ?? '']} số ${correction.number}`;
    return chance.some(below, 2).flatMap((unit) => {
      const own = this.answer(unit, answered, { what, after: issuedOn, clerk }, chance);
      const communes = this.province.isReformed(issuedOn) ? [] : this.province.communesOf(unit);
      const further = chance.some(communes, 2).flatMap((commune) => {
        const { symbol, documentDate } = own.reference;
        const about = { what: `thực hiện Chương trình số ${symbol}`, after: documentDate, clerk };
        return this.answer(commune, { reference: own.reference }, about, chance).steps;
      });
      return [...own.steps, ...further];
    });
  }

  private answer(
    unit: string,
    to: DocumentAt,
    { what, after, clerk }: { what: string; after: LocalDate; clerk: string },
    chance: Seeded,
  ): { readonly reference: MadeReference; readonly steps: StoryStep[] } {
    const documentDate = officeDay(addDays(after, chance.whole(8, 20)));
    const organ = unit.startsWith('HU-') ? 'HU' : 'ĐU';
    const number = String(this.numberOf(unit, 'CTr', documentDate)).padStart(2, '0');
    const issuerNamed = this.province.nameOf(unit);
    const reference = {
      symbol: `${number}-CTr/${organ}`,
      title: `Chương trình của ${issuerNamed} ${what}`,
      issuerNamed,
      issuer: unit,
      documentDate,
    };
    const moment = officeMoment(addDays(documentDate, chance.whole(1, 4)), chance);
    const wasReformed =
      this.province.reform && after < REFORM_DAY && dateOf(moment) > addDays(REFORM_DAY, -BEFORE_REFORM);
    if (wasReformed) return { reference, steps: [] };
    const steps = [
      entering(reference, moment, clerk),
      linking({ reference }, 'concretises', to, later(moment, 3), clerk),
    ];
    return { reference, steps };
  }
}

export function linking(
  from: DocumentAt,
  relation: Relation,
  to: DocumentAt,
  moment: Instant,
  by: string,
  openAssignments: MadeLink['openAssignments'] = null,
): StoryStep {
  const key = `link ${nameOf(from)} ${relation} ${nameOf(to)}`;
  return { key, at: moment, by, do: 'link', link: { from, relation, to, openAssignments } };
}

function entering(reference: MadeReference, moment: Instant, by: string): StoryStep {
  return { key: `enter ${nameOf({ reference })}`, at: moment, by, do: 'enter-reference', reference };
}

function nameOf(document: DocumentAt): string {
  if ('directive' in document) return document.directive;
  const { symbol, issuerNamed, documentDate } = document.reference;
  return `${symbol} ${issuerNamed} ${documentDate}`;
}

function fromAbove({ symbol, title, issuerNamed, documentDate }: Foundation): MadeReference {
  return { symbol, title, issuerNamed, issuer: null, documentDate };
}

function programmeOf({ programme, symbol, subject, documentDate }: Foundation): MadeReference {
  return {
    symbol: programme,
    title: `thực hiện ${symbol} về ${subject}`,
    issuerNamed: 'Ban Thường vụ Tỉnh ủy',
    issuer: STANDING_COMMITTEE,
    documentDate: officeDay(addDays(documentDate, PROGRAMME_AFTER)),
  };
}

function congressOf(term: string, startsOn: LocalDate): MadeReference {
  return {
    symbol: '01-NQ/ĐH',
    title: `Nghị quyết Đại hội đại biểu Đảng bộ tỉnh, ${term.toLowerCase()}`,
    issuerNamed: 'Đại hội đại biểu Đảng bộ tỉnh',
    issuer: COMMITTEE,
    documentDate: officeDay(startsOn),
  };
}
