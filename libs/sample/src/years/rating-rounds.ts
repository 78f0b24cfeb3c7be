import {
  addDays,
  at,
  dateOf,
  mostExcellent,
  yearOf,
  type Instant,
  type LocalDate,
  type Rating,
  type RatingPoints,
} from '#domain';
import type { MadeProvince } from './made-province.js';
import { CLERK, loginOf } from './made-register.js';
import { JUDGED, REASONS } from './rating-words.js';
import type { MadeRound, RatedAt } from './rating-steps.js';
import type { Seeded } from './seeded.js';
import type { StoryStep } from './story-steps.js';
import { later, officeDay, officeMoment } from './working-moments.js';

const DECIDER = 'thuongvu';
/** Units of one level in a round, at most: a list that people decide on. */
const MOST_BELOW = 250;
/** Of a round so many are commended. */
const MOST_COMMENDED = 6;

/** When the parts of a round take place, in days after its opening. */
const DAYS = { selfRating: 8, appraised: 9, decidedBelow: 14, decided: 18 } as const;

export interface PlannedRound {
  readonly period: string;
  readonly opensOn: LocalDate;
  readonly cutOffOn: LocalDate;
  readonly title: string;
}

/** Rounds of a year: agencies after the first and the third quarter, everybody at its end. */
export function roundsOf(year: number): readonly PlannedRound[] {
  const quarter = (of: 1 | 3, cutOffOn: LocalDate, opensOn: LocalDate): PlannedRound => {
    const title = `Đánh giá, xếp loại quý ${of === 1 ? 'I' : 'III'} năm ${year}`;
    return { period: `${year}-Q${of}`, opensOn, cutOffOn, title };
  };
  return [
    quarter(1, `${year}-03-31`, `${year}-04-12`),
    quarter(3, `${year}-09-30`, `${year}-10-12`),
    {
      period: String(year),
      opensOn: `${year}-12-01`,
      cutOffOn: `${year}-11-30`,
      title: `Đánh giá, xếp loại năm ${year}`,
    },
  ];
}

/** Units that one committee decides on. */
interface Level {
  readonly units: readonly string[];
  /** Login of whoever appraises, and of whoever decides. */
  readonly appraiser: string;
  readonly decider: string;
  readonly number: string;
  readonly decidedOn: LocalDate;
  readonly appraisedFrom: LocalDate;
}

/** A round from its opening to its last commendation: lower levels first. The story rates by what it knows of units. */
export class RatingRounds {
  constructor(
    private readonly province: MadeProvince,
    private readonly numberOf: (issuer: string, day: LocalDate) => string,
  ) {}

  steps({ period, opensOn, cutOffOn, title }: PlannedRound): StoryStep[] {
    const chance = this.province.chance.branch(`round ${period}`);
    const day = officeDay(opensOn);
    const moment = officeMoment(day, chance);
    const levels = this.levels(period, day, cutOffOn, chance);
    const selfRatingUntil = addDays(day, DAYS.selfRating);
    const round: MadeRound = { period, title, cutOffOn, selfRatingUntil, units: levels.flatMap(({ units }) => units) };
    const steps: StoryStep[] = [{ key: `round ${period}`, at: moment, by: CLERK, do: 'open-round', round }];
    const excellent: RatedAt[] = [];
    for (const level of levels) {
      for (const [unit, rating] of this.ratings(level.units, chance)) {
        const rated = { unit, period };
        steps.push(...this.rated(rated, rating, level, moment, chance));
        if (rating === 'excellent' && level.decider === DECIDER) excellent.push(rated);
      }
    }
    const decidedOn = levels.at(-1)!.decidedOn;
    const closedAt = officeMoment(addDays(decidedOn, 1), chance);
    steps.push({ key: `round ${period} close`, at: closedAt, by: CLERK, do: 'close-round', period });
    return isYear(period) ? [...steps, ...this.commendations(excellent, addDays(dateOf(closedAt), 1))] : steps;
  }

  private levels(period: string, opened: LocalDate, cutOffOn: LocalDate, chance: Seeded): Level[] {
    const { province } = this;
    const above = (units: readonly string[]): Level => {
      const decidedOn = officeDay(addDays(opened, DAYS.decided));
      const number = this.numberOf('', decidedOn);
      const appraisedFrom = officeDay(addDays(opened, DAYS.appraised + 2));
      return { units, appraiser: CLERK, decider: DECIDER, number, decidedOn, appraisedFrom };
    };
    if (!isYear(period)) return [above(province.agencies)];
    const districts = chance.some(province.districtsOn(cutOffOn), MOST_BELOW);
    if (districts.length === 0) {
      return [above([...province.agencies, ...chance.some(province.communesOn(cutOffOn), MOST_BELOW)])];
    }
    let left = MOST_BELOW;
    const below = districts.flatMap((district): Level[] => {
      const units = province.communesOf(district).slice(0, left);
      left -= units.length;
      if (units.length === 0) return [];
      const decidedOn = officeDay(addDays(opened, DAYS.decidedBelow));
      const login = loginOf(district);
      const appraisedFrom = officeDay(addDays(opened, DAYS.appraised));
      return [
        {
          units,
          appraiser: login,
          decider: login,
          number: this.numberOf(district, decidedOn),
          decidedOn,
          appraisedFrom,
        },
      ];
    });
    return [...below, above([...province.agencies, ...districts])];
  }

