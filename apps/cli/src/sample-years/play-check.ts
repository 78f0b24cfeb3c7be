import {
  CloseCheck,
  ConcludeCheck,
  DeclareCheckProgramme,
  DemandRemedy,
  findingIdOf,
  OpenCheck,
  PlanCheck,
  RecordFinding,
  unitIdOf,
} from '#application';
import { addDays, programmeIdOf, userIdOf } from '#domain';
import { unreachable } from '#event-sourcing';
import type { StoryStep } from '#sample';
import type { Acts } from './play-step.js';
import type { StoryIds } from './story-ids.js';

export type CheckStep = Extract<
  StoryStep,
  {
    do: 'programme' | 'plan-check' | 'open-check' | 'find' | 'conclude-check' | 'demand-remedy' | 'close-check';
  }
>;

const INSPECTION = 'UBKT';
const MEMBERS = ['kiemtra.02'];
/** A check looks at half a year. */
const PERIOD_DAYS = 180;

/** The inspectors' steps, in the name of their commission. */
export function playCheck(act: Acts, ids: StoryIds, step: CheckStep): Promise<void> {
  const inspector = act.named();
  const inspectorUnitId = unitIdOf(INSPECTION);
  if (step.do === 'programme') {
    const { year, title, on } = step;
    const approval = { number: `${String(year).slice(2)}-QĐ/UBKT`, on };
    return act.as(inspector, DeclareCheckProgramme, { unitId: inspectorUnitId, year, title, approval });
  }
  const { check } = step;
  const checkId = ids.check(check.key);
  const unitId = unitIdOf(check.unit);
  switch (step.do) {
    case 'plan-check':
      return act.as(inspector, PlanCheck, {
        checkId,
        programmeId: programmeIdOf(inspectorUnitId, check.year),
        kind: 'check-thematic',
        title: check.title,
        unitIds: [unitId],
        directiveIds: [ids.directive(check.directive)],
        periodFrom: addDays(check.startsOn, -PERIOD_DAYS),
        periodTo: addDays(check.startsOn, -1),
        startsOn: check.startsOn,
        endsOn: check.endsOn,
      });
    case 'open-check': {
      const { startsOn, endsOn } = check;
      const team = { leaderUserId: inspector.userId, memberUserIds: MEMBERS.map(userIdOf) };
      return act.as(inspector, OpenCheck, {
        checkId,
        number: step.number,
        decidedOn: step.on,
        ...team,
        startsOn,
        endsOn,
      });
    }
    case 'find': {
      const references = [{ kind: 'assignment', assignmentId: ids.assignment(step.about) } as const];
      return act.as(inspector, RecordFinding, { checkId, unitId, weight: step.weight, text: step.text, references });
    }
    case 'conclude-check': {
      const text = 'Đơn vị đã tổ chức thực hiện; còn một số thiếu sót cần khắc phục.';
      return act.as(inspector, ConcludeCheck, { checkId, number: step.number, concludedOn: step.on, text });
    }
    case 'demand-remedy': {
      const findingIds = [findingIdOf(ids.command(`${check.key} finding ${step.finding}`))];
      const { text, lastDay } = step;
      return act.as(inspector, DemandRemedy, { checkId, unitId, text, findingIds, productRequired: true, lastDay });
    }
    case 'close-check':
      return act.as(inspector, CloseCheck, { checkId, remark: null });
    default:
      return unreachable(step);
  }
}
