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
import { CheckDecisions } from './checks/check-decisions.js';
import { PlanScope } from './checks/plan-scope.js';
import { ProgrammeFacts } from './checks/programme-facts.js';
import { FoundReferences } from './record-finding/found-references.js';
import { GiveRemedies } from './give-remedies/give-remedies.policy.js';
import { CancelCheckHandler } from './cancel-check/cancel-check.js';
import { CloseCheckHandler } from './close-check/close-check.js';
import { ConcludeCheckHandler } from './conclude-check/conclude-check.js';
import { CorrectCheckPlanHandler } from './correct-check-plan/correct-check-plan.js';
import { DeclareCheckProgrammeHandler } from './declare-check-programme/declare-check-programme.js';
import { DemandRemedyHandler } from './demand-remedy/demand-remedy.js';
import { OpenCheckHandler } from './open-check/open-check.js';
import { PlanCheckHandler } from './plan-check/plan-check.js';
import { RecordFindingHandler } from './record-finding/record-finding.js';
import { WithdrawFindingHandler } from './withdraw-finding/withdraw-finding.js';
import { CarryOutReform } from './carry-out-reform/carry-out-reform.policy.js';
import { DecreeImport } from './import-decree/import-decree.js';
import { PassOn } from './pass-on/pass-on.js';
import { DecreeDecisions } from './reform/decree-decisions.js';
import { ReformObstacles } from './reform/reform-obstacles.js';
import { DecreeRehearsal } from './rehearse-decree/decree-rehearsal.js';
import { AdoptDecreeHandler } from './adopt-decree/adopt-decree.js';
import { CorrectDecreeHandler } from './correct-decree/correct-decree.js';
import { DecideSuccessionHandler } from './decide-succession/decide-succession.js';
import { DraftDecreeHandler } from './draft-decree/draft-decree.js';
import { WithdrawDecreeHandler } from './withdraw-decree/withdraw-decree.js';
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
import { CarryOutOrders } from './carry-out-orders/carry-out-orders.policy.js';
import { ExtendAssignmentHandler } from './extend-assignment/extend-assignment.js';
import { OrderStepsHandler } from './order-steps/order-steps.js';
import { TransferAssignmentHandler } from './transfer-assignment/transfer-assignment.js';
import { UndoOrderHandler } from './undo-order/undo-order.js';
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
import { DeliverJointReports } from './deliver-joint-reports/deliver-joint-reports.policy.js';
import { EndReportsHandler } from './end-reports/end-reports.js';
import { GiveReviewReports } from './give-review-reports/give-review-reports.policy.js';
import { CancelReviewHandler } from './cancel-review/cancel-review.js';
import { ConcludeReviewHandler } from './conclude-review/conclude-review.js';
import { CorrectReviewConclusionHandler } from './correct-review-conclusion/correct-review-conclusion.js';
import { OpenReviewHandler } from './open-review/open-review.js';
import { ReviewPlan } from './open-review/review-plan.js';
import { ConcludingDocument } from './reviews/concluding-document.js';
import { ReviewDecisions } from './reviews/review-decisions.js';
import { GiveReports } from './give-reports/give-reports.policy.js';
import { OpenReportPeriods } from './open-report-periods/open-report-periods.js';
import { SetReportPeriodHandler } from './set-report-period/set-report-period.js';
import { SubmitJointReportHandler } from './submit-joint-report/submit-joint-report.js';
import { WithdrawAssignmentHandler } from './withdraw-assignment/withdraw-assignment.js';
import { AppraiseRatingHandler } from './appraise-rating/appraise-rating.js';
import { AwardCommendationHandler } from './award-commendation/award-commendation.js';
import { CancelEvaluationRoundHandler } from './cancel-evaluation-round/cancel-evaluation-round.js';
import { CloseEvaluationRoundHandler } from './close-evaluation-round/close-evaluation-round.js';
import { CorrectRatingHandler } from './correct-rating/correct-rating.js';
import { DecideRatingHandler } from './decide-rating/decide-rating.js';
import { EvaluationDecisions } from './evaluation/evaluation-decisions.js';
import { UnitsToRate } from './evaluation/units-to-rate.js';
import { WaitingEvaluations } from './evaluation/waiting-evaluations.js';
import { EvidenceInTheLog } from './freeze-evidence/evidence-in-the-log.js';
import { FreezeEvidence } from './freeze-evidence/freeze-evidence.policy.js';
import { EvaluationRoundPreview } from './open-evaluation-round/evaluation-round-preview.js';
import { OpenEvaluationRoundHandler } from './open-evaluation-round/open-evaluation-round.js';
import { RevokeCommendationHandler } from './revoke-commendation/revoke-commendation.js';
import { SelfRateHandler } from './self-rate/self-rate.js';
import { WaiveEvaluationHandler } from './waive-evaluation/waive-evaluation.js';
import { RegisterWebhookHandler } from './register-webhook/register-webhook.js';
import { ChangeWebhookHandler } from './change-webhook/change-webhook.js';
import { EnableWebhookHandler } from './enable-webhook/enable-webhook.js';
import { DisableWebhookHandler } from './disable-webhook/disable-webhook.js';
import { ReplaceWebhookSecretHandler } from './replace-webhook-secret/replace-webhook-secret.js';
import { RemoveWebhookHandler } from './remove-webhook/remove-webhook.js';
import { WebhookDecisions } from './webhooks/webhook-decisions.js';

