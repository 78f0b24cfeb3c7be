/** What a screen belongs to, by the first part of its address; null: to the person, and to no entry of the menu. */
const AREAS = {
  board: 'board',
  units: 'board',
  inbox: 'inbox',
  acceptance: 'acceptance',
  directives: 'directives',
  assignments: 'directives',
  indicators: 'directives',
  drafts: 'issue-directive',
  documents: 'documents',
  'report-periods': 'report-periods',
  orders: 'orders',
  search: 'search',
  checks: 'checks',
  reviews: 'reviews',
  evaluation: 'evaluation',
  evaluations: 'evaluation',
  reforms: 'reforms',
  administration: 'administration',
  account: null,
  notices: null,
  'first-start': null,
} as const;

/** An entry of the menu. */
export type Area = NonNullable<(typeof AREAS)[keyof typeof AREAS]>;

/** The entry of the menu that a screen belongs to; undefined: there is no such screen. */
export const areaOf = (pathname: string): Area | null | undefined =>
  AREAS[(pathname.split('/')[1] ?? '') as keyof typeof AREAS];