  /** The most diligent are excellent, as many as should be; now and then one more, and the committee is warned of it. */
  private ratings(units: readonly string[], chance: Seeded): [unit: string, rating: Rating][] {
    const tried = units.map((unit) => [unit, this.province.diligenceOf(unit) + 0.03 * chance.next()] as const);
    const ranked = tried.toSorted(([, one], [, other]) => other - one);
    const most = mostExcellent(units.length) + (chance.happens(0.12) ? 1 : 0);
    const ratings = new Map(ranked.map(([unit, effort], rank) => [unit, ratingOf(effort, rank < most)]));
    return units.map((unit) => [unit, ratings.get(unit)!]);
  }

  private rated(rated: RatedAt, rating: Rating, level: Level, opened: Instant, chance: Seeded): StoryStep[] {
    const key = `${rated.period} ${rated.unit}`;
    const steps: StoryStep[] = [];
    const diligence = this.province.diligenceOf(rated.unit);
    if (diligence > 0.5 || chance.happens(0.8)) {
      const isHopeful = rating === 'not-completed' || chance.happens(0.15);
      const hoped = diligence > 0.85 ? 'excellent' : isHopeful ? oneBetter(rating) : rating;
      const selfRatedAt = officeMoment(addDays(dateOf(opened), chance.whole(1, DAYS.selfRating - 2)), chance, opened);
      const judgement = { rating: hoped, points: pointsOf(hoped, chance), text: chance.of(JUDGED.itself) };
      steps.push({ key: `${key} self`, at: selfRatedAt, do: 'self-rate', rated, judgement });
    }
    const last = steps.at(-1)?.at ?? opened;
    const appraisedAt = officeMoment(addDays(level.appraisedFrom, chance.whole(0, 1)), chance, last);
    // Now and then the committee is stricter than whoever appraised.
    const proposed = rating !== 'excellent' && chance.happens(0.06) ? oneBetter(rating) : rating;
    const said = { rating: proposed, points: pointsOf(proposed, chance), text: chance.of(JUDGED.appraised) };
    steps.push({
      key: `${key} appraise`,
      at: appraisedAt,
      by: level.appraiser,
      do: 'appraise',
      rated,
      judgement: said,
    });
    const { number, decidedOn, decider } = level;
    const decision = { rating, number, decidedOn, reasons: chance.of(REASONS[rating]) };
    // One decision names them all, and is entered in one go.
    const decidedAt = later(at(decidedOn, '09:00'), chance.whole(0, 150));
    steps.push({ key: `${key} decide`, at: decidedAt, by: decider, do: 'decide-rating', rated, decision });
    return steps;
  }

  private commendations(excellent: readonly RatedAt[], after: LocalDate): StoryStep[] {
    const on = officeDay(after);
    if (excellent.length === 0) return [];
    const number = this.numberOf('', on);
    return excellent.slice(0, MOST_COMMENDED).map((rated, index) => ({
      key: `commend ${rated.period} ${rated.unit}`,
      at: later(at(on, '15:00'), index),
      by: DECIDER,
      do: 'commend',
      rated,
      number,
      on,
      reason: `Hoàn thành xuất sắc nhiệm vụ năm ${yearOf(on)}, báo cáo đầy đủ, đúng hạn.`,
    }));
  }
}

const isYear = (period: string): boolean => !period.includes('-');

function ratingOf(effort: number, mayBeExcellent: boolean): Rating {
  if (mayBeExcellent && effort >= 0.9) return 'excellent';
  if (effort >= 0.66) return 'good';
  return effort >= 0.34 ? 'completed' : 'not-completed';
}

const oneBetter = (rating: Rating): Rating => (rating === 'not-completed' ? 'completed' : 'good');

/** Points that bear the rating. */
const POINTS: Readonly<Record<Rating, readonly [general: number, tasks: number]>> = {
  excellent: [28, 63],
  good: [25, 50],
  completed: [20, 34],
  'not-completed': [15, 24],
};

function pointsOf(rating: Rating, chance: Seeded): RatingPoints {
  const [general, tasks] = POINTS[rating];
  return { general: general + chance.whole(0, 2), tasks: tasks + chance.whole(0, rating === 'excellent' ? 4 : 9) };
}