const handlers: Provider[] = [
  AdoptDecreeHandler,
  CorrectDecreeHandler,
  DecideSuccessionHandler,
  DraftDecreeHandler,
  WithdrawDecreeHandler,
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
  ExtendAssignmentHandler,
  GrantExtensionHandler,
  OrderStepsHandler,
  TransferAssignmentHandler,
  UndoOrderHandler,
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
  EndReportsHandler,
  SetReportPeriodHandler,
  SubmitJointReportHandler,
  CancelCheckHandler,
  CloseCheckHandler,
  ConcludeCheckHandler,
  CorrectCheckPlanHandler,
  DeclareCheckProgrammeHandler,
  DemandRemedyHandler,
  OpenCheckHandler,
  PlanCheckHandler,
  RecordFindingHandler,
  WithdrawFindingHandler,
  CancelReviewHandler,
  ConcludeReviewHandler,
  CorrectReviewConclusionHandler,
  OpenReviewHandler,
  AppraiseRatingHandler,
  AwardCommendationHandler,
  CancelEvaluationRoundHandler,
  CloseEvaluationRoundHandler,
  CorrectRatingHandler,
  DecideRatingHandler,
  OpenEvaluationRoundHandler,
  RevokeCommendationHandler,
  SelfRateHandler,
  WaiveEvaluationHandler,
  RegisterWebhookHandler,
  ChangeWebhookHandler,
  EnableWebhookHandler,
  DisableWebhookHandler,
  ReplaceWebhookSecretHandler,
  RemoveWebhookHandler,
];

/** Every use case, over whatever stores the process was configured with. */
@Module({})
export class ApplicationModule {
  /** `imports` must provide and export the ports: EVENT_STORE, CLOCK, ORGANISATION, WORKING_TIME, EVIDENCE_FILES, DUE_ASSIGNMENTS, TAKEN_NUMBERS, MISPLACED, REPORT_RULES, REPORTS_TO_OPEN, EVALUATION_INDEX, DIRECTIVE_FIGURES, WEBHOOK_ADDRESSES. */
  static over(imports: ModuleMetadata['imports']): DynamicModule {
    const services = [Authority, AssignmentDecisions, DirectiveDecisions, AdministrativeDecisions, WebhookDecisions];
    const documents = [KnownDocuments, DocumentDecisions, LinkPreview, NumberDesk];
    const checks = [CheckDecisions, PlanScope, ProgrammeFacts, FoundReferences];
    const reviews = [ReviewDecisions, ReviewPlan, ConcludingDocument, GiveReviewReports];
    const reforms = [DecreeDecisions, ReformObstacles, DecreeRehearsal, DecreeImport, CarryOutReform, PassOn];
    const periodic = [OpenReportPeriods, GiveReports, DeliverJointReports];
    const rating = [EvaluationDecisions, UnitsToRate, WaitingEvaluations, EvidenceInTheLog];
    const rated = [FreezeEvidence, EvaluationRoundPreview];
    const automatic = [GiveAssignments, GiveCascadedAssignments, CarryOutOrders, GiveRemedies, Chaser, RegisterImport];
    return {
      module: ApplicationModule,
      imports: [CqrsModule.forRoot(), ...(imports ?? [])],
      providers: [
        ...services,
        ...reforms,
        ...documents,
        ...checks,
        ...reviews,
        ...automatic,
        ...periodic,
        ...rating,
        ...rated,
        ...handlers,
      ],
      exports: [
        CqrsModule,
        Authority,
        ...reforms,
        ...documents,
        ...automatic,
        ...periodic,
        ...rated,
        GiveReviewReports,
      ],
    };
  }
}
