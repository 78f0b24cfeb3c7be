import type { LocalDate } from '#domain';
import { madeReform, REFORM_DAY, type MadeReform } from './made-reform.js';
import { madeRegister, type MadeRegister } from './made-register.js';
import { Seeded } from './seeded.js';
import { firstDayOf, type YearsOptions } from './years-options.js';

/** Who there is on which day of the story; units by their codes. */
export class MadeProvince {
  readonly register: MadeRegister;
  /** Null where its day is not within the story. */
  readonly reform: MadeReform | null;
  readonly chance: Seeded;
  private readonly oldCommunes: readonly string[];
  private readonly communesByDistrict: ReadonlyMap<string, readonly string[]>;
  private readonly waiting: ReadonlySet<string>;
  private readonly diligence = new Map<string, number>();
  private readonly names: ReadonlyMap<string, string>;

  constructor(options: YearsOptions) {
    this.chance = new Seeded(`years ${options.seed}`);
    this.register = madeRegister(options, this.chance.branch('register'));
    const isWithin = firstDayOf(options) < REFORM_DAY && REFORM_DAY < options.until;
    this.reform = isWithin ? madeReform(this.register) : null;
    const { districts } = this.register;
    this.communesByDistrict = new Map(districts.map(({ code, communes }) => [code, communes.map((one) => one.code)]));
    this.oldCommunes = [...this.communesByDistrict.values()].flat();
    this.waiting = new Set(this.reform?.decisions.map(({ from }) => from));
    const changes = this.reform?.decrees.flatMap((decree) => decree.changes) ?? [];
    const established = changes.flatMap((change) => (change.type === 'establish' ? [change.unit] : []));
    this.names = new Map([...this.register.units, ...established].map(({ code, name }) => [code, name]));
  }

  get agencies(): readonly string[] {
    return this.register.agencies;
  }

  districtsOn(day: LocalDate): readonly string[] {
    return this.isReformed(day) ? [] : [...this.communesByDistrict.keys()];
  }

  communesOn(day: LocalDate): readonly string[] {
    return this.reform && this.isReformed(day) ? this.reform.communes : this.oldCommunes;
  }

  /** Communes of a district while there are districts. */
  communesOf(district: string): readonly string[] {
    return this.communesByDistrict.get(district) ?? [];
  }

  isThere(unit: string, day: LocalDate): boolean {
    return [this.agencies, this.districtsOn(day), this.communesOn(day)].some((units) => units.includes(unit));
  }

  isReformed(day: LocalDate): boolean {
    return this.reform !== null && day >= REFORM_DAY;
  }

  nameOf(unit: string): string {
    return this.names.get(unit) ?? unit;
  }

  /** Whether it has to be decided who takes over from the unit. */
  waitsForDecision(unit: string): boolean {
    return this.waiting.has(unit);
  }

  /** How reliable a unit is, for as long as it is there; most are. */
  diligenceOf(unit: string): number {
    const known = this.diligence.get(unit);
    if (known !== undefined) return known;
    const chance = this.chance.branch(`unit ${unit}`);
    const diligence = chance.happens(0.15) ? 0.3 + 0.3 * chance.next() : 0.7 + 0.3 * chance.next();
    this.diligence.set(unit, diligence);
    return diligence;
  }
}
