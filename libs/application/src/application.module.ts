import { Module, type DynamicModule, type ModuleMetadata, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AdministrativeDecisions } from './administrative-decisions.js';
import { AssignmentDecisions } from './assignment-decisions.js';
import { Authority } from './authorisation/authority.js';
import { Chaser } from './chase-assignments/chaser.js';
import { DirectiveDecisions } from './directive-decisions.js';
import { GiveAssignments } from './give-assignments/give-assignments.policy.js';
import { GiveCascadedAssignments } from './give-cascaded-assignments/give-cascaded-assignments.policy.js';
import { AcceptReportHandler } from './accept-report/accept-report.js';
import { AcknowledgeAssignmentHandler } from './acknowledge-assignment/acknowledge-assignment.js';
import { CascadeAssignmentHandler } from './cascade-assignment/cascade-assignment.js';
import { ChaseAssignmentHandler } from './chase-assignments/chase-assignment.js';
import { ConfirmDeliveryHandler } from './confirm-delivery/confirm-delivery.js';
import { CorrectDraftHandler } from './correct-draft/correct-draft.js';
import { DefineUnitGroupHandler } from './define-unit-group/define-unit-group.js';
import { DenyExtensionHandler } from './deny-extension/deny-extension.js';
import { DisableUserHandler } from './disable-user/disable-user.js';
import { DiscardDraftHandler } from './discard-draft/discard-draft.js';
import { DissolveUnitHandler } from './dissolve-unit/dissolve-unit.js';
import { DraftDirectiveHandler } from './draft-directive/draft-directive.js';
import { EditCalendarHandler } from './edit-calendar/edit-calendar.js';
import { EnableUserHandler } from './enable-user/enable-user.js';
import { EstablishUnitHandler } from './establish-unit/establish-unit.js';
import { GrantExtensionHandler } from './grant-extension/grant-extension.js';
import { RegisterImport } from './import-register/import-register.js';
import { IssueDirectiveHandler } from './issue-directive/issue-directive.js';
import { ReassignUserHandler } from './reassign-user/reassign-user.js';
import { RecallDirectiveHandler } from './recall-directive/recall-directive.js';
import { RefuseAssignmentHandler } from './refuse-assignment/refuse-assignment.js';
import { RegisterUserHandler } from './register-user/register-user.js';
import { RenameUnitHandler } from './rename-unit/rename-unit.js';
import { RequestExtensionHandler } from './request-extension/request-extension.js';
import { ResumeAssignmentHandler } from './resume-assignment/resume-assignment.js';
import { ReturnReportHandler } from './return-report/return-report.js';
import { SubmitReportHandler } from './submit-report/submit-report.js';
import { SuspendAssignmentHandler } from './suspend-assignment/suspend-assignment.js';
import { WithdrawAssignmentHandler } from './withdraw-assignment/withdraw-assignment.js';

const handlers: Provider[] = [
  AcceptReportHandler,
  AcknowledgeAssignmentHandler,
  CascadeAssignmentHandler,
  ChaseAssignmentHandler,
  ConfirmDeliveryHandler,
  CorrectDraftHandler,
  DefineUnitGroupHandler,
  DenyExtensionHandler,
  DisableUserHandler,
  DiscardDraftHandler,
  DissolveUnitHandler,
  DraftDirectiveHandler,
  EditCalendarHandler,
  EnableUserHandler,
  EstablishUnitHandler,
  GrantExtensionHandler,
  IssueDirectiveHandler,
  ReassignUserHandler,
  RecallDirectiveHandler,
  RefuseAssignmentHandler,
  RegisterUserHandler,
  RenameUnitHandler,
  RequestExtensionHandler,
  ResumeAssignmentHandler,
  ReturnReportHandler,
  SubmitReportHandler,
  SuspendAssignmentHandler,
  WithdrawAssignmentHandler,
];

/** Every use case, over whatever stores the process was configured with. */
@Module({})
export class ApplicationModule {
  /** `imports` must provide and export the ports: EVENT_STORE, CLOCK, ORGANISATION, WORKING_TIME, EVIDENCE_FILES, DUE_ASSIGNMENTS. */
  static over(imports: ModuleMetadata['imports']): DynamicModule {
    const services = [Authority, AssignmentDecisions, DirectiveDecisions, AdministrativeDecisions];
    const automatic = [GiveAssignments, GiveCascadedAssignments, Chaser, RegisterImport];
    return {
      module: ApplicationModule,
      imports: [CqrsModule.forRoot(), ...(imports ?? [])],
      providers: [...services, ...automatic, ...handlers],
      exports: [CqrsModule, Authority, ...automatic],
    };
  }
}
