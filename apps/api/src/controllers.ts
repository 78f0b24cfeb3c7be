import type { Type } from '@nestjs/common';
import { AcceptReportController } from './accept-report/accept-report.controller.js';
import { AcknowledgeAssignmentController } from './acknowledge-assignment/acknowledge-assignment.controller.js';
import { AssignmentsController } from './assignment/assignments.controller.js';
import { CalendarsController } from './calendar/calendars.controller.js';
import { CascadeAssignmentController } from './cascade-assignment/cascade-assignment.controller.js';
import { ChangePasswordController } from './change-password/change-password.controller.js';
import { ComplianceController } from './compliance/compliance.controller.js';
import { ConfirmDeliveryController } from './confirm-delivery/confirm-delivery.controller.js';
import { CorrectDraftController } from './correct-draft/correct-draft.controller.js';
import { DefineUnitGroupController } from './define-unit-group/define-unit-group.controller.js';
import { DenyExtensionController } from './deny-extension/deny-extension.controller.js';
import { DirectiveFollowUpController } from './directive-register/directive-follow-up.controller.js';
import { DirectivesController } from './directive-register/directives.controller.js';
import { DisableUserController } from './disable-user/disable-user.controller.js';
import { DiscardDraftController } from './discard-draft/discard-draft.controller.js';
import { DissolveUnitController } from './dissolve-unit/dissolve-unit.controller.js';
import { DraftDirectiveController } from './draft-directive/draft-directive.controller.js';
import { EditCalendarController } from './edit-calendar/edit-calendar.controller.js';
import { EnableUserController } from './enable-user/enable-user.controller.js';
import { EstablishUnitController } from './establish-unit/establish-unit.controller.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { GrantExtensionController } from './grant-extension/grant-extension.controller.js';
import { HealthController } from './health/health.controller.js';
import { HistoryController } from './history/history.controller.js';
import { IssueDirectiveController } from './issue-directive/issue-directive.controller.js';
import { ListSessionsController } from './list-sessions/list-sessions.controller.js';
import { LiveController } from './live/live.controller.js';
import { LogInController } from './log-in/log-in.controller.js';
import { LogOutController } from './log-out/log-out.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { UnitGroupsController } from './organisation/unit-groups.controller.js';
import { UnitsController } from './organisation/units.controller.js';
import { UsersController } from './people/users.controller.js';
import { PreviewIssueController } from './preview-issue/preview-issue.controller.js';
import { QueueBoardTicketController } from './queue-board/queue-board-ticket.controller.js';
import { ReassignUserController } from './reassign-user/reassign-user.controller.js';
import { RecallDirectiveController } from './recall-directive/recall-directive.controller.js';
import { RefuseAssignmentController } from './refuse-assignment/refuse-assignment.controller.js';
import { RegisterUserController } from './register-user/register-user.controller.js';
import { RenameUnitController } from './rename-unit/rename-unit.controller.js';
import { RequestExtensionController } from './request-extension/request-extension.controller.js';
import { ResetPasswordController } from './reset-password/reset-password.controller.js';
import { ResumeAssignmentController } from './resume-assignment/resume-assignment.controller.js';
import { ReturnReportController } from './return-report/return-report.controller.js';
import { SubmitReportController } from './submit-report/submit-report.controller.js';
import { SuspendAssignmentController } from './suspend-assignment/suspend-assignment.controller.js';
import { UnitInboxController } from './unit-inbox/unit-inbox.controller.js';
import { UploadEvidenceController } from './upload-evidence/upload-evidence.controller.js';
import { WhoAmIController } from './who-am-i/who-am-i.controller.js';
import { WithdrawAssignmentController } from './withdraw-assignment/withdraw-assignment.controller.js';
import { SetCommitteeTermController } from './set-committee-term/set-committee-term.controller.js';
import { RemoveCommitteeTermController } from './remove-committee-term/remove-committee-term.controller.js';
import { EnterReferenceController } from './enter-reference/enter-reference.controller.js';
import { CorrectReferenceController } from './correct-reference/correct-reference.controller.js';
import { LinkDocumentsController } from './link-documents/link-documents.controller.js';
import { PreviewLinkController } from './link-documents/preview-link.controller.js';
import { UnlinkDocumentsController } from './unlink-documents/unlink-documents.controller.js';
import { AttachFileController } from './attach-file/attach-file.controller.js';
import { DetachFileController } from './detach-file/detach-file.controller.js';
import { DocumentsController } from './document-register/documents.controller.js';
import { DocumentFilesController } from './document-register/document-files.controller.js';
import { NumberRegisterController } from './document-register/number-register.controller.js';

/** Every route of the API. */
export const CONTROLLERS: readonly Type[] = [
  AcceptReportController,
  AcknowledgeAssignmentController,
  AssignmentsController,
  CalendarsController,
  CascadeAssignmentController,
  ChangePasswordController,
  ComplianceController,
  ConfirmDeliveryController,
  CorrectDraftController,
  DefineUnitGroupController,
  DenyExtensionController,
  DirectiveFollowUpController,
  DirectivesController,
  DisableUserController,
  DiscardDraftController,
  DissolveUnitController,
  DraftDirectiveController,
  EditCalendarController,
  EnableUserController,
  EstablishUnitController,
  EvidenceController,
  GrantExtensionController,
  HealthController,
  HistoryController,
  IssueDirectiveController,
  ListSessionsController,
  LiveController,
  LogInController,
  LogOutController,
  NoticesController,
  UnitGroupsController,
  UnitsController,
  UsersController,
  PreviewIssueController,
  QueueBoardTicketController,
  ReassignUserController,
  RecallDirectiveController,
  RefuseAssignmentController,
  RegisterUserController,
  RenameUnitController,
  RequestExtensionController,
  ResetPasswordController,
  ResumeAssignmentController,
  ReturnReportController,
  SubmitReportController,
  SuspendAssignmentController,
  UnitInboxController,
  UploadEvidenceController,
  WhoAmIController,
  WithdrawAssignmentController,
  SetCommitteeTermController,
  RemoveCommitteeTermController,
  EnterReferenceController,
  CorrectReferenceController,
  LinkDocumentsController,
  PreviewLinkController,
  UnlinkDocumentsController,
  AttachFileController,
  DetachFileController,
  DocumentsController,
  DocumentFilesController,
  NumberRegisterController,
];
