import type { Type } from '@nestjs/common';
import type { Policy } from '#event-sourcing';
import { CarryOutOrders } from './carry-out-orders/carry-out-orders.policy.js';
import { CarryOutReform } from './carry-out-reform/carry-out-reform.policy.js';
import { DeliverJointReports } from './deliver-joint-reports/deliver-joint-reports.policy.js';
import { FreezeEvidence } from './freeze-evidence/freeze-evidence.policy.js';
import { GiveAssignments } from './give-assignments/give-assignments.policy.js';
import { GiveCascadedAssignments } from './give-cascaded-assignments/give-cascaded-assignments.policy.js';
import { GiveRemedies } from './give-remedies/give-remedies.policy.js';
import { GiveReports } from './give-reports/give-reports.policy.js';
import { GiveReviewReports } from './give-review-reports/give-review-reports.policy.js';

/** Every policy that gives commands. Whoever runs the product runs all of them. */
export const REACTING_POLICIES: readonly Type<Policy>[] = [
  GiveAssignments,
  GiveCascadedAssignments,
  GiveRemedies,
  CarryOutOrders,
  CarryOutReform,
  FreezeEvidence,
  GiveReports,
  GiveReviewReports,
  DeliverJointReports,
];
