import { sql } from 'kysely';
import type { FollowUpSums, Instant, UnitKind } from '#domain';
import type { Compliance } from '../compliance/compliance.queries.js';
import type { BranchOfBoard } from '../organisation/branches.js';
import { limitOf, pageOf, type Page, type PageRequest } from '../page.js';
import type { ReadModels } from '../read-models.js';
import { pastsOf, stoodThen, type PastAssignmentHead, type StoodThen } from './past-assignment.js';
import { pastComplianceOf } from './past-board.queries.js';
import { classesOf, type Figure } from './figures.js';
import { isCounted, pageOfPasts, shareOf, type CountedOf } from './past-list.js';
import { stoodAs } from './past-sql.js';
import type { AsOfSense } from './sense.js';

/** Two past instants. */
export interface Between {
  readonly from: Instant;
  readonly to: Instant;
  readonly sense: AsOfSense;
}

/** The figures at both instants and what lies between them: each of `change` is that of `to` less that of `from`. */
export interface ComparedSums {
  readonly from: FollowUpSums;
  readonly to: FollowUpSums;
  readonly change: FollowUpSums;
}

/** `subtree` is `own` and all `children` added up, at both instants and in between. */
export interface Comparison extends Between {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly own: ComparedSums;
  readonly subtree: ComparedSums;
  readonly children: readonly (BranchOfBoard & { readonly subtree: ComparedSums })[];
}

/** null: no such unit. */
export async function comparisonOf(db: ReadModels, unitId: string, between: Between): Promise<Comparison | null> {
  const { sense } = between;
  const boardAt = (at: Instant) => pastComplianceOf(db, unitId, { at, sense });
  const [earlier, later] = await Promise.all([boardAt(between.from), boardAt(between.to)]);
  if (!earlier || !later) return null;
  const { at: _at, children, ...unit } = later;
  const before = new Map(earlier.children.map((child) => [child.unitId, child.subtree]));
  return {
    ...unit,
    ...between,
    own: comparedSums(earlier.own, later.own),
    subtree: comparedSums(earlier.subtree, later.subtree),
    children: children.map((child) => ({
      ...child,
      subtree: comparedSums(before.get(child.unitId) ?? nothing(later), child.subtree),
    })),
  };
}

export function comparedSums(from: FollowUpSums, to: FollowUpSums): ComparedSums {
  const less = <Sums extends object>(one: Sums, other: Sums): Sums =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => {
        const against: unknown = other[name as keyof Sums];
        return [name, typeof value === 'number' ? value - Number(against) : less(value as object, against as object)];
      }),
    ) as Sums;
  return { from, to, change: less(to, from) };
}

/** Of a child that came between the two readings. */
const nothing = ({ own }: Compliance): FollowUpSums => comparedSums(own, own).change;

/** Whether an assignment came to count in a figure between the instants, or no longer counts in it. */
export const MOVEMENTS = ['in', 'out'] as const;
export type Movement = (typeof MOVEMENTS)[number];

export interface MovedRequest extends PageRequest, CountedOf, Between {
  readonly figure: Figure;
  readonly moved: Movement;
}

/** An assignment that moved, and where it stood at both instants. */
export interface MovedAssignment extends PastAssignmentHead {
  /** null: it was not given yet, or nobody knew of it. */
  readonly from: StoodThen | null;
  readonly to: StoodThen | null;
}

/** What makes up the change of a figure: it is what moved in less what moved out. In the order of ids. */
export async function movedAssignments(db: ReadModels, request: MovedRequest): Promise<Page<MovedAssignment>> {
  const { figure, moved, sense } = request;
  const [earlier, later] = [
    { at: request.from, sense },
    { at: request.to, sense },
  ];
  const counted = (name: string) =>
    sql`coalesce(${sql.ref(`${name}.class`)} = any(${classesOf(figure)}) and ${isCounted(`${name}.unit_id`, request)}, false)`;
  const [is, isNot] = moved === 'in' ? (['later', 'earlier'] as const) : (['earlier', 'later'] as const);
  const ids = await pageOfPasts(
    db,
    request,
    request,
    sql`${stoodAs('earlier', earlier)} ${stoodAs('later', later)}`,
    sql`${counted(is)} and not ${counted(isNot)}`,
    () => shareOf(db, request.subtreeOf!, figure, moved === 'in' ? later : earlier),
  );
  const page = pageOf(
    ids,
    limitOf(request),
    (id) => [id],
    (id) => id,
  );
  const { heads, pasts, names } = await pastsOf(db, page.items);
  const items = heads.flatMap((head) => {
    const row = pasts.get(head.assignmentId);
    return row ? [{ ...head, from: stoodThen(row, earlier, names), to: stoodThen(row, later, names) }] : [];
  });
  return { ...page, items };
}
