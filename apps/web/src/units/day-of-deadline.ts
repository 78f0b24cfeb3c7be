const ZONE_HOURS = 7;

/** The last day of a deadline, which is kept as 24:00 of it in Vietnam. */
export function dayOfDeadline(dueAt: string): string {
  return new Date(Date.parse(dueAt) + ZONE_HOURS * 3_600_000 - 1).toISOString().slice(0, 10);
}
