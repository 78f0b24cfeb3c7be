import { DEFAULT_REPORTING, type ReportingPolicy } from '#domain';

const TERM = /^(weekly|monthly|quarterly|half-yearly|yearly|by-rule)=(\d{1,3})(w?)$/;

/**
 * `quarterly=10, weekly=2w`: days after a period on which its report is due, working days where a w follows. What is
 * not named is as usual.
 */
export function reportingPolicy(text: string | null, invalid: (why: string) => Error): ReportingPolicy {
  const named = (text?.split(',') ?? []).map((part) => {
    const [, kind, days, working] = TERM.exec(part.trim()) ?? [];
    if (!kind) throw invalid(`has "${part.trim()}"; it takes parts such as quarterly=10 or weekly=2w.`);
    return [kind, { days: Number(days), workingDays: working === 'w' }] as const;
  });
  return { ...DEFAULT_REPORTING, ...Object.fromEntries(named) };
}
