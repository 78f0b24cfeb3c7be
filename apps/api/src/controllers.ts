import type { Type } from '@nestjs/common';
import { AcceptReportController } from './accept-report/accept-report.controller.js';
import { AcknowledgeAssignmentController } from './acknowledge-assignment/acknowledge-assignment.controller.js';
import { AssignmentsController } from './assignment/assignments.controller.js';
import { CalendarsController } from './calendar/calendars.controller.js';
import { CascadeAssignmentController } from './cascade-assignment/cascade-assignment.controller.js';
import { ChangePasswordController } from './change-password/change-password.controller.js';
import { ComplianceController } from './compliance/compliance.controller.js';
import { ComplianceOverviewController } from './compliance/overview.controller.js';
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
import { IndicatorsController } from './indicators/indicators.controller.js';
import { ClockController } from './clock/clock.controller.js';
import { ExtendAssignmentController } from './extend-assignment/extend-assignment.controller.js';
import { OrderStepsController } from './order-steps/order-steps.controller.js';
import { PreviewOrderController } from './order-steps/preview-order.controller.js';
import { OrdersController } from './orders/orders.controller.js';
import { TransferAssignmentController } from './transfer-assignment/transfer-assignment.controller.js';
import { UndoOrderController } from './undo-order/undo-order.controller.js';
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
import { SearchAssignmentsController } from './search-assignments/search-assignments.controller.js';
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
import { AdoptDecreeController } from './adopt-decree/adopt-decree.controller.js';
import { CorrectDecreeController } from './correct-decree/correct-decree.controller.js';
import { DecideSuccessionController } from './decide-succession/decide-succession.controller.js';
import { DraftDecreeController } from './draft-decree/draft-decree.controller.js';
import { ImportDecreeController } from './import-decree/import-decree.controller.js';
import { PreviewChangeController } from './preview-reform/preview-change.controller.js';
import { PreviewReformController } from './preview-reform/preview-reform.controller.js';
import { ReformsController } from './reforms/reforms.controller.js';
import { WithdrawDecreeController } from './withdraw-decree/withdraw-decree.controller.js';
import { EndReportsController } from './end-reports/end-reports.controller.js';
import { ReportPeriodsController } from './report-periods/report-periods.controller.js';
import { ReportScheduleController } from './report-periods/report-schedule.controller.js';
import { JointReportsController } from './report-periods/joint-reports.controller.js';
import { SetReportPeriodController } from './set-report-period/set-report-period.controller.js';
import { SubmitJointReportController } from './submit-joint-report/submit-joint-report.controller.js';
import { NumberRegisterController } from './document-register/number-register.controller.js';
import { DeclareCheckProgrammeController } from './declare-check-programme/declare-check-programme.controller.js';
import { PlanCheckController } from './plan-check/plan-check.controller.js';
import { CorrectCheckPlanController } from './correct-check-plan/correct-check-plan.controller.js';
import { OpenCheckController } from './open-check/open-check.controller.js';
import { RecordFindingController } from './record-finding/record-finding.controller.js';
import { WithdrawFindingController } from './withdraw-finding/withdraw-finding.controller.js';
import { ConcludeCheckController } from './conclude-check/conclude-check.controller.js';
import { DemandRemedyController } from './demand-remedy/demand-remedy.controller.js';
import { CloseCheckController } from './close-check/close-check.controller.js';
import { CancelCheckController } from './cancel-check/cancel-check.controller.js';
import { ChecksController } from './checks/checks.controller.js';
import { PossibleTeamController } from './possible-team/possible-team.controller.js';
import { RemediesController } from './checks/remedies.controller.js';
import { PastComplianceController } from './as-of/past-compliance.controller.js';
import { PastDirectiveController } from './as-of/past-directive.controller.js';
import { AssignmentStoryController } from './assignment-story/assignment-story.controller.js';
import { AppraiseRatingController } from './appraise-rating/appraise-rating.controller.js';
import { AwardCommendationController } from './award-commendation/award-commendation.controller.js';
import { CancelEvaluationRoundController } from './cancel-evaluation-round/cancel-evaluation-round.controller.js';
import { CloseEvaluationRoundController } from './close-evaluation-round/close-evaluation-round.controller.js';
import { CorrectRatingController } from './correct-rating/correct-rating.controller.js';
import { DecideRatingController } from './decide-rating/decide-rating.controller.js';
import { CommendationsController } from './evaluations/commendations.controller.js';
import { EvaluationRoundsController } from './evaluations/evaluation-rounds.controller.js';
import { EvaluationsController } from './evaluations/evaluations.controller.js';
import { OpenEvaluationRoundController } from './open-evaluation-round/open-evaluation-round.controller.js';
import { RevokeCommendationController } from './revoke-commendation/revoke-commendation.controller.js';
import { SelfRateController } from './self-rate/self-rate.controller.js';
import { WaiveEvaluationController } from './waive-evaluation/waive-evaluation.controller.js';
import { NoticeLettersController } from './notice-letters/notice-letters.controller.js';
import { OfficeSettingsController } from './office-settings/office-settings.controller.js';
import { ReadingsController } from './readings/readings.controller.js';
import { NoteNoticesSeenController } from './note-notices-seen/note-notices-seen.controller.js';
import { ChooseLettersController } from './choose-letters/choose-letters.controller.js';
import { FirstStartController } from './first-start/first-start.controller.js';
import { LoadSampleController } from './load-sample/load-sample.controller.js';
import { ImportRegisterController } from './import-register/import-register.controller.js';
import { SignInWaysController } from './sign-in-ways/sign-in-ways.controller.js';
import { SignInByProviderController } from './sign-in-by-provider/sign-in-by-provider.controller.js';
import { WEBHOOK_CONTROLLERS } from './webhooks/webhook-controllers.js';

