/** What each event says happened, in one sentence. A declared type without one fails the check. */
export const MEANINGS = {
  'DirectiveDrafted.v1': 'A draft entered the register, from the text of a document or by hand.',
  'DraftCorrected.v1': 'A clerk changed fields or tasks of the draft; what is not named stayed as it was.',
  'DraftDiscarded.v1': 'The draft was given up; it can be neither corrected nor issued any more.',
  'DirectiveIssued.v1': 'The draft became a directive in force, with its deadlines fixed on the calendar of that day.',
  'AddresseesNamed.v1':
    'Records which units the addressees of one task were on the day of issue, in chunks of at most 500; each chunk makes the assignments of its units.',
  'DirectiveRecalled.v1': 'The issuer took the directive back; its open assignments are withdrawn.',
  'ReportsScheduled.v1':
    'How often the reports of an issued directive are due was set, of a task or, without a number, of its monitor; periods come from that day on.',
  'ReportsEnded.v1': 'No further periods are given of these reports; those that were given stay.',
  'ReportPeriodOpened.v1':
    'A period of a recurring report was opened, with its deadline on the calendar of that day; `isLast`: none comes after it.',
  'ReportersNamed.v1':
    'Names who owes the report of a period, in chunks of at most 500; each chunk makes the assignments of its units.',
  'JointReportEntered.v1':
    'A unit entered one report for several who ask for the same period; it is delivered to each of them.',
  'JointReportNotDelivered.v1':
    'The report could not be delivered to one of them any more; the code of the refusal says why.',
  'AssignmentGiven.v1': 'One task was given to one unit; the doer’s clock runs.',
  'AssignmentDelivered.v1': 'The unit has received the assignment, which says nothing yet about taking it on.',
  'AssignmentAcknowledged.v1': 'The unit took the assignment on.',
  'AssignmentRefused.v1': 'The unit refused the assignment with a reason; the giver holds the clock.',
  'AssignmentCascaded.v1':
    'The unit handed its assignment on to units below, in chunks of at most 500 shares; its own clock runs on.',
  'ReportSubmitted.v1': 'The unit reported results with its evidence; the report waits for the giver.',
  'ReportReturned.v1': 'The giver sent the report back; it counts as never submitted.',
  'ReportAccepted.v1': 'Somebody other than the doer accepted the report; the assignment is done.',
  'ExtensionRequested.v1': 'The doer asked for a later deadline; the giver holds the clock until he answers.',
  'ExtensionGranted.v1': 'The giver moved the deadline; the ladder of reminders starts anew.',
  'ExtensionDenied.v1': 'The giver let the deadline stand.',
  'AssignmentSuspended.v1': 'The giver stopped the work for a time; nobody is chased meanwhile.',
  'AssignmentResumed.v1': 'The work goes on under the deadline it had.',
  'AssignmentWithdrawn.v1':
    'The assignment was taken back, by itself or with the directive or assignment it came from.',
  'AssignmentTransferred.v1':
    'Everything that one unit was in the assignment, another is from now on, by a decree or by a decision; the clock runs on, and the time before stays the old unit’s.',
  'AssignmentStepReverted.v1':
    'What an order for many had done to this assignment was taken back, since nothing had followed; it stands where it stood before.',
  'AssignmentChased.v1': 'A rung of the ladder was applied: the units named were told about this deadline.',
  'BulkOrdered.v1':
    'One step was ordered for many assignments at once; each is decided by itself, under an id derived from the order’s.',
  'BulkItemsNamed.v1': 'Names the assignments of an order, in chunks of at most 500.',
  'BulkItemsDecided.v1': 'What came of the order for each assignment of a chunk: done, or refused and why.',
  'BulkUndoOrdered.v1': 'The order was taken back, wherever nothing has followed it.',
  'BulkItemsReverted.v1': 'What came of taking it back for each assignment of a chunk to which the step had been done.',
  'ReferenceEntered.v1': 'A document of another system became known here, to be referred to; it has no tasks.',
  'ReferenceCorrected.v1': 'What had been entered of a document of another system was put right.',
  'DocumentLinked.v1':
    'Says what a later document is to an earlier one; of one that is amended, replaced or recalled, also what becomes of its open assignments. Said again, it replaces what was said.',
  'DocumentUnlinked.v1': 'A link was taken back; what was withdrawn for it stays withdrawn.',
  'FileAttached.v1': 'A file belongs to a document; its content is kept outside the log, under the hash.',
  'FileDetached.v1': 'The file is the document’s no longer.',
  'NumberTaken.v1':
    'The number is the document’s in the register of its committee, type and organ; says of which documents it is a double, and why.',
  'NumberReleased.v1': 'The document was not issued after all; its number is free again.',
  'CommitteeTermDeclared.v1': 'States when a term of a committee begins and ends; replaces what was stated before.',
  'CommitteeTermRemoved.v1': 'A term that was entered wrongly is none.',
  'UnitEstablished.v1': 'A unit entered the tree on a date.',
  'UnitRenamed.v1': 'The unit has another name from a date on.',
  'UnitDissolved.v1': 'The unit no longer exists from a date on; its history stays.',
  'UnitMoved.v1': 'The unit stands below another superior from a date on.',
  'UnitReorganised.v1':
    'A decree brought the unit to an end, or divided it: the units named succeed it, as a whole or in part. Told again, it replaces that.',
  'UnitHeirChosen.v1':
    'A person said who takes over everything of a divided or dissolved unit that is not decided yet.',
  'UnitRestored.v1': 'The decree was corrected or withdrawn; the unit exists as if it had not been named.',
  'DecreeDrafted.v1': 'A decree on units was entered; it does nothing yet.',
  'DecreeCorrected.v1':
    'The decree reads otherwise. Of one in force, `effect` has the steps that lead from what was done to what is right.',
  'DecreeAdopted.v1': 'The decree takes effect by itself on its day.',
  'DecreeEnforced.v1':
    'Its day came: the steps say what is done to which unit, `before` what names and superiors were until then.',
  'DecreeExecuted.v1': 'Every step was taken, but for those that a unit refused, with the code of the refusal.',
  'SuccessionDecided.v1':
    'A person said to whom assignments of a divided or dissolved unit pass; without a list, everything that is left.',
  'DecreeWithdrawn.v1': 'The decree was taken back; of one in force, the steps say what is undone.',
  'ReformedUnitsClaimed.v1': 'The units that a decree acts on that day; no other decree may.',
  'ReformedUnitsReleased.v1': 'The decree acts on nothing that day any more.',
  'UnitGroupDefined.v1': 'Says which units a group of addressees means; replaces the definition before it.',
  'UserRegistered.v1': 'A person got an account in a unit and a role; secrets are kept outside the log.',
  'UserReassigned.v1': 'The person acts for another unit or in another role from now on.',
  'UserTransferred.v1':
    'The account went with its unit to the unit’s heir, or back when the decree no longer said so; the role stays.',
  'UserDisabled.v1': 'The account was closed with a reason.',
  'UserEnabled.v1': 'The account was opened again.',
  'HolidaysDeclared.v1': 'States all days off of a year; replaces the list before it.',
  'HolidayAdded.v1': 'One more day off.',
  'HolidayRemoved.v1': 'A day that was off is worked.',
  'SwapWorkdayDeclared.v1': 'A day of a weekend is worked in exchange for another day.',
  'SwapWorkdayCancelled.v1': 'The weekend day is off after all.',
  'CheckProgrammeDeclared.v1':
    'An inspecting unit said what it means to check in a year; said again, it replaces that.',
  'CheckPlanned.v1': 'An inspector planned a check: which units and directives, which period, when.',
  'CheckPlanCorrected.v1': 'The plan was put right before the check was opened; what is not named stayed as it was.',
  'CheckOpened.v1': 'A decision sent a team; from here on the units are told of the check.',
  'FindingRecorded.v1': 'Something was found at a unit, with what proves it.',
  'FindingWithdrawn.v1': 'A finding was a slip and no longer stands.',
  'CheckConcluded.v1': 'The check came to its conclusion; findings stand from here on.',
  'RemedyDemanded.v1': 'A unit must mend what was found by a day; the demand becomes an assignment.',
  'CheckClosed.v1': 'Every demand was verified or waived; nothing is left to follow up.',
  'CheckCancelled.v1': 'The check was given up before its conclusion.',
  'EvaluationRoundOpened.v1': 'A committee has units below it rated for a period, on evidence up to a cut-off.',
  'EvaluationRoundClosed.v1': 'Every unit of the round is rated or waived.',
  'EvaluationRoundCancelled.v1': 'The round was opened wrongly; it ends, and another may be opened for the period.',
  'EvaluationOpened.v1': 'The evidence of a unit is frozen, and its rating begins.',
  'SelfRated.v1': 'The unit said how it rates itself; said again, it replaces that.',
  'RatingAppraised.v1': 'The appraiser said what he holds of it; said again, it replaces that.',
  'RatingDecided.v1': 'The committee above the unit rated it.',
  'RatingCorrected.v1': 'The rating was changed by another decision.',
  'EvaluationWaived.v1': 'The unit is not rated this time, and holds nobody above it up.',
  'EvaluationCancelled.v1': 'The round of the evaluation was cancelled.',
  'EvidenceFrozen.v1': 'What a unit did and left undone in a period, counted up to the cut-off; it never changes.',
  'EvidenceListed.v1': 'Assignments behind the figures of a sheet, each as it stood.',
  'CommendationAwarded.v1': 'A committee commended a unit by a decision.',
  'CommendationRevoked.v1': 'The commendation was taken back.',
};
