export { AcceptReport } from './accept-report/accept-report.js';
export { AcknowledgeAssignment } from './acknowledge-assignment/acknowledge-assignment.js';
export { AttachFile } from './attach-file/attach-file.js';
export { SYSTEM_ROLE, committeeOf, scopeOf, type Ability } from './authorisation/ability.js';
export { type Action, type Facts, type Subject } from './authorisation/actions.js';
export { Rights, Authority } from './authorisation/authority.js';
export { assignmentActions, directiveActions } from './authorisation/possible-actions.js';
export { NotAllowed } from './authorisation/not-allowed.js';
export { CascadeAssignment } from './cascade-assignment/cascade-assignment.js';
export { ChaseAssignment } from './chase-assignments/chase-assignment.js';
export { Chaser } from './chase-assignments/chaser.js';
export type { ChaseJob } from './chase-assignments/chase-jobs.js';
export { DUE_ASSIGNMENTS, type DueAssignment, type DueAssignments } from './chase-assignments/due-assignments.js';
export { ConfirmDelivery } from './confirm-delivery/confirm-delivery.js';
export { CorrectDraft } from './correct-draft/correct-draft.js';
export { CorrectReference } from './correct-reference/correct-reference.js';
export { DefineUnitGroup } from './define-unit-group/define-unit-group.js';
export { DenyExtension } from './deny-extension/deny-extension.js';
export { DetachFile } from './detach-file/detach-file.js';
export { DisableUser } from './disable-user/disable-user.js';
export { DiscardDraft } from './discard-draft/discard-draft.js';
export { DissolveUnit } from './dissolve-unit/dissolve-unit.js';
export { DraftDirective } from './draft-directive/draft-directive.js';
export { EditCalendar } from './edit-calendar/edit-calendar.js';
export { EnableUser } from './enable-user/enable-user.js';
export { EnterReference, referenceIdOf } from './enter-reference/enter-reference.js';
export { EstablishUnit } from './establish-unit/establish-unit.js';
export { GiveAssignments } from './give-assignments/give-assignments.policy.js';
export { GiveCascadedAssignments } from './give-cascaded-assignments/give-cascaded-assignments.policy.js';
export { GrantExtension } from './grant-extension/grant-extension.js';
export { IssueDirective } from './issue-directive/issue-directive.js';
export { AddresseeOutOfScope } from './issue-directive/refusals.js';
export { issuePreview } from './issue-directive/issue-preview.js';
export { LinkDocuments } from './link-documents/link-documents.js';
export { LinkPreview } from './link-documents/link-preview.js';
export { registeredNumber } from './number-register/numbered.js';
export { EVIDENCE_FILES, EvidenceUnknown, type EvidenceFiles } from './ports/evidence-files.js';
export { ORGANISATION, type Organisation, type PresentOrganisation } from './ports/organisation.js';
export { EVENT_STORE, CLOCK } from './ports/tokens.js';
export { WORKING_TIME, type WorkingTime } from './ports/working-time.js';
export { ReassignUser } from './reassign-user/reassign-user.js';
export { RecallDirective } from './recall-directive/recall-directive.js';
export { RefuseAssignment } from './refuse-assignment/refuse-assignment.js';
export { RegisterUser } from './register-user/register-user.js';
export { RemoveCommitteeTerm } from './remove-committee-term/remove-committee-term.js';
export { RenameUnit } from './rename-unit/rename-unit.js';
export { RequestExtension } from './request-extension/request-extension.js';
export { ResumeAssignment } from './resume-assignment/resume-assignment.js';
export { ReturnReport } from './return-report/return-report.js';
export { SetCommitteeTerm } from './set-committee-term/set-committee-term.js';
export { SubmitReport } from './submit-report/submit-report.js';
export { SuspendAssignment } from './suspend-assignment/suspend-assignment.js';
export { UnlinkDocuments } from './unlink-documents/unlink-documents.js';
export { WithdrawAssignment } from './withdraw-assignment/withdraw-assignment.js';
export { ApplicationModule } from './application.module.js';
export { systemActor } from './system-actor.js';
export { ApplicationCommand } from './application-command.js';
export {
  groupIdOf,
  RegisterImport,
  RegisterInconsistent,
  unitIdOf,
  type Register,
} from './import-register/import-register.js';
