import { it } from '@jest/globals';
import { sql } from 'kysely';
import { projectedDatabase } from './database.fixture.js';
import { complianceOf, complianceOfDirective, countedAssignments, dueForRung, historyOf, inboxCounts, inboxOf, listDirectives, noticesOf, assignmentTreeOf } from './index.js';

it('scale', async () => {
  const database = await projectedDatabase();
  const { db } = database;
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`insert into units select 'u' || n, 'C' || n, 'Đơn vị ' || n, 'don vi ' || n, 'commune-committee',
    case when n = 0 then null when n <= 100 then 'u0' else 'u' || (1 + n % 100) end, '2020-01-01', null, 0 from generate_series(0, 13999) n`);
  await run(`insert into directives select 'd' || n, 'issued', 'CT', n || '-CT/TU', 'Về việc ' || n, 'ct ' || n || ' ve viec', 'u0', 'u0', 'u1', '2026-01-01', null, '2026-01-01', now(), now(), n, '{}', 2000, false, null, 1, n from generate_series(1, 500) n`);
  await run(`insert into tasks select 'd' || n || '/1', 'd' || n, '1', 0, 'Nội dung', '[]', '[]', '[]', false, null, null, null, false, null from generate_series(1, 500) n`);
  await run(`insert into assignments
    select md5(n::text)::uuid::text, 'd' || (n % 500 + 1), '1', 'u' || (abs(hashint4(n::int)::bigint) % 14000), '[]', case when n % 20 = 0 then 'u' || (1 + n % 100) else 'u0' end, null, null, null, false,
      '2026-03-10', '2026-03-10', '2026-01-01'::timestamptz + (n / 500 % 40) * interval '10 days', case when n % 10 < 6 then 'accepted' when n % 10 = 6 then 'reported' else 'given' end,
      case when n % 10 < 6 then 'done' else 'open' end,
      case when n % 10 < 5 then 'done-on-time' when n % 10 < 6 then 'done-late' when n % 10 = 6 then 'open-in-term' else 'running' end,
      true, case when n % 10 < 6 then null when n % 10 = 6 then 'approver' else 'doer' end, null, null, null, 0, null, null, null, 0, null, null, 0, now(), null, case when n % 10 < 6 then now() end, now(),
      case when n % 3 = 0 then 0 else 3 end, null, 3, n
    from generate_series(1, 1000000) n`);
  await run(`insert into compliance_counts select unit_id, follow_up, count(*) from assignments group by 1, 2`);
  await run(`insert into running_counts select unit_id, due_at, count(*) from assignments where follow_up = 'running' group by 1, 2`);
  await run(`insert into directive_progress select directive_id, 'issued', status, follow_up, case when follow_up = 'running' then due_at end, count(*) from assignments group by 1, 2, 3, 4, 5`);
  await run(`insert into history select md5('h' || n)::uuid::text, n, 'AssignmentGiven.v1', 'assignment', md5((n % 1000000 + 1)::text)::uuid::text, 'd1', null, 'user' || n % 1000, 'u' || (abs(hashint4(n::int)::bigint) % 14000), 'r', now(), now(), false, 'c', 'c', '{}' from generate_series(1, 1000000) n`);
  await run(`insert into notices select md5('h' || n)::uuid::text, case when n % 2 = 0 then 'unit' when n % 4 = 1 then 'giver' else 'doer' end, case when n % 2 = 0 then 'u' || (abs(hashint4(n::int)::bigint) % 14000) end, 'assignment-given', md5((n % 1000000 + 1)::text)::uuid::text, null, null, null, now(), n from generate_series(1, 1000000) n`);
  await run('vacuum analyze');
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from running_counts`.execute(db);
  const report: string[] = [`cells ${rows[0]!.n}`];
  const now = '2026-06-01T00:00:00.000Z';
  const clock = { now, dueSoonUntil: '2026-06-10T00:00:00.000Z' };
  const time = async (name: string, work: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round < 15; round++) {
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    report.push(`${name}: median ${times[7]!.toFixed(1)} max ${times[14]!.toFixed(1)}`);
  };
  await time('compliance root', () => complianceOf(db, 'u0', now));
  await time('compliance district', () => complianceOf(db, 'u5', now));
  await time('compliance commune', () => complianceOf(db, 'u500', now));
  await time('directive compliance', () => complianceOfDirective(db, 'd7', now));
  await time('register all', () => listDirectives(db, { visibleTo: 'everything', now }));
  await time('register district', () => listDirectives(db, { visibleTo: { subtreeOf: 'u5' }, now }));
  await time('register root', () => listDirectives(db, { visibleTo: { subtreeOf: 'u0' }, now }));
  await time('tree', () => assignmentTreeOf(db, 'd7'));
  await time('inbox overdue', () => inboxOf(db, 'u500', { ...clock, section: 'overdue' }));
  await time('inbox to-accept root', () => inboxOf(db, 'u0', { ...clock, section: 'to-accept' }));
  await time('inbox to-accept district', () => inboxOf(db, 'u20', { ...clock, section: 'to-accept' }));
  await time('inbox counts', () => inboxCounts(db, 'u500', clock));
  await time('inbox counts root', () => inboxCounts(db, 'u0', clock));
  await time('counted overdue root', () => countedAssignments(db, { subtreeOf: 'u0', class: 'open-overdue', now }));
  await time('counted overdue district', () => countedAssignments(db, { subtreeOf: 'u5', class: 'open-overdue', now }));
  await time('history directive', () => historyOf(db, { kind: 'directive', id: 'd7' }));
  await time('history unit root', () => historyOf(db, { kind: 'unit', id: 'u0' }));
  await time('history unit', () => historyOf(db, { kind: 'unit', id: 'u500' }));
  await time('notices root', () => noticesOf(db, 'u0'));
  await time('notices district', () => noticesOf(db, 'u20'));
  await time('notices commune', () => noticesOf(db, 'u500'));
  await time('chaser', () => dueForRung(db, { rankBelow: 3, dueAtMost: '2026-01-02T00:00:00.000Z', dueAfter: null, deadlineSetBy: '2027-01-01T00:00:00.000Z', after: null, limit: 1000 }));
  const plan = await database.planOf(
    sql`with recursive subtree (unit_id, branch) as (
      select 'u0'::text, 'u0'::text
      union
      select child.unit_id, case when subtree.unit_id = 'u0' then child.unit_id else subtree.branch end
      from units child join subtree on child.parent_id = subtree.unit_id
      where child.unit_id <> 'u0'
    ), placed (unit_id, branch) as materialized (select unit_id, min(branch) from subtree group by unit_id)
    select branch, follow_up, false as past_due, sum(n)::bigint as n
    from (select unit_id, follow_up, n from compliance_counts) as cells join placed using (unit_id)
    group by branch, follow_up
    union all
    select branch, 'running', true, sum(n)::bigint
    from (select unit_id, n from running_counts where due_at <= ${now}::timestamptz) as cells join placed using (unit_id)
    group by branch`.compile(db));
  const sizes = await sql<{ t: string; size: string }>`select relname as t, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by pg_total_relation_size(oid) desc limit 8`.execute(db);
  console.log(report.join('\n'), '\n', plan, '\n', sizes.rows);
  await database.close();
}, 600_000);
