import { Module, type DynamicModule, type ModuleMetadata, type Provider } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AdministrativeDecisions } from './administrative-decisions.js';
import { AssignmentDecisions } from './assignment-decisions.js';
import { Authority } from './authorisation/authority.js';
import { Chaser } from './chase-assignments/chaser.js';
import { DirectiveDecisions } from './directive-decisions.js';
import { GiveAssignments } from './give-assignments/give-assignments.policy.js';
import { GiveCascadedAssignments } from './give-cascaded-assignments/give-cascaded-assignments.policy.js';
import { DocumentDecisions } from './documents/document-decisions.js';
import { KnownDocuments } from './documents/known-documents.js';
import { LinkPreview } from './link-documents/link-preview.js';
import { NumberDesk } from './number-register/number-desk.js';
import { AcceptReportHandler } from './accept-report/accept-report.js';
import { AcknowledgeAssignmentHandler } from './acknowledge-assignment/acknowledge-assignment.js';
import { AttachFileHandler } from './attach-file/attach-file.js';
import { CascadeAssignmentHandler } from './cascade-assignment/cascade-assignment.js';
import { ChaseAssignmentHandler } from './chase-assignments/chase-assignment.js';
import { ConfirmDeliveryHandler } from './confirm-delivery/confirm-delivery.js';
import { CorrectDraftHandler } from './correct-draft/correct-draft.js';
import { CorrectReferenceHandler } from './correct-reference/correct-reference.js';
import { DefineUnitGroupHandler } from './define-unit-group/define-unit-group.js';
import { DenyExtensionHandler } from './deny-extension/deny-extension.js';
import { DetachFileHandler } from './detach-file/detach-file.js';
import { DisableUserHandler } from './disable-user/disable-user.js';
import { DiscardDraftHandler } from './discard-draft/discard-draft.js';
import { DissolveUnitHandler } from './dissolve-unit/dissolve-unit.js';
import { DraftDirectiveHandler } from './draft-directive/draft-directive.js';
import { EditCalendarHandler } from './edit-calendar/edit-calendar.js';
import { EnableUserHandler } from './enable-user/enable-user.js';
import { EnterReferenceHandler } from './enter-reference/enter-reference.js';
import { EstablishUnitHandler } from './establish-unit/establish-unit.js';
import { GrantExtensionHandler } from './grant-extension/grant-extension.js';
import { RegisterImport } from './import-register/import-register.js';
import { IssueDirectiveHandler } from './issue-directive/issue-directive.js';
import { LinkDocumentsHandler } from './link-documents/link-documents.js';
import { ReassignUserHandler } from './reassign-user/reassign-user.js';
import { RecallDirectiveHandler } from './recall-directive/recall-directive.js';
import { RefuseAssignmentHandler } from './refuse-assignment/refuse-assignment.js';
import { RegisterUserHandler } from './register-user/register-user.js';
import { RemoveCommitteeTermHandler } from './remove-committee-term/remove-committee-term.js';
import { RenameUnitHandler } from './rename-unit/rename-unit.js';
import { RequestExtensionHandler } from './request-extension/request-extension.js';
import { ResumeAssignmentHandler } from './resume-assignment/resume-assignment.js';
import { ReturnReportHandler } from './return-report/return-report.js';
import { SetCommitteeTermHandler } from './set-committee-term/set-committee-term.js';
import { SubmitReportHandler } from './submit-report/submit-report.js';
import { SuspendAssignmentHandler } from './suspend-assignment/suspend-assignment.js';
import { UnlinkDocumentsHandler } from './unlink-documents/unlink-documents.js';
import { WithdrawAssignmentHandler } from './withdraw-assignment/withdraw-assignment.js';

const handlers: Provider[] = [
  AcceptReportHandler,
  AcknowledgeAssignmentHandler,
  AttachFileHandler,
  CascadeAssignmentHandler,
  ChaseAssignmentHandler,
  ConfirmDeliveryHandler,
  CorrectDraftHandler,
  CorrectReferenceHandler,
  DefineUnitGroupHandler,
  DenyExtensionHandler,
  DetachFileHandler,
  DisableUserHandler,
  DiscardDraftHandler,
  DissolveUnitHandler,
  DraftDirectiveHandler,
  EditCalendarHandler,
  EnableUserHandler,
  EnterReferenceHandler,
  EstablishUnitHandler,
  GrantExtensionHandler,
  IssueDirectiveHandler,
  LinkDocumentsHandler,
  ReassignUserHandler,
  RecallDirectiveHandler,
  RefuseAssignmentHandler,
  RegisterUserHandler,
  RemoveCommitteeTermHandler,
  RenameUnitHandler,
  RequestExtensionHandler,
  ResumeAssignmentHandler,
  ReturnReportHandler,
  SetCommitteeTermHandler,
  SubmitReportHandler,
  SuspendAssignmentHandler,
  UnlinkDocumentsHandler,
  WithdrawAssignmentHandler,
];

/** Every use case, over whatever stores the process was configured with. */
@Module({})
export class ApplicationModule {
  /** `imports` must provide and export the ports: EVENT_STORE, CLOCK, ORGANISATION, WORKING_TIME, EVIDENCE_FILES, DUE_ASSIGNMENTS. */
  static over(imports: ModuleMetadata['imports']): DynamicModule {
    const services = [Authority, AssignmentDecisions, DirectiveDecisions, AdministrativeDecisions];
    const documents = [KnownDocuments, DocumentDecisions, LinkPreview, NumberDesk];
    const automatic = [GiveAssignments, GiveCascadedAssignments, Chaser, RegisterImport];
    return {
      module: ApplicationModule,
      imports: [CqrsModule.forRoot(), ...(imports ?? [])],
      providers: [...services, ...documents, ...automatic, ...handlers],
      exports: [CqrsModule, Authority, ...documents, ...automatic],
    };
  }
}