/** Every route of the API. */
export const CONTROLLERS: readonly Type[] = [
  ...WEBHOOK_CONTROLLERS,
  AcceptReportController,
  AcknowledgeAssignmentController,
  SearchAssignmentsController,
  AssignmentsController,
  CalendarsController,
  CascadeAssignmentController,
  ChangePasswordController,
  ComplianceController,
  ComplianceOverviewController,
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
  ClockController,
  ExtendAssignmentController,
  OrderStepsController,
  PreviewOrderController,
  OrdersController,
  TransferAssignmentController,
  UndoOrderController,
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
  ReportPeriodsController,
  IndicatorsController,
  ReportScheduleController,
  JointReportsController,
  SetReportPeriodController,
  EndReportsController,
  SubmitJointReportController,
  DraftDecreeController,
  ImportDecreeController,
  CorrectDecreeController,
  AdoptDecreeController,
  WithdrawDecreeController,
  DecideSuccessionController,
  PreviewReformController,
  PreviewChangeController,
  ReformsController,
  DeclareCheckProgrammeController,
  PlanCheckController,
  CorrectCheckPlanController,
  OpenCheckController,
  RecordFindingController,
  WithdrawFindingController,
  ConcludeCheckController,
  DemandRemedyController,
  CloseCheckController,
  CancelCheckController,
  ChecksController,
  PossibleTeamController,
  RemediesController,
  ReadingsController,
  OfficeSettingsController,
  NoticeLettersController,
  PastComplianceController,
  PastDirectiveController,
  AssignmentStoryController,
  AppraiseRatingController,
  AwardCommendationController,
  CancelEvaluationRoundController,
  CloseEvaluationRoundController,
  CorrectRatingController,
  DecideRatingController,
  CommendationsController,
  EvaluationRoundsController,
  EvaluationsController,
  OpenEvaluationRoundController,
  RevokeCommendationController,
  SelfRateController,
  WaiveEvaluationController,
  NoteNoticesSeenController,
  ChooseLettersController,
  FirstStartController,
  LoadSampleController,
  ImportRegisterController,
  SignInWaysController,
  SignInByProviderController,
];
