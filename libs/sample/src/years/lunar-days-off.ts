import { addDays, yearOf, type LocalDate } from '#domain';

// Listed, for the sample imports no adapter; its spec holds the list against the calendar of each year.
/** Of each year the first of the five days off at Tết, and the Hùng Kings' day or the day off that makes up for it. */
const DAYS: Readonly<Record<number, readonly [tet: string, hungKings: string]>> = {
  2000: ['02-04', '04-14'],
  2001: ['01-23', '04-03'],
  2002: ['02-11', '04-22'],
  2003: ['01-31', '04-11'],
  2004: ['01-21', '04-28'],
  2005: ['02-08', '04-18'],
  2006: ['01-28', '04-07'],
  2007: ['02-16', '04-26'],
  2008: ['02-06', '04-15'],
  2009: ['01-25', '04-06'],
  2010: ['02-13', '04-23'],
  2011: ['02-02', '04-12'],
  2012: ['01-22', '04-02'],
  2013: ['02-09', '04-19'],
  2014: ['01-30', '04-09'],
  2015: ['02-18', '04-28'],
  2016: ['02-07', '04-18'],
  2017: ['01-27', '04-06'],
  2018: ['02-15', '04-25'],
  2019: ['02-04', '04-15'],
  2020: ['01-24', '04-02'],
  2021: ['02-11', '04-21'],
  2022: ['01-31', '04-11'],
  2023: ['01-20', '05-02'],
  2024: ['02-08', '04-18'],
  2025: ['01-27', '04-07'],
  2026: ['02-16', '04-27'],
  2027: ['02-05', '04-16'],
  2028: ['01-25', '04-04'],
  2029: ['02-12', '04-23'],
  2030: ['02-01', '04-12'],
  2031: ['01-22', '04-01'],
  2032: ['02-10', '04-19'],
  2033: ['01-30', '04-11'],
  2034: ['02-18', '04-28'],
  2035: ['02-07', '04-17'],
};

const TET_DAYS = 5;

/** Whether offices are closed by the lunar calendar; of years that are not listed nothing is known. */
export function isLunarDayOff(day: LocalDate): boolean {
  const year = yearOf(day);
  const [tet, hungKings] = DAYS[year] ?? [];
  if (!tet) return false;
  const first: LocalDate = `${year}-${tet}`;
  return (day >= first && day < addDays(first, TET_DAYS)) || day === `${year}-${hungKings}`;
}
