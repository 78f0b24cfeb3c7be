// What the API says of itself. Written by `npm run docs:api`; never by hand.

export interface paths {
  '/api/v1/admin/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letters that notices go out as, filled with an example. */
    get: operations['NoticeLettersController_noticeLetters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/queue-board-tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A way into the board of the job queues, for administrators. */
    post: operations['QueueBoardTicketController_queueBoardTicket'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/admin/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The ladder of reminders and the rules of deadlines that are in use. */
    get: operations['OfficeSettingsController_officeSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Assignments within one’s scope by the words of their task, of the newest 200 tasks that have them, newest first. */
    get: operations['SearchAssignmentsController_found'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An assignment, its newest reports, and what the caller may do with it. */
    get: operations['AssignmentsController_assignment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The unit takes the assignment on. */
    post: operations['AcknowledgeAssignmentController_acknowledgeAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/cascade': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What it was handed on as, one level below. */
    get: operations['AssignmentsController_cascade'];
    put?: never;
    /** The unit hands its assignment on to units below it. */
    post: operations['CascadeAssignmentController_cascadeAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/delivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The assignment has reached the eyes of the unit. */
    post: operations['ConfirmDeliveryController_confirmDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/extension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The unit asks for more time, until the end of lastDay. */
    post: operations['RequestExtensionController_requestExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/extension/denial': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The giver keeps the deadline and says why. */
    post: operations['DenyExtensionController_denyExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/extension/give': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The giver gives more time without being asked; a request that waits is answered with it. */
    post: operations['ExtendAssignmentController_extendAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/extension/grant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The giver grants the extension asked for, or another one. */
    post: operations['GrantExtensionController_grantExtension'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of an assignment. */
    get: operations['HistoryController_ofAssignment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/known-indicators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Names that reports of the directive use, with what the unit itself stated last, so that the next report uses the same. */
    get: operations['IndicatorsController_known'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The unit says why it does not take the assignment on. */
    post: operations['RefuseAssignmentController_refuseAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was submitted for it, returned reports included, newest first. */
    get: operations['AssignmentsController_reports'];
    put?: never;
    /** The unit reports what it did. */
    post: operations['SubmitReportController_submitReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/reports/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The approver confirms that it is done. */
    post: operations['AcceptReportController_acceptReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/reports/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The approver sends the waiting report back. */
    post: operations['ReturnReportController_returnReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The giver lets suspended work go on. */
    post: operations['ResumeAssignmentController_resumeAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/same-period': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What else the unit has to report of the same days: one report could serve them all. */
    get: operations['ReportPeriodsController_samePeriod'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/story': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What happened to an assignment, in words, and where it stood. */
    get: operations['AssignmentStoryController_story'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The giver stops the work for a time. */
    post: operations['SuspendAssignmentController_suspendAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/transfer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The giver passes an open assignment on to another unit; its clock runs on. */
    post: operations['TransferAssignmentController_transferAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/assignments/{assignmentId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The giver takes an open assignment back. */
    post: operations['WithdrawAssignmentController_withdrawAssignment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The years declared. */
    get: operations['CalendarsController_calendars'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A year’s days off and days worked in exchange. */
    get: operations['CalendarsController_calendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars/{year}/holidays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Declares the whole list of a year’s days off. */
    put: operations['EditCalendarController_declareHolidays'];
    /** Adds a day off. */
    post: operations['EditCalendarController_addHoliday'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars/{year}/holidays/{date}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Removes a day off. */
    delete: operations['EditCalendarController_removeHoliday'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars/{year}/swap-workdays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Declares a day of the weekend that is worked in exchange. */
    post: operations['EditCalendarController_declareSwapWorkday'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/calendars/{year}/swap-workdays/{date}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Cancels a day worked in exchange. */
    delete: operations['EditCalendarController_cancelSwapWorkday'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/check-programmes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Yearly programmes of checks, with how many of their checks stand where. */
    get: operations['ChecksController_programmes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Checks that concern the caller, latest start first. */
    get: operations['ChecksController_checks'];
    put?: never;
    /** An inspector plans a check in the name of his unit. */
    post: operations['PlanCheckController_planCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A check: its units, findings and demands, and what the caller may do. */
    get: operations['ChecksController_check'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Puts the plan of a check right that is not opened yet. */
    patch: operations['CorrectCheckPlanController_correctPlan'];
    trace?: never;
  };
  '/api/v1/checks/{checkId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives a check up that is not concluded. */
    post: operations['CancelCheckController_cancelCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a check whose demands are all verified, or waived by withdrawal. */
    post: operations['CloseCheckController_closeCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}/conclusion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The conclusion of a check; what must be mended is demanded afterwards. */
    post: operations['ConcludeCheckController_concludeCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}/files/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The content of a file that the inspectors brought to a finding. */
    get: operations['ChecksController_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}/findings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What was found at a unit, with what proves it. */
    post: operations['RecordFindingController_recordFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}/findings/{findingId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a finding back that was a slip, before the conclusion. */
    post: operations['WithdrawFindingController_withdrawFinding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of a check with what it demanded, newest first. */
    get: operations['ChecksController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}/opening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The decision that sends a team to the units. */
    post: operations['OpenCheckController_openCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}/possible-team': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom an inspector may send, by name: nobody of a unit that is checked. */
    get: operations['PossibleTeamController_team'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/checks/{checkId}/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a unit must mend, by when: an assignment that only the inspecting unit accepts. */
    post: operations['DemandRemedyController_demandRemedy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/commendations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Commendations of units that the caller may see, the latest first. */
    get: operations['CommendationsController_commendations'];
    put?: never;
    /** A committee commends a unit below it. */
    post: operations['AwardCommendationController_award'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/commendations/{commendationId}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A commendation is taken back; the history keeps both. */
    post: operations['RevokeCommendationController_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The register, newest draft first. */
    get: operations['DirectivesController_directives'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A directive: content, what was read in its text and where, warnings, what may be done. */
    get: operations['DirectivesController_directive'];
    put?: never;
    post?: never;
    /** The draft is put aside; its text stays in the log. */
    delete: operations['DiscardDraftController_discardDraft'];
    options?: never;
    head?: never;
    /** The clerk corrects the draft; If-Match is demanded. A task is found by its number, `added` makes a new one, `removed` takes it out. `content` of the draft is a correction itself; what changes nothing writes nothing. */
    patch: operations['CorrectDraftController_correctDraft'];
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The directive’s assignments as they were handed down. */
    get: operations['DirectiveFollowUpController_assignments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/basis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The symbols that the text cites, with the known documents they may mean. */
    get: operations['DocumentsController_basis'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/compliance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where each unit stands with it, or stood at a past instant. */
    get: operations['DirectiveFollowUpController_compliance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/compliance/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Its figures at two instants, and what they changed by. */
    get: operations['PastDirectiveController_comparison'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/compliance/comparison/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What came to count in a figure between two instants, or went. */
    get: operations['PastDirectiveController_moved'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/compliance/counted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The assignments that a figure counts, as they stood then. */
    get: operations['PastDirectiveController_counted'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of a directive with its assignments. */
    get: operations['HistoryController_ofDirective'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/indicators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the reports of a directive state, task after task in the order of its entry, with the sum of a period. */
    get: operations['IndicatorsController_indicators'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/indicators/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The reports behind what an indicator came to in a period, in the order of the units’ names. */
    get: operations['IndicatorsController_reports'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/indicators/series': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What an indicator came to, period by period, the newest first, with how many reports state it. */
    get: operations['IndicatorsController_series'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/issue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Issues the draft; its assignments are given shortly after, see the progress. */
    post: operations['IssueDirectiveController_issueDirective'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/number': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The number that a draft would have next, and the register it stands in. */
    get: operations['NumberRegisterController_suggestion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who would be given what with which deadline if it were issued today, and what stands in the way. */
    get: operations['PreviewIssueController_previewIssue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many of its assignments are given, and where they stand, or stood at a past instant. */
    get: operations['DirectiveFollowUpController_progress'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The issuer takes the directive back; what is open of it is withdrawn. */
    post: operations['RecallDirectiveController_recallDirective'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/report-end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** No further periods are given of the reports; those that were given stay. */
    post: operations['EndReportsController_endReports'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/report-period': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** How often the reports of an issued directive are due is set; the periods come from then on. */
    post: operations['SetReportPeriodController_setReportPeriod'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/report-periods': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a directive demands to be reported periodically, and the periods opened, newest first. */
    get: operations['ReportPeriodsController_ofDirective'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/{directiveId}/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reviews of a directive, opened last first; 200 at most. */
    get: operations['ReviewsController_ofDirective'];
    put?: never;
    /** The issuer or the monitor opens a review of a directive and asks units to report. */
    post: operations['OpenReviewController_openReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/directives/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a draft from a document’s plain text. */
    post: operations['DraftDirectiveController_draftDirective'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Directives and documents of other systems, by symbol or words. */
    get: operations['DocumentsController_documents'];
    put?: never;
    /** Enters a document of another system, to be referred to; it has no tasks. */
    post: operations['EnterReferenceController_enterReference'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A document as the register and its lineage know it. */
    get: operations['DocumentsController_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Corrects what was entered of a document of another system, and moves its number with it. */
    patch: operations['CorrectReferenceController_correctReference'];
    trace?: never;
  };
  '/api/v1/documents/{documentId}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The document’s files, each read and compared with what was attached. */
    get: operations['DocumentFilesController_list'];
    put?: never;
    /** Attaches a file that was uploaded before (POST /evidence). */
    post: operations['AttachFileController_attachFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{documentId}/files/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The content of an attached file; a changed one is refused. */
    get: operations['DocumentFilesController_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{documentId}/files/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a file off that was attached by mistake; that it was attached stays in history. */
    post: operations['DetachFileController_detachFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{documentId}/lineage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the document rests on, and what rests on it. */
    get: operations['DocumentsController_lineage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{documentId}/links': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says what the document is to an earlier one; said again, the choice for open assignments changes. */
    post: operations['LinkDocumentsController_linkDocuments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{documentId}/links/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a link would be refused for, and the open assignments it concerns. */
    get: operations['PreviewLinkController_previewLink'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{documentId}/links/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a link back. What was withdrawn for it stays withdrawn. */
    post: operations['UnlinkDocumentsController_unlinkDocuments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluation-rounds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rounds of evaluation, the latest first. */
    get: operations['EvaluationRoundsController_rounds'];
    put?: never;
    /** A committee has units below it rated; the evidence of each is taken and frozen. */
    post: operations['OpenEvaluationRoundController_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluation-rounds/{roundId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A round, level by level, with the 20% that may be excellent. */
    get: operations['EvaluationRoundsController_round'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluation-rounds/{roundId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A round that was opened wrongly ends, while nothing is decided. */
    post: operations['CancelEvaluationRoundController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluation-rounds/{roundId}/closing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Every unit of the round is rated or waived. */
    post: operations['CloseEvaluationRoundController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluation-rounds/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whom a round would rate, who decides on each, and what hinders it. */
    post: operations['OpenEvaluationRoundController_look'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Evaluations of units that the caller may see, those opened last first. */
    get: operations['EvaluationsController_evaluations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluations/{evaluationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An evaluation with its evidence, and what the caller may do. */
    get: operations['EvaluationsController_evaluation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluations/{evaluationId}/appraisal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The appraiser says what he holds of it; said again before the decision, it replaces that. */
    post: operations['AppraiseRatingController_appraise'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluations/{evaluationId}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A rating that was decided is changed by another decision; the history has both. */
    post: operations['CorrectRatingController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluations/{evaluationId}/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The committee above a unit rates it, once everything below the unit is rated. */
    post: operations['DecideRatingController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluations/{evaluationId}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The assignments behind a figure, as they stood at the cut-off. */
    get: operations['EvaluationsController_evidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluations/{evaluationId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who said and decided what, newest first. */
    get: operations['EvaluationsController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluations/{evaluationId}/self-rating': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A unit says how it rates itself; said again before it is appraised, it replaces that. */
    post: operations['SelfRateController_selfRate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evaluations/{evaluationId}/setting-aside': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A unit is not rated this time, and holds nobody above it up. */
    post: operations['WaiveEvaluationController_waive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Uploads one file; a report names it by the answer. */
    post: operations['UploadEvidenceController_uploadEvidence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/evidence/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The content of a file that a report of the assignment names. */
    get: operations['EvidenceController_evidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/first-start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether anything was entered yet, and how many units and groups there are. */
    get: operations['FirstStartController_firstStart'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/first-start/sample': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Loads the sample province into an empty installation; its password is answered once. */
    post: operations['LoadSampleController_loadSample'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process answers. */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every store answers and every runner goes on. */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/joint-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** One report for all who asked for the same period; each accepts or returns it for himself. */
    post: operations['SubmitJointReportController_submitJointReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/joint-reports/{jointReportId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A report for several, and how it stands with each. */
    get: operations['JointReportsController_jointReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells what changes within one’s scope, as server-sent events, so that a screen asks again.
     * @description Events: `ready` `{position}` at the beginning: ask for what the screen shows with that position as `X-At-Least-Position`, and nothing is missed. `changed` `{kind, id, position}`: what `kind` names has changed, one of directive, assignment, order, document, document-links, document-files, number-register, committee-terms, unit, unit-group, reform, check, review, evaluation-round, evaluation, commendation, user, calendar, webhook; there is no content. `id` is that of the thing, of document-links and document-files that of the document, of number-register and committee-terms that of the committee, of a calendar its year. `reload` `{reason, position}`: more was missed than is told one by one, ask for everything again. `end` `{reason}`: `session-ended`, log in; `stopping`, connect again. A lost connection is resumed with the `id` of the last event in `Last-Event-ID`.
     */
    get: operations['LiveController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The person behind the token, unit and role, and what may be done. */
    get: operations['WhoAmIController_whoAmI'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether one wants letters by e-mail. */
    get: operations['ChooseLettersController_letters'];
    /** Chooses whether one wants letters by e-mail; notices are there all the same. */
    put: operations['ChooseLettersController_chooseLetters'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notices-seen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Notes that one has seen one’s notices up to this one; never goes back. */
    put: operations['NoteNoticesSeenController_noteNoticesSeen'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Replaces one’s password; this session goes on, all others end. */
    put: operations['ChangePasswordController_changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One’s open sessions, the newest first. */
    get: operations['ListSessionsController_listSessions'];
    put?: never;
    post?: never;
    /** Ends all of one’s sessions, this one too. */
    delete: operations['ListSessionsController_revokeAllSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends one of one’s sessions. */
    delete: operations['ListSessionsController_revokeSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions/others': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends all of one’s sessions but this one. */
    delete: operations['ListSessionsController_revokeOtherSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one’s own unit was told, newest first. */
    get: operations['NoticesController_notices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/unread': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many of them one has not looked at yet. */
    get: operations['NoticesController_unread'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/number-register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The numbers of a type in a committee’s term: next, gaps, doubles. */
    get: operations['NumberRegisterController_register'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Orders given in the name of the units that the caller acts for, the newest first. */
    get: operations['OrdersController_orders'];
    put?: never;
    /** Orders one step for up to 10,000 assignments; each is decided by itself. */
    post: operations['OrderStepsController_orderSteps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/orders/{orderId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An order, and how far it has come. */
    get: operations['OrdersController_order'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/orders/{orderId}/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What came of an order for each assignment, in the order in which they were named. */
    get: operations['OrdersController_items'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/orders/{orderId}/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes an order back, within seven days, wherever nothing has followed it. */
    post: operations['UndoOrderController_undoOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/orders/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an order would do to each assignment, and why not; nothing is written. */
    post: operations['PreviewOrderController_previewOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What inspectors have read, latest first; an inspector sees his own reading. */
    get: operations['ReadingsController_readings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Decrees on units, newest entry first. */
    get: operations['ReformsController_reforms'];
    put?: never;
    /** Enters a decree on units; it does nothing until it is adopted. */
    post: operations['DraftDecreeController_draftDecree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A decree with what it says and how far it has come. */
    get: operations['ReformsController_reform'];
    /** Corrects a decree. */
    put: operations['CorrectDecreeController_correctDecree'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/adoption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The decree takes effect by itself on its day; at once where the day has come. */
    post: operations['AdoptDecreeController_adoptDecree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/correction/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a correction would do to units, open assignments and people. */
    post: operations['PreviewChangeController_correction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/correction/preview/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Assignments that a correction would move. */
    post: operations['PreviewChangeController_movedByCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says to which successor something undecided passes; a moment later it has. */
    post: operations['DecideSuccessionController_decideSuccession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/passed-assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Assignments within one’s scope that passed on by a decree. */
    get: operations['ReformsController_passedOn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a decree does to what is open, to reports, people and checks. */
    get: operations['PreviewReformController_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/preview/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open assignments that a unit must do, gave or follows. */
    get: operations['PreviewReformController_assignments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a decree back. */
    post: operations['WithdrawDecreeController_withdrawDecree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/withdrawal/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What a withdrawal would do to units, open assignments and people. */
    post: operations['PreviewChangeController_withdrawal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/{decreeId}/withdrawal/preview/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Assignments that a withdrawal would move. */
    post: operations['PreviewChangeController_movedByWithdrawal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reforms/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Drafts a decree from a table of successions. */
    post: operations['ImportDecreeController_importDecree'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/register-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Enters a register of units and groups; may be repeated, and adds what is missing. */
    post: operations['ImportRegisterController_importRegister'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Remedial demands that are open, nearest deadline first. */
    get: operations['RemediesController_remedies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many demands are open, by check and unit, the most overdue first. */
    get: operations['RemediesController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/report-periods/{periodId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A period, and who owes its report. */
    get: operations['ReportPeriodsController_period'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/report-schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The next periods of a period or rule, with their deadlines on the calendar. */
    get: operations['ReportScheduleController_schedule'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reviews that concern the caller, opened last first. */
    get: operations['ReviewsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews/{reviewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A review, the figures of its directive, and what the caller may do. */
    get: operations['ReviewsController_review'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews/{reviewId}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives a review up that is not concluded; what is still to be reported for it is withdrawn. */
    post: operations['CancelReviewController_cancelReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews/{reviewId}/conclusion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The conclusion of a review; figures and reports are counted with it. */
    post: operations['ConcludeReviewController_concludeReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews/{reviewId}/conclusion-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a conclusion right, as a whole; what was counted with it stays. */
    post: operations['CorrectReviewConclusionController_correctReviewConclusion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews/{reviewId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of a review with its reports, newest first. */
    get: operations['ReviewsController_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews/{reviewId}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Units that report for a review, each with its newest report. */
    get: operations['ReviewsController_reports'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/running-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Periodic reports whose next period is to come, the next one first. */
    get: operations['ReportPeriodsController_running'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens a session; its token is shown this once, or left with the browser. */
    post: operations['LogInController_logIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends the session of this token. */
    delete: operations['LogOutController_logOut'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/oidc': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Leads a browser to the sign-in provider. */
    get: operations['SignInByProviderController_sendOut'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/oidc/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the provider leads a browser back to; opens a session that the browser keeps. */
    get: operations['SignInByProviderController_comeBack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in-ways': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How one may sign in here beside login and password. */
    get: operations['SignInWaysController_ways'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/undecided-assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Open assignments of divided or dissolved units that wait for a decision. */
    get: operations['ReformsController_undecided'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All addressee groups. */
    get: operations['UnitGroupsController_unitGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit-groups/{groupId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One addressee group. */
    get: operations['UnitGroupsController_unitGroup'];
    /** Says which units an addressee group means. */
    put: operations['DefineUnitGroupController_defineUnitGroup'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unit-groups/{groupId}/expansion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The units that a group means on a day. */
    get: operations['UnitGroupsController_expansion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Units in the order of their names; searched with or without marks. */
    get: operations['UnitsController_searchUnits'];
    put?: never;
    /** A unit enters the register. */
    post: operations['EstablishUnitController_establishUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One unit. */
    get: operations['UnitsController_unit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** The unit goes by another name from a day on. */
    patch: operations['RenameUnitController_renameUnit'];
    trace?: never;
  };
  '/api/v1/units/{unitId}/check-programmes/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says what an inspecting unit means to check in a year. */
    put: operations['DeclareCheckProgrammeController_declareProgramme'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/children': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The units directly below. */
    get: operations['UnitsController_children'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How long clocks were held in the unit and below it: as doer, approver, giver; how long late. */
    get: operations['ClockController_clocks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/clock/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The assignments that `holding` counts, as things stand now. */
    get: operations['ClockController_held'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/compliance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the unit and everything below it stands, or stood at a past instant; the sums balance. */
    get: operations['ComplianceController_compliance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/compliance/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The assignments that a number on the board counts. */
    get: operations['ComplianceController_counted'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/compliance/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Each figure of the board at two instants, and what it changed by. */
    get: operations['PastComplianceController_comparison'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/compliance/comparison/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What came to count in a figure between two instants, or went. */
    get: operations['PastComplianceController_moved'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/compliance/counted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The assignments that a figure counts, as they stood at an instant. */
    get: operations['PastComplianceController_counted'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/compliance/directives': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The directives of which most is owed, each by the units directly below. */
    get: operations['ComplianceOverviewController_directives'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/compliance/trend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the unit and everything below it stood at the ends of the latest months. */
    get: operations['ComplianceOverviewController_trend'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/dissolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The unit is no more from a day on. */
    post: operations['DissolveUnitController_dissolveUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history of a unit, its assignments, and what was done in its name. */
    get: operations['HistoryController_ofUnit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What lies before the unit: counts of all sections, and the first items of each or a page of one. */
    get: operations['UnitInboxController_inbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/succession': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a unit came from and what became of it. */
    get: operations['ReformsController_succession'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The terms of a committee, the earliest first. */
    get: operations['NumberRegisterController_terms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitId}/terms/{termId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says from when to when a term of a committee lasts. */
    put: operations['SetCommitteeTermController_setTerm'];
    post?: never;
    /** Takes a term out that was entered wrongly. */
    delete: operations['RemoveCommitteeTermController_removeTerm'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/unset-report-periods': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Directives that demand periodic reports without saying how often, drafts among them, newest draft first. */
    get: operations['ReportPeriodsController_unset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Accounts in the order of their login names. */
    get: operations['UsersController_users'];
    put?: never;
    /** Registers a person; the one-time password is answered once. */
    post: operations['RegisterUserController_registerUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{userId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One account. */
    get: operations['UsersController_user'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** The person acts for another unit or in another role from now on. */
    patch: operations['ReassignUserController_reassignUser'];
    trace?: never;
  };
  '/api/v1/users/{userId}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes the account and ends its sessions. */
    post: operations['DisableUserController_disableUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{userId}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens the account again. */
    post: operations['EnableUserController_enableUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{userId}/password-reset': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets a new one-time password, answered once, and ends the person’s sessions. */
    post: operations['ResetPasswordController_resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All webhooks, as they were registered. */
    get: operations['WebhooksController_webhooks'];
    put?: never;
    /** Tells another system from now on; the secret is answered once. */
    post: operations['RegisterWebhookController_registerWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{webhookId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One webhook. */
    get: operations['WebhooksController_webhook'];
    /** Tells another system elsewhere, or of other things; its secret stays. */
    put: operations['ChangeWebhookController_changeWebhook'];
    post?: never;
    /** Tells another system never again, and forgets its secret. */
    delete: operations['RemoveWebhookController_removeWebhook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{webhookId}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a receiver was told and is to be told in thirty days, latest first. */
    get: operations['WebhooksController_deliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a delivery again under its old id, with all its tries. */
    post: operations['ResendDeliveryController_resendDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{webhookId}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells another system no more; what still waits is dropped. */
    post: operations['DisableWebhookController_disableWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{webhookId}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells another system again, of what happens from now on. */
    post: operations['EnableWebhookController_enableWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{webhookId}/secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a new secret, answered once; messages bear the old signature too for 24 hours. */
    post: operations['ReplaceWebhookSecretController_replaceWebhookSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{webhookId}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a message that means nothing, once; what comes of it stands among the deliveries. */
    post: operations['TestWebhookController_testWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AcceptanceDto: {
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      remark?: string | null;
    };
    AddresseeDto: {
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      groupId?: string;
      /** @enum {string} */
      kind: 'unit' | 'group';
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId?: string;
    };
    ApprovalDto: {
      number: string;
      /** Format: date */
      on: string;
    };
    AssignmentChangedDto: {
      assignmentId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    AssignmentDetailDto: {
      /** Format: date-time */
      acceptedAt: string | null;
      /** Format: date-time */
      acknowledgedAt: string | null;
      assignmentId: string;
      /** @description Units below that it was handed on to */
      cascadeCount: number;
      /** Format: date-time */
      chasedAt: string | null;
      /** @description Hardest rung of the ladder applied under this deadline; 0 for none */
      chasedRank: number;
      /** @description Who held the clock when, one after the other */
      clock: components['schemas']['ClockIntervalDto'][];
      /**
       * Format: date-time
       * @description Since when the doer’s clock runs under this deadline
       */
      clockStartedAt: string;
      /** @description What a cascade made of the task; null where the task’s own text stands */
      content: string | null;
      coordinatorIds: string[];
      /** @description Who moved the deadline, why, from what to what */
      deadlineChanges: components['schemas']['DeadlineChangeDto'][];
      delivered: boolean;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string | null;
      extensionAsked: components['schemas']['ExtensionAskedDto'] | null;
      /** @description Extensions granted */
      extensionCount: number;
      /**
       * @description As far as it does not depend on the time
       * @enum {string}
       */
      followUp:
        | 'done-on-time'
        | 'done-late'
        | 'open-in-term'
        | 'open-overdue'
        | 'open-without-deadline'
        | 'suspended'
        | 'withdrawn'
        | 'running';
      /** Format: date-time */
      givenAt: string;
      giverName: string | null;
      /** @description Gave it and accepts the report */
      giverUnitId: string;
      /** @description How long each held the clock by now */
      heldBy: components['schemas']['HeldByDto'][];
      /**
       * @description Who holds the clock; null when it no longer runs
       * @enum {string|null}
       */
      holder: 'doer' | 'giver' | 'approver' | null;
      /** Format: date */
      lastDay: string | null;
      /** @description What the caller has the right to do with it and what fits where it stands */
      may: (
        | 'deliver'
        | 'acknowledge'
        | 'refuse'
        | 'cascade'
        | 'report'
        | 'ask-extension'
        | 'return'
        | 'accept'
        | 'grant-extension'
        | 'deny-extension'
        | 'suspend'
        | 'resume'
        | 'withdraw'
        | 'extend'
        | 'transfer'
      )[];
      monitorUnitId: string | null;
      /** @description What it was handed on from */
      parentAssignmentId: string | null;
      /** @description Closes only with evidence */
      productRequired: boolean;
      refusalReason: string | null;
      /** @description Null: it is no remedial demand of a check */
      remedy: components['schemas']['RemedyTermsDto'] | null;
      /** Format: date-time */
      reportedAt: string | null;
      reportedByUserId: string | null;
      /** @description The report that waits or was accepted */
      reportId: string | null;
      /** @description Null: it is no periodic report */
      reportPeriod: components['schemas']['ReportPeriodTermsDto'] | null;
      /** @description The newest 20 */
      reports: components['schemas']['ReportViewDto'][];
      returnedCount: number;
      returnReason: string | null;
      /** @description Null: it is no report for a review */
      review: components['schemas']['ReviewTermsDto'] | null;
      /** @description Also the ETag of GET /assignments/{assignmentId} */
      revision: number;
      /** @enum {string} */
      standing: 'open' | 'done' | 'suspended' | 'withdrawn';
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string | null;
      /** @enum {string} */
      status: 'given' | 'in-work' | 'refused' | 'reported' | 'accepted' | 'withdrawn';
      suspendReason: string | null;
      taskNo: string;
      /** @description The words of the task; null while the issue is not read yet */
      text: string | null;
      /** @description From which unit to which it passed, when, by what right */
      transfers: components['schemas']['PassedOnDto'][];
      /** @description The doer */
      unitId: string;
      unitName: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawReason: string | null;
    };
    AssignmentDto: {
      /** Format: date-time */
      acceptedAt: string | null;
      /** Format: date-time */
      acknowledgedAt: string | null;
      assignmentId: string;
      /** @description Units below that it was handed on to */
      cascadeCount: number;
      /** Format: date-time */
      chasedAt: string | null;
      /** @description Hardest rung of the ladder applied under this deadline; 0 for none */
      chasedRank: number;
      /** @description Who held the clock when, one after the other */
      clock: components['schemas']['ClockIntervalDto'][];
      /**
       * Format: date-time
       * @description Since when the doer’s clock runs under this deadline
       */
      clockStartedAt: string;
      /** @description What a cascade made of the task; null where the task’s own text stands */
      content: string | null;
      coordinatorIds: string[];
      delivered: boolean;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string | null;
      extensionAsked: components['schemas']['ExtensionAskedDto'] | null;
      /** @description Extensions granted */
      extensionCount: number;
      /**
       * @description As far as it does not depend on the time
       * @enum {string}
       */
      followUp:
        | 'done-on-time'
        | 'done-late'
        | 'open-in-term'
        | 'open-overdue'
        | 'open-without-deadline'
        | 'suspended'
        | 'withdrawn'
        | 'running';
      /** Format: date-time */
      givenAt: string;
      giverName: string | null;
      /** @description Gave it and accepts the report */
      giverUnitId: string;
      /**
       * @description Who holds the clock; null when it no longer runs
       * @enum {string|null}
       */
      holder: 'doer' | 'giver' | 'approver' | null;
      /** Format: date */
      lastDay: string | null;
      monitorUnitId: string | null;
      /** @description What it was handed on from */
      parentAssignmentId: string | null;
      /** @description Closes only with evidence */
      productRequired: boolean;
      refusalReason: string | null;
      /** @description Null: it is no remedial demand of a check */
      remedy: components['schemas']['RemedyTermsDto'] | null;
      /** Format: date-time */
      reportedAt: string | null;
      reportedByUserId: string | null;
      /** @description The report that waits or was accepted */
      reportId: string | null;
      /** @description Null: it is no periodic report */
      reportPeriod: components['schemas']['ReportPeriodTermsDto'] | null;
      returnedCount: number;
      returnReason: string | null;
      /** @description Null: it is no report for a review */
      review: components['schemas']['ReviewTermsDto'] | null;
      /** @description Also the ETag of GET /assignments/{assignmentId} */
      revision: number;
      /** @enum {string} */
      standing: 'open' | 'done' | 'suspended' | 'withdrawn';
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string | null;
      /** @enum {string} */
      status: 'given' | 'in-work' | 'refused' | 'reported' | 'accepted' | 'withdrawn';
      suspendReason: string | null;
      taskNo: string;
      /** @description The words of the task; null while the issue is not read yet */
      text: string | null;
      /** @description The doer */
      unitId: string;
      unitName: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawReason: string | null;
    };
    AssignmentListDto: {
      items: components['schemas']['AssignmentDto'][];
    };
    AssignmentNodeDto: {
      /** Format: date-time */
      acceptedAt: string | null;
      /** Format: date-time */
      acknowledgedAt: string | null;
      assignmentId: string;
      /** @description Units below that it was handed on to */
      cascadeCount: number;
      /** Format: date-time */
      chasedAt: string | null;
      /** @description Hardest rung of the ladder applied under this deadline; 0 for none */
      chasedRank: number;
      /** @description Fewer than `cascadeCount` where the page holds too many */
      children: components['schemas']['AssignmentNodeDto'][];
      /** @description Who held the clock when, one after the other */
      clock: components['schemas']['ClockIntervalDto'][];
      /**
       * Format: date-time
       * @description Since when the doer’s clock runs under this deadline
       */
      clockStartedAt: string;
      /** @description What a cascade made of the task; null where the task’s own text stands */
      content: string | null;
      coordinatorIds: string[];
      delivered: boolean;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string | null;
      extensionAsked: components['schemas']['ExtensionAskedDto'] | null;
      /** @description Extensions granted */
      extensionCount: number;
      /**
       * @description As far as it does not depend on the time
       * @enum {string}
       */
      followUp:
        | 'done-on-time'
        | 'done-late'
        | 'open-in-term'
        | 'open-overdue'
        | 'open-without-deadline'
        | 'suspended'
        | 'withdrawn'
        | 'running';
      /** Format: date-time */
      givenAt: string;
      giverName: string | null;
      /** @description Gave it and accepts the report */
      giverUnitId: string;
      /**
       * @description Who holds the clock; null when it no longer runs
       * @enum {string|null}
       */
      holder: 'doer' | 'giver' | 'approver' | null;
      /** Format: date */
      lastDay: string | null;
      monitorUnitId: string | null;
      /** @description What it was handed on from */
      parentAssignmentId: string | null;
      /** @description Closes only with evidence */
      productRequired: boolean;
      refusalReason: string | null;
      /** @description Null: it is no remedial demand of a check */
      remedy: components['schemas']['RemedyTermsDto'] | null;
      /** Format: date-time */
      reportedAt: string | null;
      reportedByUserId: string | null;
      /** @description The report that waits or was accepted */
      reportId: string | null;
      /** @description Null: it is no periodic report */
      reportPeriod: components['schemas']['ReportPeriodTermsDto'] | null;
      returnedCount: number;
      returnReason: string | null;
      /** @description Null: it is no report for a review */
      review: components['schemas']['ReviewTermsDto'] | null;
      /** @description Also the ETag of GET /assignments/{assignmentId} */
      revision: number;
      /** @enum {string} */
      standing: 'open' | 'done' | 'suspended' | 'withdrawn';
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string | null;
      /** @enum {string} */
      status: 'given' | 'in-work' | 'refused' | 'reported' | 'accepted' | 'withdrawn';
      suspendReason: string | null;
      taskNo: string;
      /** @description The words of the task; null while the issue is not read yet */
      text: string | null;
      /** @description The doer */
      unitId: string;
      unitName: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawReason: string | null;
    };
    AssignmentPageDto: {
      /** @description At most 200 */
      items: components['schemas']['AssignmentDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    AssignmentReferenceDto: {
      assignmentId: string;
      /** @enum {string} */
      kind: 'assignment';
    };
    AssignmentStoryDto: {
      assignmentId: string;
      /** Format: date-time */
      at: string;
      /** @description There is more than is told here; the history has all of it */
      cut: boolean;
      /** @description As they happened, or, of what was known, as they were recorded */
      lines: components['schemas']['StoryLineDto'][];
      /** @enum {string} */
      sense: 'happened' | 'known';
      /** @description null: it was not given yet, or nobody knew of it */
      stood: components['schemas']['StoodThenDto'] | null;
      /** @description The same in a sentence */
      summary: string;
    };
    AssignmentTreePageDto: {
      /** @description At most 200 */
      items: components['schemas']['AssignmentNodeDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    AttachedFileDto: {
      name: string;
      /** @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
      sha256: string;
    };
    AwardCommendationDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      decidedOn: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      evaluationId?: string | null;
      number: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      ownerUnitId: string;
      reason: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId: string;
    };
    BranchOfDirectiveDto: {
      /** @description What `sums` counts; add `&figure=` */
      listed: string;
      sums: components['schemas']['FollowUpSumsDto'];
      unitId: string;
    };
    CalendarChangedDto: {
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
      year: number;
    };
    CalendarListDto: {
      items: components['schemas']['YearCalendarDto'][];
    };
    CascadeDto: {
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      shares: components['schemas']['ShareDto'][];
    };
    ChangedDoneDto: {
      late: number;
      onTime: number;
      total: number;
    };
    ChangedOpenDto: {
      inTerm: number;
      overdue: number;
      total: number;
      withoutDeadline: number;
    };
    ChangedSumsDto: {
      done: components['schemas']['ChangedDoneDto'];
      open: components['schemas']['ChangedOpenDto'];
      suspended: number;
      total: number;
      withdrawn: number;
    };
    ChangeDto: {
      into?: string;
      name?: string;
      parentId?: string | null;
      parts?: components['schemas']['PartDto'][];
      /** @enum {string} */
      type: 'establish' | 'merge' | 'divide' | 'rename' | 'move' | 'dissolve';
      unit?: components['schemas']['EstablishedDto'];
      unitId?: string;
      unitIds?: string[];
    };
    ChangedUnitDto: {
      /** @description Of a unit that is renamed */
      newName: string | null;
      /** @enum {string} */
      step: 'establish' | 'rename' | 'move' | 'reorganise' | 'restore';
      /** @description Of one that ends or is divided */
      successors: components['schemas']['SuccessorInWordsDto'][];
      /** @description Of a unit that is established or moved; null: it stands at the head */
      superiorName: string | null;
      unitId: string;
      unitName: string;
    };
    ChangePasswordDto: {
      currentPassword: string;
      newPassword: string;
    };
    ChangePreviewDto: {
      moves: components['schemas']['MoveDto'][];
      /** @description What it would be refused for; then nothing else is told */
      obstacles: components['schemas']['RemarkDto'][];
      people: components['schemas']['MovedPersonDto'][];
      /** @description What units would refuse */
      refused: components['schemas']['RefusedStepDto'][];
      /** @description In the order in which it would be done */
      units: components['schemas']['ChangedUnitDto'][];
    };
    CheckChangedDto: {
      checkId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    CheckDetailDto: {
      cancelReason: string | null;
      checkId: string;
      closingRemark: string | null;
      /** Format: date-time */
      concludedAt: string | null;
      conclusion: components['schemas']['ConclusionDto'] | null;
      demands: components['schemas']['DemandDto'][];
      /** @description Directives whose implementation is looked at; none: whatever the units do */
      directiveIds: string[];
      /**
       * Format: date-time
       * @description Closed or cancelled
       */
      endedAt: string | null;
      /** Format: date */
      endsOn: string;
      findingCount: number;
      findings: components['schemas']['FindingDto'][];
      inspectorName: string | null;
      inspectorUnitId: string;
      /** @enum {string} */
      kind:
        | 'check-regular'
        | 'check-periodic'
        | 'check-unannounced'
        | 'check-thematic'
        | 'check-on-signs-of-violation'
        | 'supervision-regular'
        | 'supervision-thematic';
      may: (
        | 'correct-plan'
        | 'open'
        | 'record-finding'
        | 'withdraw-finding'
        | 'conclude'
        | 'demand-remedy'
        | 'close'
        | 'cancel'
      )[];
      /** Format: date-time */
      openedAt: string | null;
      opening: components['schemas']['OpeningDto'] | null;
      /** Format: date */
      periodFrom: string | null;
      /** Format: date */
      periodTo: string | null;
      /** Format: date-time */
      plannedAt: string;
      programmeId: string | null;
      /** @description What is demanded and how it stands, nearest deadline first */
      remedies: components['schemas']['RemedyDto'][];
      revision: number;
      /** Format: date */
      startsOn: string;
      /** @enum {string} */
      status: 'planned' | 'opened' | 'concluded' | 'closed' | 'cancelled';
      /** @description Empty before the opening */
      team: components['schemas']['TeamMemberDto'][];
      title: string;
      unitIds: string[];
      units: components['schemas']['CheckedUnitDto'][];
    };
    CheckDto: {
      cancelReason: string | null;
      checkId: string;
      closingRemark: string | null;
      /** Format: date-time */
      concludedAt: string | null;
      conclusion: components['schemas']['ConclusionDto'] | null;
      demands: components['schemas']['DemandDto'][];
      /** @description Directives whose implementation is looked at; none: whatever the units do */
      directiveIds: string[];
      /**
       * Format: date-time
       * @description Closed or cancelled
       */
      endedAt: string | null;
      /** Format: date */
      endsOn: string;
      findingCount: number;
      inspectorName: string | null;
      inspectorUnitId: string;
      /** @enum {string} */
      kind:
        | 'check-regular'
        | 'check-periodic'
        | 'check-unannounced'
        | 'check-thematic'
        | 'check-on-signs-of-violation'
        | 'supervision-regular'
        | 'supervision-thematic';
      /** Format: date-time */
      openedAt: string | null;
      opening: components['schemas']['OpeningDto'] | null;
      /** Format: date */
      periodFrom: string | null;
      /** Format: date */
      periodTo: string | null;
      /** Format: date-time */
      plannedAt: string;
      programmeId: string | null;
      revision: number;
      /** Format: date */
      startsOn: string;
      /** @enum {string} */
      status: 'planned' | 'opened' | 'concluded' | 'closed' | 'cancelled';
      title: string;
      unitIds: string[];
    };
    CheckedUnitDto: {
      /** Format: date */
      dissolvedOn: string | null;
      name: string | null;
      /** @description Of a unit that is no more: whom the check reaches in its place */
      reaches: components['schemas']['StandsForDto'][];
      unitId: string;
    };
    CheckPageDto: {
      /** @description At most 200 */
      items: components['schemas']['CheckDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    CheckPlanDto: {
      directiveIds?: string[];
      /**
       * Format: date
       * @example 2026-03-31
       */
      endsOn: string;
      /** @enum {string} */
      kind:
        | 'check-regular'
        | 'check-periodic'
        | 'check-unannounced'
        | 'check-thematic'
        | 'check-on-signs-of-violation'
        | 'supervision-regular'
        | 'supervision-thematic';
      /**
       * Format: date
       * @example 2026-03-31
       */
      periodFrom?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      periodTo?: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      programmeId?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      startsOn: string;
      title: string;
      unitIds: string[];
    };
    CheckProgrammeChangedDto: {
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      programmeId: string;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    CheckProgrammeDto: {
      /** @description Null while it is prepared */
      approval: components['schemas']['ApprovalDto'] | null;
      checks: components['schemas']['ChecksByStatusDto'];
      programmeId: string;
      revision: number;
      title: string;
      unitId: string;
      unitName: string | null;
      year: number;
    };
    CheckProgrammeListDto: {
      items: components['schemas']['CheckProgrammeDto'][];
    };
    ChecksByStatusDto: {
      cancelled: number;
      closed: number;
      concluded: number;
      opened: number;
      planned: number;
    };
    CitedDocumentDto: {
      /** Format: date */
      date: string | null;
      span: components['schemas']['SpanDto'];
      symbol: string;
    };
    CitedDto: {
      /** @description Known documents of this symbol; none: it may be entered */
      documents: components['schemas']['DocumentDto'][];
      /** @description The document is linked to one of them */
      linked: boolean;
      /** @description As the text cites it */
      symbol: string;
    };
    CitedListDto: {
      items: components['schemas']['CitedDto'][];
    };
    ClockIntervalDto: {
      /**
       * Format: date-time
       * @description The deadline that stood
       */
      dueAt: string | null;
      /** Format: date-time */
      from: string;
      /** @enum {string} */
      holder: 'doer' | 'approver' | 'giver';
      /**
       * Format: date-time
       * @description null: it holds the clock still
       */
      to: string | null;
      unitId: string;
    };
    ClocksOfChildDto: {
      /** Format: date */
      dissolvedOn: string | null;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      name: string;
      subtree: components['schemas']['ClockSumsDto'];
      unitId: string;
    };
    ClocksOfUnitDto: {
      /**
       * Format: date-time
       * @description The instant it is told for
       */
      at: string;
      children: components['schemas']['ClocksOfChildDto'][];
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      name: string;
      own: components['schemas']['ClockSumsDto'];
      /**
       * Format: date
       * @description Days after it are counted
       */
      since: string;
      subtree: components['schemas']['ClockSumsDto'];
      unitId: string;
    };
    ClockSumDto: {
      /** @description The day on which it began is left out */
      calendarDays: number;
      /** @description Assignments held at the end of the period */
      holding: number;
      /** @description After the deadline; charged to whoever held the clock */
      lateCalendarDays: number;
      lateWorkingDays: number;
      workingDays: number;
    };
    ClockSumsDto: {
      approver: components['schemas']['ClockSumDto'];
      doer: components['schemas']['ClockSumDto'];
      giver: components['schemas']['ClockSumDto'];
    };
    CloseEvaluationRoundDto: {
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      remark?: string | null;
    };
    ClosingDto: {
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      remark?: string | null;
    };
    CommendationChangedDto: {
      commendationId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    CommendationDto: {
      /** Format: date-time */
      awardedAt: string;
      commendationId: string;
      /** Format: date */
      decidedOn: string;
      /** @description The rating that it goes with */
      evaluationId: string | null;
      number: string;
      ownerName: string | null;
      /** @description The committee in whose name it is given */
      ownerUnitId: string;
      reason: string;
      revision: number;
      /** @description Set where it was revoked */
      revokeReason: string | null;
      unitId: string;
      unitName: string | null;
    };
    CommendationPageDto: {
      /** @description At most 200 */
      items: components['schemas']['CommendationDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    CommitteeTermDto: {
      /**
       * Format: date
       * @description Last day; null while it is not known
       */
      endsOn: string | null;
      name: string;
      /** Format: date */
      startsOn: string;
      termId: string;
      unitId: string;
    };
    CommitteeTermListDto: {
      items: components['schemas']['CommitteeTermDto'][];
    };
    ComparedSumsDto: {
      /** @description `to` less `from` */
      change: components['schemas']['ChangedSumsDto'];
      from: components['schemas']['FollowUpSumsDto'];
      to: components['schemas']['FollowUpSumsDto'];
    };
    ComparisonOfChildDto: {
      /** Format: date */
      dissolvedOn: string | null;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      /** @description What moved; add `&moved=in` or `out`, and `&figure=` */
      moved: string;
      name: string;
      subtree: components['schemas']['ComparedSumsDto'];
      unitId: string;
    };
    ComparisonOfDirectiveDto: {
      /** @description What the sums of the earlier instant count */
      countedFrom: components['schemas']['FigureLinksDto'];
      /** @description What those of the later one count */
      countedTo: components['schemas']['FigureLinksDto'];
      directiveId: string;
      /** Format: date-time */
      from: string;
      /** @description What came to count */
      movedIn: components['schemas']['FigureLinksDto'];
      /** @description What no longer counts */
      movedOut: components['schemas']['FigureLinksDto'];
      /** @enum {string} */
      sense: 'happened' | 'known';
      /** Format: date-time */
      to: string;
      /** @description Of all units */
      total: components['schemas']['ComparedSumsDto'];
    };
    ComparisonOfUnitDto: {
      children: components['schemas']['ComparisonOfChildDto'][];
      /** @description What the sums of the earlier instant count */
      countedFrom: components['schemas']['FigureLinksDto'];
      /** @description What those of the later one count */
      countedTo: components['schemas']['FigureLinksDto'];
      /** Format: date-time */
      from: string;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      /** @description What came to count */
      movedIn: components['schemas']['FigureLinksDto'];
      /** @description What no longer counts */
      movedOut: components['schemas']['FigureLinksDto'];
      name: string;
      own: components['schemas']['ComparedSumsDto'];
      /** @enum {string} */
      sense: 'happened' | 'known';
      subtree: components['schemas']['ComparedSumsDto'];
      /** Format: date-time */
      to: string;
      unitId: string;
    };
    ComplianceDto: {
      /**
       * Format: date-time
       * @description The instant it is told for
       */
      at: string;
      children: components['schemas']['ComplianceOfChildDto'][];
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      /** @description Of a past instant: what was known of `subtree` then. Where it differs, something was entered later */
      knownThen: components['schemas']['FollowUpSumsDto'] | null;
      name: string;
      own: components['schemas']['FollowUpSumsDto'];
      /** @description What `own` counts, at this instant */
      ownListed: components['schemas']['FigureLinksDto'];
      /**
       * @description Whether a past instant is told as it was, or as it was known then; null: as things stand
       * @enum {string|null}
       */
      sense: 'happened' | 'known' | null;
      subtree: components['schemas']['FollowUpSumsDto'];
      /** @description What `subtree` counts, at this instant */
      subtreeListed: components['schemas']['FigureLinksDto'];
      unitId: string;
    };
    ComplianceOfChildDto: {
      /** Format: date */
      dissolvedOn: string | null;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      /** @description What `subtree` counts; add `&figure=` */
      listed: string;
      name: string;
      subtree: components['schemas']['FollowUpSumsDto'];
      unitId: string;
    };
    ConcludeCheckDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      concludedOn: string;
      number: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      text: string;
    };
    ConclusionDto: {
      /** Format: date */
      concludedOn: string;
      number: string;
      text: string;
    };
    CorrectDecreeDto: {
      changes: components['schemas']['ReformChangeDto'][];
      /**
       * Format: date
       * @example 2026-03-31
       */
      inForceOn: string;
      number: string;
      reason?: string | null;
      title: string;
    };
    CorrectionDto: {
      basis?: string[];
      dissemination?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      documentDate?: string | null;
      followUp?: components['schemas']['FollowUpDto'] | null;
      issuerNamed?: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      issuerUnitId?: string | null;
      jointIssuerIds?: string[];
      number?: string | null;
      recipients?: components['schemas']['RecipientDto'][];
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      signedAt?: string | null;
      signer?: components['schemas']['SignerDto'] | null;
      tasks?: components['schemas']['TaskChangeDto'][];
      title?: string | null;
      type?: string | null;
    };
    CorrectReviewConclusionDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      concludedOn: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      documentId?: string | null;
      narrative: components['schemas']['ReviewSaidDto'];
      number?: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      reason: string;
    };
    CountsByStatusDto: {
      accepted?: number;
      given?: number;
      'in-work'?: number;
      refused?: number;
      reported?: number;
      withdrawn?: number;
    };
    DayFieldDto: {
      span: components['schemas']['SpanDto'];
      /** Format: date */
      value: string;
    };
    DayOffDto: {
      /** Format: date */
      date: string;
      name: string;
    };
    DayWorkedDto: {
      /** Format: date */
      date: string;
      reason: string;
    };
    DeadlineChangeDto: {
      /**
       * Format: date-time
       * @description When it happened
       */
      at: string;
      /** @description The unit in whose name it was done */
      byUnitId: string;
      byUnitName: string | null;
      byUserId: string;
      byUserName: string | null;
      from: components['schemas']['DeadlineDto'];
      /** @enum {string} */
      kind: 'extended' | 'undone';
      /** @description The order for many that it was part of */
      orderId: string | null;
      reason: string | null;
      /** Format: date-time */
      recordedAt: string;
      to: components['schemas']['DeadlineDto'];
    };
    DeadlineDto: {
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string;
      /** Format: date */
      lastDay: string;
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string;
    };
    DeadlineFieldDto: {
      span: components['schemas']['SpanDto'];
      value: components['schemas']['ReadDateDto'] | components['schemas']['ReadTermDto'];
    };
    DecidedRatingDto: {
      byUserId: string;
      /** @description Set where an earlier decision was corrected */
      correctedBecause: string | null;
      /** Format: date */
      decidedOn: string;
      number: string;
      /** @enum {string} */
      rating: 'excellent' | 'good' | 'completed' | 'not-completed';
      reasons: string;
    };
    DecideSuccessionDto: {
      assignmentIds: string[] | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      fromUnitId: string;
      number?: string | null;
      text: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      toUnitId: string;
    };
    DeclareCheckProgrammeDto: {
      approval?: components['schemas']['ProgrammeApprovalDto'] | null;
      title: string;
    };
    DecreeChangedDto: {
      decreeId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    DecreeDto: {
      changes: components['schemas']['ReformChangeDto'][];
      /**
       * Format: date
       * @example 2026-03-31
       */
      inForceOn: string;
      number: string;
      title: string;
    };
    DecreeImportedDto: {
      changeCount: number;
      decreeId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description Rows to look at; they hinder nothing */
      remarks: components['schemas']['RowRemarkDto'][];
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    DeliveryAskedDto: {
      deliveryId: string;
    };
    DemandDto: {
      assignmentId: string;
      demandNo: number;
      findingIds: string[];
    };
    DemandedRecurrenceDto: {
      /** @description After a period; else by policy */
      due?: components['schemas']['ReportTermDto'] | null;
      /** @description The first day or period that is reported on */
      from?: string | null;
      /** @description Days before a period begins on which it is given */
      leadDays?: number | null;
      /** @enum {string|null} */
      period: 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | null;
      /** @description In place of a period, a rule of RFC 5545 */
      rule?: string | null;
      /** @description The last day or period that is reported on */
      until?: string | null;
    };
    DemandedReportsDto: {
      endReason: string | null;
      /**
       * Format: date
       * @description On which the next period is given; null before the issue and at the end
       */
      opensOn: string | null;
      recurrence: components['schemas']['DemandedRecurrenceDto'];
      /**
       * @description `not-set`: demanded, and nobody has set how often
       * @enum {string}
       */
      status: 'not-set' | 'running' | 'ended';
      /** @description Null: of the monitor */
      taskNo: string | null;
      /** @description The words of the task; of the monitor, who it is */
      text: string;
    };
    DemandRemedyDto: {
      findingIds: string[];
      /**
       * Format: date
       * @example 2026-03-31
       */
      lastDay: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      productRequired?: boolean;
      text: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId: string;
    };
    DetachedFileDto: {
      reason?: string | null;
      /** @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
      sha256: string;
    };
    DirectiveAsReadDto: {
      addressees: components['schemas']['NamedSpanDto'][];
      basis: components['schemas']['CitedDocumentDto'][];
      citedByName: components['schemas']['NamedSpanDto'][];
      classification: components['schemas']['SecrecyFieldDto'] | null;
      dissemination: components['schemas']['TextFieldDto'] | null;
      documentDate: components['schemas']['DayFieldDto'] | null;
      followUp: components['schemas']['ReadFollowUpDto'] | null;
      issuer: components['schemas']['TextFieldDto'] | null;
      number: components['schemas']['TextFieldDto'] | null;
      place: components['schemas']['TextFieldDto'] | null;
      recipients: components['schemas']['ReadRecipientDto'][];
      signedAt: components['schemas']['InstantFieldDto'] | null;
      signer: components['schemas']['SignerFieldDto'] | null;
      tasks: components['schemas']['ReadTaskDto'][];
      title: components['schemas']['TextFieldDto'] | null;
      type: components['schemas']['TextFieldDto'] | null;
    };
    DirectiveChangedDto: {
      directiveId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    DirectiveComplianceDto: {
      /** @description At most 200 */
      items: components['schemas']['DirectiveComplianceOfUnitDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
      /** @description Of all units, not of this page only */
      total: components['schemas']['FollowUpSumsDto'];
    };
    DirectiveComplianceOfUnitDto: {
      name: string | null;
      sums: components['schemas']['FollowUpSumsDto'];
      unitId: string;
    };
    DirectiveContentDto: {
      /** @description Symbols of the documents it cites */
      basis: string[];
      dissemination: string | null;
      /** Format: date */
      documentDate: string | null;
      followUp: components['schemas']['FollowUpOfContentDto'] | null;
      issuerNamed: string | null;
      issuerUnitId: string | null;
      /** @description Units that issue it together with the issuer */
      jointIssuerIds?: string[];
      number: string | null;
      recipients: components['schemas']['RecipientOfContentDto'][];
      signedAt: string | null;
      signer: components['schemas']['SignerOfContentDto'] | null;
      tasks: components['schemas']['TaskContentDto'][];
      title: string | null;
      type: string | null;
    };
    DirectiveOfBoardDto: {
      /** @description The unit by itself, and each child with everything below it; without those that have nothing of it */
      branches: components['schemas']['BranchOfDirectiveDto'][];
      directiveId: string;
      /** @description What `subtree` counts; add `&figure=` */
      listed: string;
      number: string | null;
      subtree: components['schemas']['FollowUpSumsDto'];
      title: string | null;
      type: string | null;
    };
    DirectivePageDto: {
      /** @description At most 200 */
      items: components['schemas']['DirectiveSummaryDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    DirectiveProgressDto: {
      /** @description Assignments that its issue makes */
      assignmentCount: number;
      /** @description All of them; a status without any is left out */
      byStatus: components['schemas']['CountsByStatusDto'];
      /** @description Given by cascades in addition */
      cascaded: number;
      /** @description Of these, given so far */
      given: number;
      /** @description Periodic reports that were given, in addition */
      periodic: number;
      /**
       * @description Of a past instant: what the document was then; null before it was drafted
       * @enum {string|null}
       */
      status?: 'draft' | 'discarded' | 'issued' | 'recalled' | null;
      sums: components['schemas']['FollowUpSumsDto'];
    };
    DirectivesOfBoardDto: {
      /**
       * Format: date-time
       * @description The instant it is told for
       */
      at: string;
      /** @description The most overdue first, then by what is open */
      items: components['schemas']['DirectiveOfBoardDto'][];
      /** @description Directives that are asked for as well, beyond the limit */
      more: number;
      unitId: string;
    };
    DirectiveSummaryDto: {
      /** @description Cascades not counted; 0 before the issue */
      assignmentCount: number;
      directiveId: string;
      document: components['schemas']['DocumentFlagsDto'];
      /** Format: date */
      documentDate: string | null;
      /** Format: date-time */
      draftedAt: string;
      /** Format: date-time */
      issuedAt: string | null;
      /**
       * Format: date
       * @description Groups were expanded as of it
       */
      issuedOn: string | null;
      issuerName: string | null;
      issuerUnitId: string | null;
      /** @description Units that issue it together with the issuer */
      jointIssuerIds: string[];
      monitorUnitId: string | null;
      number: string | null;
      /** @description The unit whose clerk drafted it */
      ownerUnitId: string;
      /** @description Periodic reports are demanded and nobody has set how often */
      periodMissing: boolean;
      /** @description Of how many demands: tasks, and the monitor */
      periodsMissing: number;
      /** @description null for who sees only his own part */
      progress: components['schemas']['DirectiveProgressDto'] | null;
      recallReason: string | null;
      /** @description Also the ETag of GET /directives/{directiveId} */
      revision: number;
      /** Format: date-time */
      signedAt: string | null;
      /** @enum {string} */
      status: 'draft' | 'discarded' | 'issued' | 'recalled';
      title: string | null;
      type: string | null;
    };
    DirectiveViewDto: {
      asRead: components['schemas']['DirectiveAsReadDto'] | null;
      /** @description Cascades not counted; 0 before the issue */
      assignmentCount: number;
      content: components['schemas']['DirectiveContentDto'];
      directiveId: string;
      document: components['schemas']['DocumentFlagsDto'];
      /** Format: date */
      documentDate: string | null;
      /** Format: date-time */
      draftedAt: string;
      /** @description Whether there is a text to ask for by `source=true` */
      hasSource: boolean;
      /** Format: date-time */
      issuedAt: string | null;
      /**
       * Format: date
       * @description Groups were expanded as of it
       */
      issuedOn: string | null;
      issuerName: string | null;
      issuerUnitId: string | null;
      /** @description Units that issue it together with the issuer */
      jointIssuerIds: string[];
      may: ('correct' | 'issue' | 'recall' | 'set-reports')[];
      monitorUnitId: string | null;
      number: string | null;
      /** @description The unit whose clerk drafted it */
      ownerUnitId: string;
      /** @description Periodic reports are demanded and nobody has set how often */
      periodMissing: boolean;
      /** @description Of how many demands: tasks, and the monitor */
      periodsMissing: number;
      /** @description null for who sees only his own part */
      progress: components['schemas']['DirectiveProgressDto'] | null;
      recallReason: string | null;
      /** @description Also the ETag of GET /directives/{directiveId} */
      revision: number;
      /** Format: date-time */
      signedAt: string | null;
      /** @description The text it was read from; only with `source=true` */
      source?: string | null;
      /** @enum {string} */
      status: 'draft' | 'discarded' | 'issued' | 'recalled';
      /** @description As issued; empty before */
      tasks: components['schemas']['IssuedTaskDto'][];
      title: string | null;
      type: string | null;
      /** @description What to look at before issuing */
      warnings: components['schemas']['RemarkDto'][];
    };
    DisableWebhookDto: {
      reason?: string | null;
    };
    DissolveUnitDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      on: string;
    };
    DividedPartDto: {
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      into: string;
      share?: number | null;
      what?: string | null;
    };
    DocumentChangedDto: {
      documentId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    DocumentDto: {
      /** Format: date */
      documentDate: string | null;
      documentId: string;
      /** @description Another document of the committee, the type and the term has its number */
      doubleNumber: boolean;
      /** @description Outside the reader’s scope */
      hidden: boolean;
      issuerName: string | null;
      issuerUnitId: string | null;
      /** @enum {string} */
      kind: 'directive' | 'reference';
      /**
       * @description By a document in force, or by its issuer
       * @enum {string|null}
       */
      lapsed: 'replaced' | 'recalled' | null;
      /** @description The unit whose clerk drafted or entered it */
      ownerUnitId: string | null;
      /** @description It rests on a document that was replaced or recalled */
      restsOnLapsed: boolean;
      /** @enum {string} */
      status: 'draft' | 'issued' | 'recalled' | 'entered';
      symbol: string | null;
      title: string | null;
      type: string | null;
    };
    DocumentFileDto: {
      /** Format: date-time */
      attachedAt: string;
      mediaType: string;
      name: string;
      sha256: string;
      /** @description Bytes */
      size: number;
      /**
       * @description Whether its content is what was attached, found by reading it now
       * @enum {string}
       */
      state: 'whole' | 'changed' | 'missing';
    };
    DocumentFileListDto: {
      items: components['schemas']['DocumentFileDto'][];
    };
    DocumentFlagsDto: {
      /** @description Another document of the committee, the type and the term has its number */
      doubleNumber: boolean;
      /**
       * @description By a document in force, or by its issuer
       * @enum {string|null}
       */
      lapsed: 'replaced' | 'recalled' | null;
      /** @description It rests on a document that was replaced or recalled */
      restsOnLapsed: boolean;
    };
    DocumentPageDto: {
      /** @description At most 200 */
      items: components['schemas']['DocumentDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    DoneDto: {
      late: number;
      onTime: number;
      total: number;
    };
    DoubleDto: {
      documents: components['schemas']['TakenNumberDto'][];
      symbol: string;
    };
    EffectCountsDto: {
      open: number;
      /** @description Of the open ones */
      overdue: number;
      suspended: number;
    };
    EndReportsDto: {
      reason: string;
      taskNo: string | null;
    };
    EstablishedDto: {
      code: string;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      name: string;
      parentId: string | null;
      unitId: string;
    };
    EstablishedUnitDto: {
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      code: string;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      name: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      parentId: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId?: string;
    };
    EstablishUnitDto: {
      code: string;
      /**
       * Format: date
       * @example 2026-03-31
       */
      establishedOn: string;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      name: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      parentId: string | null;
    };
    EvaluationChangedDto: {
      evaluationId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    EvaluationDetailDto: {
      appraisal: components['schemas']['SaidOfUnitDto'] | null;
      appraiserName: string | null;
      appraiserUnitId: string;
      cancelReason: string | null;
      commendations: components['schemas']['CommendationDto'][];
      /**
       * Format: date-time
       * @description What happened later does not count
       */
      cutOffAt: string;
      /** Format: date-time */
      decidedAt: string | null;
      deciderName: string | null;
      deciderUnitId: string;
      decision: components['schemas']['DecidedRatingDto'] | null;
      evaluationId: string;
      evidence: components['schemas']['FrozenEvidenceDto'];
      findings: components['schemas']['OpenFindingDto'][];
      may: ('self-rate' | 'appraise' | 'decide' | 'correct' | 'waive')[];
      /** Format: date-time */
      openedAt: string;
      /** Format: date */
      periodFrom: string;
      periodKey: string;
      /** @enum {string} */
      periodKind: 'quarter' | 'year' | 'term';
      /**
       * Format: date
       * @description Null: a term whose end is not known yet
       */
      periodTo: string | null;
      /** @enum {string|null} */
      rating: 'excellent' | 'good' | 'completed' | 'not-completed' | null;
      revision: number;
      roundId: string;
      selfRating: components['schemas']['SaidOfUnitDto'] | null;
      /** Format: date */
      selfRatingUntil: string;
      shares: components['schemas']['EvidenceSharesDto'];
      /** @enum {string} */
      status: 'opened' | 'self-rated' | 'appraised' | 'decided' | 'waived' | 'cancelled';
      unitId: string;
      unitName: string | null;
      waivedReason: string | null;
      /** @description Where the rating said last does not agree with points and evidence; it hinders nobody */
      warnings: ('points-too-low' | 'not-all-on-time' | 'too-many-late')[];
    };
    EvaluationDto: {
      appraisal: components['schemas']['SaidOfUnitDto'] | null;
      appraiserName: string | null;
      appraiserUnitId: string;
      cancelReason: string | null;
      /**
       * Format: date-time
       * @description What happened later does not count
       */
      cutOffAt: string;
      /** Format: date-time */
      decidedAt: string | null;
      deciderName: string | null;
      deciderUnitId: string;
      decision: components['schemas']['DecidedRatingDto'] | null;
      evaluationId: string;
      evidence: components['schemas']['FrozenEvidenceDto'];
      /** Format: date-time */
      openedAt: string;
      /** Format: date */
      periodFrom: string;
      periodKey: string;
      /** @enum {string} */
      periodKind: 'quarter' | 'year' | 'term';
      /**
       * Format: date
       * @description Null: a term whose end is not known yet
       */
      periodTo: string | null;
      /** @enum {string|null} */
      rating: 'excellent' | 'good' | 'completed' | 'not-completed' | null;
      revision: number;
      roundId: string;
      selfRating: components['schemas']['SaidOfUnitDto'] | null;
      /** Format: date */
      selfRatingUntil: string;
      /** @enum {string} */
      status: 'opened' | 'self-rated' | 'appraised' | 'decided' | 'waived' | 'cancelled';
      unitId: string;
      unitName: string | null;
      waivedReason: string | null;
    };
    EvaluationPageDto: {
      /** @description At most 200 */
      items: components['schemas']['EvaluationDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    EvaluationRoundChangedDto: {
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
      roundId: string;
    };
    EvaluationRoundDetailDto: {
      cancelReason: string | null;
      /**
       * Format: date-time
       * @description What happened later does not count
       */
      cutOffAt: string;
      /** Format: date */
      cutOffOn: string;
      /** Format: date-time */
      endedAt: string | null;
      /** @description Lowest first, of the units that the caller may see */
      levels: components['schemas']['RatedLevelDto'][];
      /** @description The caller may close the round, and cancel it while nothing is decided */
      mayKeep: boolean;
      /** Format: date-time */
      openedAt: string;
      ownerName: string | null;
      ownerUnitId: string;
      /** Format: date */
      periodFrom: string;
      periodKey: string;
      /** @enum {string} */
      periodKind: 'quarter' | 'year' | 'term';
      /**
       * Format: date
       * @description Null: a term whose end is not known yet
       */
      periodTo: string | null;
      remark: string | null;
      revision: number;
      roundId: string;
      /** Format: date */
      selfRatingUntil: string;
      /** @enum {string} */
      status: 'open' | 'closed' | 'cancelled';
      title: string;
      unitCount: number;
    };
    EvaluationRoundDto: {
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      appraiserUnitId?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      cutOffOn: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      ownerUnitId: string;
      period?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      selfRatingUntil: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      termId?: string | null;
      title: string;
      unitIds?: string[] | null;
    };
    EvaluationRoundPageDto: {
      /** @description At most 200 */
      items: components['schemas']['EvaluationRoundViewDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    EvaluationRoundViewDto: {
      cancelReason: string | null;
      /**
       * Format: date-time
       * @description What happened later does not count
       */
      cutOffAt: string;
      /** Format: date */
      cutOffOn: string;
      /** Format: date-time */
      endedAt: string | null;
      /** Format: date-time */
      openedAt: string;
      ownerName: string | null;
      ownerUnitId: string;
      /** Format: date */
      periodFrom: string;
      periodKey: string;
      /** @enum {string} */
      periodKind: 'quarter' | 'year' | 'term';
      /**
       * Format: date
       * @description Null: a term whose end is not known yet
       */
      periodTo: string | null;
      remark: string | null;
      revision: number;
      roundId: string;
      /** Format: date */
      selfRatingUntil: string;
      /** @enum {string} */
      status: 'open' | 'closed' | 'cancelled';
      title: string;
      unitCount: number;
    };
    EventReferenceDto: {
      eventId: string;
      eventType: string;
      /** @enum {string} */
      kind: 'event';
      /** Format: date-time */
      occurredAt: string;
      subjectId: string;
      /** @enum {string} */
      subjectKind: 'assignment' | 'directive';
    };
    EvidenceCountsDto: {
      /** @description With an entry made more than a day after it happened */
      'back-entered': number;
      'done-late': number;
      'done-on-time': number;
      /** @description Whose deadline was extended within the period */
      extended: number;
      'open-in-term': number;
      'open-overdue': number;
      'open-without-deadline': number;
      /** @description Passed on to other units within the period; not in the total */
      'passed-on': number;
      'passed-on-overdue': number;
      /** @description Of which a report was sent back within the period */
      returned: number;
      suspended: number;
      /** @description What the unit had in hand within the period; the sum of the next seven */
      total: number;
      withdrawn: number;
    };
    EvidenceDto: {
      mediaType?: string;
      name: string;
      /** @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
      sha256: string;
      size?: number;
    };
    EvidenceFileDto: {
      mediaType: string;
      name: string;
      sha256: string;
      /** @description Bytes */
      size: number;
    };
    EvidenceLineDto: {
      assignmentId: string;
      backEntered: boolean;
      directiveNumber: string | null;
      directiveTitle: string | null;
      /** Format: date-time */
      dueAt: string | null;
      extended: number;
      /**
       * @description At the cut-off, or when it passed on
       * @enum {string}
       */
      followUp:
        | 'done-on-time'
        | 'done-late'
        | 'open-in-term'
        | 'open-overdue'
        | 'open-without-deadline'
        | 'suspended'
        | 'withdrawn';
      passedOn: boolean;
      /** Format: date-time */
      reportedAt: string | null;
      returned: number;
      taskNo: string | null;
    };
    EvidenceLinePageDto: {
      /** @description At most 200 */
      items: components['schemas']['EvidenceLineDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    EvidenceReferenceDto: {
      assignmentId: string;
      /** @enum {string} */
      kind: 'evidence';
      name: string;
      sha256: string;
    };
    EvidenceSharesDto: {
      extended: number | null;
      late: number | null;
      /** @description Of all that fell due or was done; null where nothing did */
      onTime: number | null;
      /** @description Of all that the unit had in hand */
      returned: number | null;
    };
    ExtensionAskedDto: {
      /** Format: date-time */
      askedAt: string;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string;
      /** Format: date */
      lastDay: string;
      reason: string;
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string;
    };
    ExtensionDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      lastDay: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      reason: string;
    };
    FieldProblemDto: {
      allowed?: string[];
      /** @description The rule in words, to be read after the name of the field */
      detail: string;
      example?: string;
      /** @description How the text is written */
      form?: string;
      /** @description Of a number, of a text’s length, or of a list’s */
      least?: number;
      most?: number;
      /** @description What the screens call it; null where the request has no such field */
      name: string | null;
      /** @description Where it stands: `tasks.0.deadline.lastDay` */
      path: string;
      rule: string;
    };
    FigureLinksDto: {
      /** @description Of `total` */
      all: string;
      /** @description Of `done.total` */
      done: string;
      'done-late': string;
      'done-on-time': string;
      /** @description Of `open.total` */
      open: string;
      'open-in-term': string;
      'open-overdue': string;
      'open-without-deadline': string;
      suspended: string;
      withdrawn: string;
    };
    FileReferenceDto: {
      /** @enum {string} */
      kind: 'file';
      mediaType: string;
      name: string;
      sha256: string;
      size: number;
    };
    FindingChangedDto: {
      checkId: string;
      findingId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    FindingDto: {
      findingId: string;
      /** Format: date-time */
      recordedAt: string;
      recordedByUserId: string;
      refs: (
        | components['schemas']['AssignmentReferenceDto']
        | components['schemas']['EventReferenceDto']
        | components['schemas']['EvidenceReferenceDto']
        | components['schemas']['FileReferenceDto']
      )[];
      text: string;
      unitId: string;
      unitName: string | null;
      /** @enum {string} */
      weight: 'strength' | 'shortcoming' | 'violation';
    };
    FindingReferenceDto: {
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      assignmentId?: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      eventId?: string;
      /** @enum {string} */
      kind: 'assignment' | 'event' | 'evidence' | 'file';
      name?: string;
      /** @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 */
      sha256?: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      subjectId?: string;
      /** @enum {string} */
      subjectKind?: 'assignment' | 'directive';
    };
    FirstStartDto: {
      groupCount: number;
      /** @description Nothing was ever entered but the first administrator */
      isEmpty: boolean;
      /** @description The sample province may be loaded: nothing is there, or a load of it was broken off */
      maySample: boolean;
      /** @description Units in the register; grows while one is imported */
      unitCount: number;
    };
    FollowUpDto: {
      coordinators: string[];
      monitorNamed: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      monitorUnitId: string | null;
      recurrence: components['schemas']['RecurrenceDto'] | null;
      reportsTo: string | null;
    };
    FollowUpOfContentDto: {
      coordinators: string[];
      /** @description The monitor as the text names it */
      monitorNamed: string | null;
      monitorUnitId: string | null;
      recurrence: components['schemas']['DemandedRecurrenceDto'] | null;
      reportsTo: string | null;
    };
    FollowUpSumsDto: {
      done: components['schemas']['DoneDto'];
      open: components['schemas']['OpenDto'];
      suspended: number;
      total: number;
      withdrawn: number;
    };
    FrozenEvidenceDto: {
      counts: components['schemas']['EvidenceCountsDto'];
      openFindings: number;
      /** @description Of all that the sheet lists */
      sha256: string;
      sheetId: string;
    };
    GrantDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      lastDay?: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
    };
    GroupAddresseeDto: {
      groupId: string;
      /** @enum {string} */
      kind: 'group';
    };
    HeldByDto: {
      /** @description The day on which it began is left out */
      calendarDays: number;
      /** @enum {string} */
      holder: 'doer' | 'approver' | 'giver';
      /** @description After the deadline; charged to whoever held the clock */
      lateCalendarDays: number;
      lateWorkingDays: number;
      unitId: string;
      unitName: string | null;
      workingDays: number;
    };
    HistoryEntryDto: {
      actorName: string | null;
      /** @description A role, or `system` */
      actorRole: string;
      /** @description The unit in whose name he acted */
      actorUnitId: string;
      actorUnitName: string | null;
      /** @description `system` for what nobody gave a command for */
      actorUserId: string;
      /** @description Recorded more than a day after it happened */
      backEntry: boolean;
      commandId: string;
      correlationId: string;
      /** @description The event’s data by its type, without long texts and lists */
      data: {
        [key: string]: unknown;
      };
      directiveId: string | null;
      eventId: string;
      /** Format: date-time */
      occurredAt: string;
      position: number;
      /** Format: date-time */
      recordedAt: string;
      subjectId: string;
      /** @enum {string} */
      subjectKind:
        | 'directive'
        | 'review'
        | 'assignment'
        | 'order'
        | 'unit'
        | 'user'
        | 'calendar'
        | 'group'
        | 'reference'
        | 'lineage'
        | 'files'
        | 'numbers'
        | 'terms'
        | 'reform'
        | 'reformday'
        | 'reformyear'
        | 'reports'
        | 'jointreport'
        | 'check'
        | 'round'
        | 'evaluation'
        | 'commendation'
        | 'programme'
        | 'webhook';
      /** @description Name and version of the event, `ReportSubmitted.v1`; an open list, see docs/events.md */
      type: string;
      unitId: string | null;
    };
    HistoryPageDto: {
      /** @description At most 200 */
      items: components['schemas']['HistoryEntryDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    HolidayDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      date: string;
      name: string;
    };
    HolidaysDto: {
      holidays: components['schemas']['HolidayDto'][];
    };
    InboxAnswerDto: {
      counts: components['schemas']['InboxCountsDto'];
      items?: components['schemas']['AssignmentDto'][];
      next?: string | null;
      /** @enum {string|null} */
      section: 'new' | 'in-work' | 'due-soon' | 'overdue' | 'waiting' | 'to-accept' | 'done' | 'withdrawn' | null;
      sections?: components['schemas']['InboxSectionsDto'];
      unitId: string;
    };
    InboxCountsDto: {
      done: number;
      'due-soon': number;
      'in-work': number;
      new: number;
      overdue: number;
      'to-accept': number;
      waiting: number;
      /** @description Within the last 30 days */
      withdrawn: number;
    };
    InboxSectionsDto: {
      done: components['schemas']['AssignmentPageDto'];
      'due-soon': components['schemas']['AssignmentPageDto'];
      'in-work': components['schemas']['AssignmentPageDto'];
      new: components['schemas']['AssignmentPageDto'];
      overdue: components['schemas']['AssignmentPageDto'];
      'to-accept': components['schemas']['AssignmentPageDto'];
      waiting: components['schemas']['AssignmentPageDto'];
      withdrawn: components['schemas']['AssignmentPageDto'];
    };
    IndicatorDto: {
      name: string;
      unitOfMeasure?: string;
      value: number;
    };
    IndicatorPageDto: {
      /** @description Whether reports that are owed once state anything */
      hasOnce: boolean;
      /** @description At most 200 */
      items: components['schemas']['IndicatorViewDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
      /** @description In which reports state anything, the newest first */
      periods: components['schemas']['IndicatorPeriodDto'][];
      /** @description Whose reports are added up, with everything below; null: all */
      unitId: string | null;
    };
    IndicatorPeriodDto: {
      /** Format: date */
      from: string;
      /** @description `2026-Q3`; by a rule, its last day */
      key: string;
      /** Format: date */
      to: string;
    };
    IndicatorPointDto: {
      /** @description Reports that are owed; the total is whole where as many state it */
      given: number;
      /** @description Null: of reports that are owed once */
      period: components['schemas']['IndicatorPeriodDto'] | null;
      /** @description Reports that state it */
      reported: number;
      /** @description Sum of the reports that state it; null where none does */
      total: number | null;
      /** @description Of these, the ones that wait for acceptance */
      waiting: number;
    };
    IndicatorSeriesDto: {
      /** @description At most 200 */
      items: components['schemas']['IndicatorPointDto'][];
      /** @description As it was typed first */
      name: string;
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
      /** @description The same name in other units of measure; never added to this one */
      otherMeasures: components['schemas']['OtherMeasureDto'][];
      taskNo: string;
      /** @description Null: the reports of the monitor */
      taskText: string | null;
      /** @description Whose reports are added up, with everything below; null: all */
      unitId: string | null;
      /** @description In which it is stated; null: none. Figures in different ones are different indicators */
      unitOfMeasure: string | null;
    };
    IndicatorValueDto: {
      name: string;
      unitOfMeasure?: string;
      value: number;
    };
    IndicatorViewDto: {
      /** @description As it was typed first */
      name: string;
      /** @description Of the period asked for, or of the newest one that has it */
      point: components['schemas']['IndicatorPointDto'];
      taskNo: string;
      /** @description Null: the reports of the monitor */
      taskText: string | null;
      /** @description In which it is stated; null: none. Figures in different ones are different indicators */
      unitOfMeasure: string | null;
    };
    InstantFieldDto: {
      span: components['schemas']['SpanDto'];
      value: string;
    };
    IssuedTaskDto: {
      addressedAs: string[];
      addressees: (components['schemas']['UnitAddresseeDto'] | components['schemas']['GroupAddresseeDto'])[];
      coordinatorIds: string[];
      /** Format: date-time */
      dueAt: string | null;
      /** Format: date */
      lastDay: string | null;
      /** @description Place in the directive, from 0 */
      ordinal: number;
      /** @enum {string|null} */
      period: 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | null;
      productRequired: boolean;
      /** @description Periodic reports are demanded */
      recurring: boolean;
      /** @description In place of a period, a rule of RFC 5545 */
      rule: string | null;
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string | null;
      taskNo: string;
      text: string;
    };
    IssueDto: {
      doubleNumberReason?: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
    };
    IssuePreviewDto: {
      assignmentCount: number;
      directiveId: string;
      /** Format: date */
      issuedOn: string;
      /** @description Everything that an issue would be refused for */
      obstacles: components['schemas']['RemarkDto'][];
      revision: number;
      tasks: components['schemas']['TaskPreviewDto'][];
    };
    JointReportDto: {
      assignmentIds: string[];
      evidence?: components['schemas']['EvidenceDto'][];
      indicators?: components['schemas']['IndicatorDto'][];
      narrative: components['schemas']['NarrativeDto'];
    };
    JointReportEnteredDto: {
      jointReportId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    JointReportViewDto: {
      assignmentIds: string[];
      byUserId: string;
      jointReportId: string;
      /** @description To whom it could not be delivered any more */
      notDelivered: components['schemas']['NotDeliveredDto'][];
      /** @description Those whom it serves, as they stand: each is accepted by its giver */
      serves: components['schemas']['AssignmentDto'][];
      /** Format: date-time */
      submittedAt: string;
      unitId: string;
    };
    JudgementDto: {
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      points?: components['schemas']['PointsDto'] | null;
      /** @enum {string} */
      rating: 'excellent' | 'good' | 'completed' | 'not-completed';
      text: string;
    };
    KnownIndicatorDto: {
      /** @description What the unit itself stated last in the same task; null: nothing */
      last: components['schemas']['LastStatedDto'] | null;
      name: string;
      unitOfMeasure: string | null;
    };
    KnownIndicatorListDto: {
      items: components['schemas']['KnownIndicatorDto'][];
    };
    LadderStepDto: {
      /** @description Working days from the last day; 0: the first working day after it */
      offsetWorkingDays: number;
      /** @enum {string} */
      rung: 'due-soon' | 'overdue' | 'escalated';
      tells: ('doer' | 'superior' | 'giver' | 'monitor' | 'holder')[];
      /** @description Time of day in Vietnam, HH:MM */
      time: string;
    };
    LastStatedDto: {
      assignmentId: string;
      /** @description Null: of a report that was owed once */
      period: components['schemas']['IndicatorPeriodDto'] | null;
      /** Format: date-time */
      reportedAt: string;
      value: number;
    };
    LettersChosenDto: {
      /** @description True for whoever has not chosen */
      wanted: boolean;
    };
    LettersDto: {
      wanted: boolean;
    };
    LineageDto: {
      /** @description From the oldest generation down */
      documents: components['schemas']['LineageNodeDto'][];
      links: components['schemas']['LineageLinkDto'][];
      /** @description There are more generations or documents than are shown */
      truncated: boolean;
    };
    LineageLinkDto: {
      /** @description The later document */
      fromId: string;
      note: string | null;
      /** @enum {string|null} */
      openAssignments: 'keep' | 'withdraw' | null;
      /** @enum {string} */
      relation: 'basis' | 'concretises' | 'presses-on' | 'amends' | 'replaces' | 'recalls';
      /** @description The earlier document */
      toId: string;
    };
    LineageNodeDto: {
      /** Format: date */
      documentDate: string | null;
      documentId: string;
      /** @description Another document of the committee, the type and the term has its number */
      doubleNumber: boolean;
      /** @description -1 is one above the document asked for, 1 is one below */
      generation: number;
      /** @description Outside the reader’s scope */
      hidden: boolean;
      issuerName: string | null;
      issuerUnitId: string | null;
      /** @enum {string} */
      kind: 'directive' | 'reference';
      /**
       * @description By a document in force, or by its issuer
       * @enum {string|null}
       */
      lapsed: 'replaced' | 'recalled' | null;
      /** @description The unit whose clerk drafted or entered it */
      ownerUnitId: string | null;
      /** @description It rests on a document that was replaced or recalled */
      restsOnLapsed: boolean;
      /** @enum {string} */
      status: 'draft' | 'issued' | 'recalled' | 'entered';
      symbol: string | null;
      title: string | null;
      type: string | null;
    };
    LinkDto: {
      note?: string | null;
      /** @enum {string|null} */
      openAssignments?: 'keep' | 'withdraw' | null;
      /** @enum {string} */
      relation: 'basis' | 'concretises' | 'presses-on' | 'amends' | 'replaces' | 'recalls';
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      toId: string;
    };
    LinkPreviewDto: {
      /** @description Of the earlier document; null for a reference */
      assignments: components['schemas']['FollowUpSumsDto'] | null;
      /** @description What the link would be refused for */
      obstacles: components['schemas']['RemarkDto'][];
      /** @enum {string|null} */
      openAssignments: 'keep' | 'withdraw' | null;
      /** @enum {string} */
      relation: 'basis' | 'concretises' | 'presses-on' | 'amends' | 'replaces' | 'recalls';
      toId: string;
      toSymbol: string | null;
      /**
       * @description When what is open is withdrawn; null: it is kept
       * @enum {string|null}
       */
      withdraws: 'at-once' | 'when-issued' | null;
    };
    ListedReformDto: {
      /** Format: date-time */
      adoptedAt: string | null;
      /**
       * Format: date-time
       * @description When every unit had become what the decree says
       */
      carriedOutAt: string | null;
      changeCount: number;
      correctionReason: string | null;
      decreeId: string;
      /** Format: date-time */
      inForceAt: string | null;
      /** Format: date */
      inForceOn: string;
      number: string;
      revision: number;
      /** @description Another decree of its year, not withdrawn either, has its number */
      sharesNumber: boolean;
      /** @enum {string} */
      status: 'draft' | 'adopted' | 'in-force' | 'withdrawn';
      title: string;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawReason: string | null;
    };
    LiveDto: {
      /** @enum {string} */
      status: 'live';
    };
    LogInDto: {
      inBrowser?: boolean;
      login: string;
      password: string;
    };
    MeantUnitDto: {
      code: string;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      name: string;
      unitId: string;
    };
    MoreTimeDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      lastDay: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      reason: string;
    };
    MovedAssignmentDto: {
      assignmentId: string;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /** @description null: it was not given yet, or nobody knew of it */
      from: components['schemas']['StoodThenDto'] | null;
      giverName: string | null;
      giverUnitId: string;
      taskNo: string;
      text: string | null;
      to: components['schemas']['StoodThenDto'] | null;
    };
    MovedAssignmentPageDto: {
      /** @description At most 200 */
      items: components['schemas']['MovedAssignmentDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    MovedPersonDto: {
      displayName: string;
      fromUnitId: string;
      fromUnitName: string;
      login: string;
      /** @description null: the account waits for the administrator */
      toUnitId: string | null;
      toUnitName: string | null;
      userId: string;
    };
    MoveDto: {
      count: number;
      /** @description Where the assignments are now */
      fromUnitId: string;
      fromUnitName: string;
      /**
       * @description Back to the unit that had it, on to another one, into the list of the undecided, or out of it
       * @enum {string}
       */
      outcome: 'back' | 'on' | 'waits' | 'stays';
      /** @description Where they end, or wait */
      toUnitId: string;
      toUnitName: string;
    };
    NamedSpanDto: {
      name: string;
      span: components['schemas']['SpanDto'];
    };
    NamedUnitDto: {
      name: string;
      unitId: string;
    };
    NarrativeDto: {
      causes?: string;
      lessons?: string;
      limits?: string;
      results: string;
    };
    NotDeliveredDto: {
      assignmentId: string;
      /** @description Why: the code of a refusal */
      code: string;
    };
    NoticeDto: {
      assignmentId: string | null;
      /** Format: date-time */
      at: string;
      directiveId: string | null;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /** @enum {string} */
      kind:
        | 'directive-issued'
        | 'directive-recalled'
        | 'assignment-given'
        | 'assignment-refused'
        | 'report-submitted'
        | 'report-returned'
        | 'report-accepted'
        | 'extension-asked'
        | 'extension-granted'
        | 'extension-denied'
        | 'assignment-suspended'
        | 'assignment-resumed'
        | 'assignment-withdrawn'
        | 'assignment-transferred'
        | 'assignment-step-undone'
        | 'assignment-chased'
        | 'webhook-switched-off';
      noticeId: string;
      position: number;
      reason: string | null;
      /**
       * @description Of `assignment-chased`
       * @enum {string|null}
       */
      rung: 'due-soon' | 'overdue' | 'escalated' | null;
      taskNo: string | null;
      /**
       * @description As what the unit is told
       * @enum {string}
       */
      told: 'unit' | 'doer' | 'giver' | 'monitor';
      /** @description The doer of the assignment it is about */
      unitId: string | null;
      unitName: string | null;
      webhookDescription: string | null;
      /** @description Of `webhook-switched-off` */
      webhookId: string | null;
    };
    NoticeLetterDto: {
      /** @enum {string} */
      occasion: 'given' | 'due-soon' | 'overdue' | 'escalated';
      subject: string;
      text: string;
    };
    NoticeLetterListDto: {
      items: components['schemas']['NoticeLetterDto'][];
    };
    NoticePageDto: {
      /** @description At most 200 */
      items: components['schemas']['NoticeDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    NoticesSeenDto: {
      noticeId: string;
    };
    NumberRegisterDto: {
      registers: components['schemas']['RegisterOfOrganDto'][];
      /** @description null: no term is kept for the day */
      term: components['schemas']['CommitteeTermDto'] | null;
      type: string;
      /** @description The committee whose register it is */
      unitId: string;
    };
    NumberSuggestionDto: {
      registers: components['schemas']['RegisterOfOrganDto'][];
      /** @description For this draft; null where issuer or type are blank */
      suggested: string | null;
      /** @description null: no term is kept for the day */
      term: components['schemas']['CommitteeTermDto'] | null;
      type: string;
      /** @description The committee whose register it is */
      unitId: string;
    };
    OfficeSettingsDto: {
      /** @description Whether a deadline on a day off moves to the next working day */
      deadlinesMove: boolean;
      /** @description From the mildest to the hardest */
      ladder: components['schemas']['LadderStepDto'][];
      /** @description How long after a period its report is due */
      reportTerms: components['schemas']['PeriodTermDto'][];
    };
    OpenCheckDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      decidedOn: string;
      /**
       * Format: date
       * @example 2026-03-31
       */
      endsOn: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      leaderUserId: string;
      memberUserIds?: string[];
      number: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      startsOn: string;
    };
    OpenDto: {
      inTerm: number;
      overdue: number;
      total: number;
      withoutDeadline: number;
    };
    OpenedSessionDto: {
      displayName: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description Nothing but PUT /me/password is open until it is replaced */
      mustChangePassword: boolean;
      /** @enum {string} */
      role: 'issuer' | 'unit-officer' | 'monitor' | 'inspector' | 'administrator';
      sessionId: string;
      /** @description Shown this once; send it as `Authorization: Bearer …`. Null where the browser keeps it */
      token: string | null;
      unitId: string;
      userId: string;
    };
    OpenFindingDto: {
      checkId: string;
      checkTitle: string | null;
      findingId: string;
      /** @description Remedial demands that were open because of it; they are assignments */
      remedyIds: string[];
      /** @description Null: it was withdrawn since */
      text: string | null;
      /** @enum {string} */
      weight: 'strength' | 'shortcoming' | 'violation';
    };
    OpeningDto: {
      /** Format: date */
      decidedOn: string;
      leaderUserId: string;
      memberUserIds: string[];
      /** @description Of the decision */
      number: string;
    };
    OpenRemediesDto: {
      checkId: string;
      checkTitle: string | null;
      open: number;
      overdue: number;
      /** @description A report waits for the inspectors */
      toVerify: number;
      unitId: string;
      unitName: string | null;
    };
    OpenRemediesListDto: {
      items: components['schemas']['OpenRemediesDto'][];
    };
    OpenReviewDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      figuresOn?: string | null;
      /** @enum {string} */
      kind: 'interim' | 'final';
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      periodFrom: string;
      /**
       * Format: date
       * @example 2026-03-31
       */
      periodTo: string;
      /**
       * Format: date
       * @example 2026-03-31
       */
      reportsDueOn: string;
      text?: string;
      title: string;
      unitIds: string[];
    };
    OrderChangedDto: {
      orderId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    OrderDto: {
      assignmentIds: string[];
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      step: components['schemas']['StepDto'];
    };
    OrderedStepDto: {
      /** @description Of an extension */
      deadline: components['schemas']['DeadlineDto'] | null;
      /** @description Of the decision by which a transfer is made */
      decisionNumber: string | null;
      /** @enum {string} */
      kind: 'extend' | 'suspend' | 'resume' | 'withdraw' | 'transfer';
      reason: string;
      /** @description Of a transfer */
      toUnitId: string | null;
    };
    OrderItemDto: {
      assignmentId: string;
      directiveNumber: string | null;
      /** @enum {string} */
      outcome: 'waiting' | 'done' | 'refused';
      refusal: components['schemas']['RefusalInWordsDto'] | null;
      taskNo: string | null;
      /**
       * @description null where it was not tried
       * @enum {string|null}
       */
      undo: 'undone' | 'refused' | null;
      undoRefusal: components['schemas']['RefusalInWordsDto'] | null;
      /** @description The doer as of now */
      unitId: string | null;
      unitName: string | null;
    };
    OrderItemPageDto: {
      /** @description At most 200 */
      items: components['schemas']['OrderItemDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    OrderPageDto: {
      /** @description At most 200 */
      items: components['schemas']['OrderViewDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    OrderPreviewDto: {
      /** @description Assignments, each counted once */
      count: number;
      /** @description All of them, in the order in which they were named */
      items: components['schemas']['PreviewedItemDto'][];
      wouldDo: number;
      wouldRefuse: number;
    };
    OrderViewDto: {
      byUserId: string;
      byUserName: string | null;
      count: number;
      /** @description Took the step */
      done: number;
      /** Format: date-time */
      orderedAt: string;
      orderId: string;
      ownerName: string | null;
      /** @description The unit in whose name it was given */
      ownerUnitId: string;
      /** @description Refused it; what is neither done nor refused waits */
      refused: number;
      revision: number;
      step: components['schemas']['OrderedStepDto'];
      /** @description Of those done, where it was taken back */
      undone: number;
      /** Format: date-time */
      undoOrderedAt: string | null;
      undoReason: string | null;
      /** @description Of those done, where something had followed */
      undoRefused: number;
    };
    OtherMeasureDto: {
      /** @description Reports of the directive that state it so */
      reports: number;
      unitOfMeasure: string | null;
    };
    OwnUnitDto: {
      code: string;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      name: string;
      unitId: string;
    };
    PartDto: {
      into: string;
      /** @description Percent */
      share: number | null;
      what: string | null;
    };
    PassedByDecreeDto: {
      /** Format: date-time */
      acceptedAt: string | null;
      /** Format: date-time */
      acknowledgedAt: string | null;
      assignmentId: string;
      /** @description Units below that it was handed on to */
      cascadeCount: number;
      /** Format: date-time */
      chasedAt: string | null;
      /** @description Hardest rung of the ladder applied under this deadline; 0 for none */
      chasedRank: number;
      /** @description Who held the clock when, one after the other */
      clock: components['schemas']['ClockIntervalDto'][];
      /**
       * Format: date-time
       * @description Since when the doer’s clock runs under this deadline
       */
      clockStartedAt: string;
      /** @description What a cascade made of the task; null where the task’s own text stands */
      content: string | null;
      coordinatorIds: string[];
      delivered: boolean;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string | null;
      extensionAsked: components['schemas']['ExtensionAskedDto'] | null;
      /** @description Extensions granted */
      extensionCount: number;
      /**
       * @description As far as it does not depend on the time
       * @enum {string}
       */
      followUp:
        | 'done-on-time'
        | 'done-late'
        | 'open-in-term'
        | 'open-overdue'
        | 'open-without-deadline'
        | 'suspended'
        | 'withdrawn'
        | 'running';
      fromUnitId: string;
      fromUnitName: string;
      /** Format: date-time */
      givenAt: string;
      giverName: string | null;
      /** @description Gave it and accepts the report */
      giverUnitId: string;
      /**
       * @description Who holds the clock; null when it no longer runs
       * @enum {string|null}
       */
      holder: 'doer' | 'giver' | 'approver' | null;
      /** Format: date */
      lastDay: string | null;
      monitorUnitId: string | null;
      /** @description What it was handed on from */
      parentAssignmentId: string | null;
      /** @description Closes only with evidence */
      productRequired: boolean;
      refusalReason: string | null;
      /** @description Null: it is no remedial demand of a check */
      remedy: components['schemas']['RemedyTermsDto'] | null;
      /** Format: date-time */
      reportedAt: string | null;
      reportedByUserId: string | null;
      /** @description The report that waits or was accepted */
      reportId: string | null;
      /** @description Null: it is no periodic report */
      reportPeriod: components['schemas']['ReportPeriodTermsDto'] | null;
      returnedCount: number;
      returnReason: string | null;
      /** @description Null: it is no report for a review */
      review: components['schemas']['ReviewTermsDto'] | null;
      /** @description Also the ETag of GET /assignments/{assignmentId} */
      revision: number;
      /** @enum {string} */
      standing: 'open' | 'done' | 'suspended' | 'withdrawn';
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string | null;
      /** @enum {string} */
      status: 'given' | 'in-work' | 'refused' | 'reported' | 'accepted' | 'withdrawn';
      suspendReason: string | null;
      taskNo: string;
      /** @description The words of the task; null while the issue is not read yet */
      text: string | null;
      toUnitId: string;
      toUnitName: string;
      /** @description The doer */
      unitId: string;
      unitName: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawReason: string | null;
    };
    PassedByDecreePageDto: {
      /** @description At most 200 */
      items: components['schemas']['PassedByDecreeDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    PassedFromDto: {
      decreeId: string;
      unitId: string;
    };
    PassedOnDto: {
      /**
       * Format: date-time
       * @description When it happened
       */
      at: string;
      /** @description The unit in whose name it was done */
      byUnitId: string;
      byUnitName: string | null;
      byUserId: string;
      byUserName: string | null;
      fromUnitId: string;
      fromUnitName: string | null;
      /** @enum {string} */
      kind: 'transferred' | 'undone';
      /** @description The order for many that it was part of */
      orderId: string | null;
      /** @description By what right */
      reason: components['schemas']['TransferReasonDto'];
      /** Format: date-time */
      recordedAt: string;
      toUnitId: string;
      toUnitName: string | null;
    };
    PasswordResetDto: {
      /** @description Answered once */
      oneTimePassword: string;
      userId: string;
    };
    PastAssignmentDto: {
      assignmentId: string;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      giverName: string | null;
      giverUnitId: string;
      stood: components['schemas']['StoodThenDto'];
      taskNo: string;
      text: string | null;
    };
    PastAssignmentPageDto: {
      /** @description At most 200 */
      items: components['schemas']['PastAssignmentDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    PeriodFieldDto: {
      span: components['schemas']['SpanDto'];
      /** @enum {string} */
      value: 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';
    };
    PeriodTermDto: {
      days: number;
      /** @enum {string} */
      period: 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'by-rule';
      workingDays: boolean;
    };
    PlanChangeDto: {
      directiveIds?: string[];
      /**
       * Format: date
       * @example 2026-03-31
       */
      endsOn?: string;
      /** @enum {string} */
      kind?:
        | 'check-regular'
        | 'check-periodic'
        | 'check-unannounced'
        | 'check-thematic'
        | 'check-on-signs-of-violation'
        | 'supervision-regular'
        | 'supervision-thematic';
      /**
       * Format: date
       * @example 2026-03-31
       */
      periodFrom?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      periodTo?: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      programmeId?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      startsOn?: string;
      title?: string;
      unitIds?: string[];
    };
    PointsDto: {
      general: number;
      tasks: number;
    };
    PossibleMemberDto: {
      name: string;
      unitId: string;
      unitName: string | null;
      userId: string;
    };
    PossibleTeamDto: {
      /** @description At most 50 */
      items: components['schemas']['PossibleMemberDto'][];
    };
    PreviewedItemDto: {
      assignmentId: string;
      directiveNumber: string | null;
      /** @description Units below that it was handed on to: then most orders cannot be taken back */
      handedOnTo: number;
      /** Format: date */
      lastDay: string | null;
      /**
       * Format: date
       * @description Of an extension
       */
      newLastDay: string | null;
      /** @description null where the order would be carried out */
      refusal: components['schemas']['RefusalInWordsDto'] | null;
      taskNo: string | null;
      unitName: string | null;
    };
    ProblemDto: {
      /**
       * @description Stable
       * @example stale-screen
       */
      code: string;
      /** @description What is wrong and what to do next, in Vietnamese or English by Accept-Language */
      detail: string;
      /** @description What the sentence was filled from; of invalid input, a list of fields */
      fields:
        | components['schemas']['FieldProblemDto'][]
        | {
            [key: string]: unknown;
          };
      instance: string;
      /** @example 412 */
      status: number;
      title: string;
      /** @example urn:thong-suot:problem:stale-screen */
      type: string;
    };
    ProgrammeApprovalDto: {
      number: string;
      /**
       * Format: date
       * @example 2026-03-31
       */
      on: string;
    };
    QueueBoardTicketDto: {
      /** Format: date-time */
      expiresAt: string;
      /** @description To be opened in a browser on this server; good once */
      path: string;
    };
    RatedLevelDto: {
      decided: number;
      deciderName: string | null;
      deciderUnitId: string;
      /** @description 20% of the units that are not waived, rounded down */
      mostExcellent: number;
      ratings: components['schemas']['RatingsDto'];
      /** @description A warning; it hinders no decision */
      tooManyExcellent: boolean;
      units: number;
      waiting: number;
      waived: number;
    };
    RatingCorrectionDto: {
      correctedBecause: string;
      /**
       * Format: date
       * @example 2026-03-31
       */
      decidedOn: string;
      number: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      /** @enum {string} */
      rating: 'excellent' | 'good' | 'completed' | 'not-completed';
      reasons: string;
    };
    RatingDecisionDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      decidedOn: string;
      number: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      /** @enum {string} */
      rating: 'excellent' | 'good' | 'completed' | 'not-completed';
      reasons: string;
    };
    RatingsDto: {
      completed: number;
      excellent: number;
      good: number;
      'not-completed': number;
    };
    ReadDateDto: {
      /** @enum {string} */
      kind: 'date';
      /** Format: date */
      lastDay: string;
      /** @description The words of the text */
      stated: string;
    };
    ReadFollowUpDto: {
      coordinators: components['schemas']['NamedSpanDto'][];
      monitor: components['schemas']['TextFieldDto'] | null;
      recurrence: components['schemas']['ReadRecurrenceDto'] | null;
      reportsTo: components['schemas']['TextFieldDto'] | null;
    };
    ReadingDto: {
      /** Format: date */
      day: string;
      /** Format: date-time */
      firstAt: string;
      /** Format: date-time */
      lastAt: string;
      /** @description Path that was asked, below the API’s version */
      question: string;
      /** @description What was read; empty for a list */
      subjectId: string;
      /** @description First word of the question’s path: directives, assignments, units, … */
      subjectKind: string;
      /** @description How often on that day */
      times: number;
      /** @description The inspector’s unit at that time */
      unitId: string;
      unitName: string | null;
      userId: string;
      userName: string | null;
    };
    ReadingPageDto: {
      /** @description At most 200 */
      items: components['schemas']['ReadingDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    ReadRecipientDto: {
      /** @enum {string|null} */
      channel: 'paper' | 'electronic' | null;
      /** @enum {string|null} */
      purpose: 'report' | 'implementation' | 'file' | 'copy' | null;
      span: components['schemas']['SpanDto'];
      unit: string;
    };
    ReadRecurrenceDto: {
      demanded: boolean;
      period: components['schemas']['PeriodFieldDto'] | null;
      span: components['schemas']['SpanDto'];
    };
    ReadSignerDto: {
      capacity: string | null;
      name: string | null;
      organisation: string | null;
      position: string | null;
      signedBy: string | null;
    };
    ReadTaskDto: {
      coordinators: components['schemas']['TextsFieldDto'] | null;
      deadline: components['schemas']['DeadlineFieldDto'] | null;
      lead: components['schemas']['TextsFieldDto'] | null;
      monitor: string | null;
      no: string;
      product: components['schemas']['TextFieldDto'] | null;
      recurrence: components['schemas']['ReadRecurrenceDto'] | null;
      subAddressees: components['schemas']['NamedSpanDto'][];
      text: components['schemas']['TextFieldDto'] | null;
    };
    ReadTermDto: {
      days: number;
      /** @enum {string} */
      kind: 'term';
      /** @description The words of the text */
      stated: string;
      workingDays: boolean;
    };
    ReadyDto: {
      lastPosition: number | null;
      runners: components['schemas']['RunnerDto'][];
      /** @enum {string} */
      status: 'ready' | 'not-ready';
      troubles: components['schemas']['TroubleDto'][];
      /** @description What works and should be looked at all the same */
      warnings: string[];
    };
    ReasonDto: {
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      reason: string;
    };
    ReassignUserDto: {
      /** @enum {string} */
      role: 'issuer' | 'unit-officer' | 'monitor' | 'inspector' | 'administrator';
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId: string;
    };
    RecipientDto: {
      /** @enum {string|null} */
      channel: 'paper' | 'electronic' | null;
      purpose: string | null;
      unit: string;
    };
    RecipientOfContentDto: {
      /** @enum {string|null} */
      channel: 'paper' | 'electronic' | null;
      purpose: string | null;
      unit: string;
    };
    RecordFindingDto: {
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      references: components['schemas']['FindingReferenceDto'][];
      text: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId: string;
      /** @enum {string} */
      weight: 'strength' | 'shortcoming' | 'violation';
    };
    RecurrenceDto: {
      due?: components['schemas']['ReportTermDto'] | null;
      from?: string | null;
      leadDays?: number | null;
      /** @enum {string|null} */
      period: 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | null;
      rule?: string | null;
      until?: string | null;
    };
    ReferenceCorrectionDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      documentDate?: string | null;
      doubleNumberReason?: string | null;
      issuerNamed?: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      issuerUnitId?: string | null;
      title?: string | null;
    };
    ReferenceDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      documentDate?: string | null;
      issuerNamed?: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      issuerUnitId?: string | null;
      symbol: string;
      title?: string | null;
    };
    ReformChangeDto: {
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      into?: string;
      name?: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      parentId?: string | null;
      parts?: components['schemas']['DividedPartDto'][];
      /** @enum {string} */
      type: 'establish' | 'merge' | 'divide' | 'rename' | 'move' | 'dissolve';
      unit?: components['schemas']['EstablishedUnitDto'];
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId?: string;
      unitIds?: string[];
    };
    ReformDto: {
      /** Format: date-time */
      adoptedAt: string | null;
      /**
       * Format: date-time
       * @description When every unit had become what the decree says
       */
      carriedOutAt: string | null;
      changeCount: number;
      changes: components['schemas']['ChangeDto'][];
      correctionReason: string | null;
      decreeId: string;
      /** Format: date-time */
      inForceAt: string | null;
      /** Format: date */
      inForceOn: string;
      /** @description Units of the register that its changes name */
      namedUnits: components['schemas']['ReformedUnitDto'][];
      number: string;
      /** @description Assignments that passed on by it */
      passedOn: number;
      /** @description Accounts that wait for the administrator */
      peopleWaiting: number;
      /** @description What a unit refused when the decree took effect */
      refused: components['schemas']['RefusedStepDto'][];
      revision: number;
      /** @enum {string} */
      status: 'draft' | 'adopted' | 'in-force' | 'withdrawn';
      title: string;
      /** @description Assignments that wait for a person’s decision */
      undecided: number;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawReason: string | null;
    };
    ReformedUnitDto: {
      name: string;
      unitId: string;
    };
    ReformEffectDto: {
      /** @description That it must do */
      assignments: components['schemas']['EffectCountsDto'];
      /** @description Checks under way that concern them */
      checks: number;
      /** @description Open assignments that they follow */
      followed: number;
      /** @description Open assignments that they gave */
      given: number;
      heirId: string | null;
      name: string;
      /**
       * @description To one heir by itself, or for a person’s decision
       * @enum {string}
       */
      outcome: 'passes' | 'waits';
      /** @description Accounts in use */
      people: number;
      /** @description Reports that wait for their word */
      reportsToJudge: number;
      /** @description Reports that they handed in and that wait */
      reportsWaiting: number;
      unitId: string;
    };
    ReformPageDto: {
      /** @description At most 200 */
      items: components['schemas']['ListedReformDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    ReformPreviewDto: {
      /** @description What an adoption would be refused for, and what to look at; the path names the change */
      obstacles: components['schemas']['RemarkDto'][];
      total: components['schemas']['ReformTotalDto'];
      units: components['schemas']['ReformEffectDto'][];
    };
    ReformTotalDto: {
      /** @description Checks under way that concern them */
      checks: number;
      /** @description Open assignments that they follow */
      followed: number;
      /** @description Open assignments that they gave */
      given: number;
      passes: components['schemas']['EffectCountsDto'];
      /** @description Accounts in use */
      people: number;
      /** @description Reports that wait for their word */
      reportsToJudge: number;
      /** @description Reports that they handed in and that wait */
      reportsWaiting: number;
      waits: components['schemas']['EffectCountsDto'];
    };
    RefusalInWordsDto: {
      code: string;
      /** @description What is wrong, and what to do next */
      message: string;
    };
    RefusedStepDto: {
      /** @description Code of the refusal */
      code: string;
      /** @description What is wrong, and what to do next */
      message: string;
      /** @enum {string} */
      step: 'establish' | 'rename' | 'move' | 'reorganise' | 'restore';
      unitId: string;
    };
    RegisterDto: {
      unitGroups?: components['schemas']['RegisterGroupDto'][];
      units: components['schemas']['RegisterUnitDto'][];
    };
    RegisterGroupDto: {
      aliases: string[];
      code: string;
      exclude?: string[];
      include?: string[];
      name: string;
      selector: components['schemas']['SelectorDto'];
    };
    RegisterImportedDto: {
      groupCount: number;
      /** @description Send it as X-At-Least-Position to see them */
      position: number;
      /** @description Units of the file; those that were there already stay as they are */
      unitCount: number;
    };
    RegisterOfOrganDto: {
      /** @description Numbers taken */
      count: number;
      doubles: components['schemas']['DoubleDto'][];
      /** @description Numbers below the highest that nobody has; the first 200 */
      gaps: number[];
      next: number;
      nextSymbol: string;
      /** @description "TU" of "17-CT/TU" */
      organ: string;
      /** @description In order */
      taken: components['schemas']['TakenNumberDto'][];
    };
    RegisterUnitDto: {
      code: string;
      /**
       * Format: date
       * @example 2026-03-31
       */
      establishedOn: string;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      name: string;
      parentCode: string | null;
    };
    RegisterUserDto: {
      displayName: string;
      /**
       * Format: email
       * @example nguyen.van.mau@example.vn
       */
      email?: string | null;
      /** @example nguyen.van.mau */
      login: string;
      /** @enum {string} */
      role: 'issuer' | 'unit-officer' | 'monitor' | 'inspector' | 'administrator';
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId: string;
    };
    RemarkDto: {
      /** @description Whether an issue would be refused for it */
      blocks: boolean;
      /** @description Of an obstacle, the code that an issue would be refused with */
      code: string;
      /** @description What the message was filled from */
      fields: {
        [key: string]: unknown;
      };
      message: string;
      /** @description The field of the draft: `number`, `tasks.3.addressees` of task 3 */
      path: string;
    };
    RemedyDemandedDto: {
      /** @description The assignment that the demand becomes */
      assignmentId: string;
      checkId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    RemedyDto: {
      /** Format: date-time */
      acceptedAt: string | null;
      /** Format: date-time */
      acknowledgedAt: string | null;
      assignmentId: string;
      /** @description Units below that it was handed on to */
      cascadeCount: number;
      /** Format: date-time */
      chasedAt: string | null;
      /** @description Hardest rung of the ladder applied under this deadline; 0 for none */
      chasedRank: number;
      checkTitle: string | null;
      /** @description Who held the clock when, one after the other */
      clock: components['schemas']['ClockIntervalDto'][];
      /**
       * Format: date-time
       * @description Since when the doer’s clock runs under this deadline
       */
      clockStartedAt: string;
      conclusionNumber: string | null;
      /** @description What a cascade made of the task; null where the task’s own text stands */
      content: string | null;
      coordinatorIds: string[];
      delivered: boolean;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string | null;
      extensionAsked: components['schemas']['ExtensionAskedDto'] | null;
      /** @description Extensions granted */
      extensionCount: number;
      /**
       * @description As far as it does not depend on the time
       * @enum {string}
       */
      followUp:
        | 'done-on-time'
        | 'done-late'
        | 'open-in-term'
        | 'open-overdue'
        | 'open-without-deadline'
        | 'suspended'
        | 'withdrawn'
        | 'running';
      /** @description The unit it was found at, where another one must mend it */
      forUnitName: string | null;
      /** Format: date-time */
      givenAt: string;
      giverName: string | null;
      /** @description Gave it and accepts the report */
      giverUnitId: string;
      /**
       * @description Who holds the clock; null when it no longer runs
       * @enum {string|null}
       */
      holder: 'doer' | 'giver' | 'approver' | null;
      /** Format: date */
      lastDay: string | null;
      monitorUnitId: string | null;
      /** @description What it was handed on from */
      parentAssignmentId: string | null;
      /** @description Closes only with evidence */
      productRequired: boolean;
      refusalReason: string | null;
      /** @description Null: it is no remedial demand of a check */
      remedy: components['schemas']['RemedyTermsDto'] | null;
      /** Format: date-time */
      reportedAt: string | null;
      reportedByUserId: string | null;
      /** @description The report that waits or was accepted */
      reportId: string | null;
      /** @description Null: it is no periodic report */
      reportPeriod: components['schemas']['ReportPeriodTermsDto'] | null;
      returnedCount: number;
      returnReason: string | null;
      /** @description Null: it is no report for a review */
      review: components['schemas']['ReviewTermsDto'] | null;
      /** @description Also the ETag of GET /assignments/{assignmentId} */
      revision: number;
      /** @enum {string} */
      standing: 'open' | 'done' | 'suspended' | 'withdrawn';
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string | null;
      /** @enum {string} */
      status: 'given' | 'in-work' | 'refused' | 'reported' | 'accepted' | 'withdrawn';
      suspendReason: string | null;
      taskNo: string;
      /** @description The words of the task; null while the issue is not read yet */
      text: string | null;
      /** @description The doer */
      unitId: string;
      unitName: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawReason: string | null;
    };
    RemedyPageDto: {
      /** @description At most 200 */
      items: components['schemas']['RemedyDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    RemedyTermsDto: {
      checkId: string;
      demandNo: number;
      /** @description The unit it was found at, where another one must mend it */
      forUnitId: string | null;
    };
    RenameUnitDto: {
      name: string;
      /**
       * Format: date
       * @example 2026-03-31
       */
      on: string;
    };
    ReportBehindDto: {
      assignmentId: string;
      /** @description Stated under the same name in other units of measure */
      inOtherMeasures: components['schemas']['StatedOtherwiseDto'][];
      /** @description False: whoever handed it on reports it as well, and the total takes that figure */
      isCounted: boolean;
      /**
       * Format: date
       * @description On which the report is due
       */
      lastDay: string | null;
      /** @description What it was handed on from */
      parentAssignmentId: string | null;
      /** Format: date-time */
      reportedAt: string | null;
      /** @enum {string} */
      status: 'not-reported' | 'waiting' | 'accepted';
      unitId: string;
      unitName: string | null;
      /** @description Null: not stated, or not reported yet */
      value: number | null;
    };
    ReportBehindPageDto: {
      /** @description At most 200 */
      items: components['schemas']['ReportBehindDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    ReportDto: {
      evidence?: components['schemas']['EvidenceDto'][];
      indicators?: components['schemas']['IndicatorDto'][];
      narrative: components['schemas']['NarrativeDto'];
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
    };
    ReportNarrativeDto: {
      causes?: string;
      lessons?: string;
      limits?: string;
      results: string;
    };
    ReportPageDto: {
      /** @description At most 200 */
      items: components['schemas']['ReportViewDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    ReportPeriodDetailDto: {
      accepted: number;
      directiveId: string;
      /** Format: date-time */
      dueAt: string;
      given: number;
      /** @description `2026-Q3`; by a rule, its last day */
      key: string;
      /** Format: date */
      lastDay: string;
      /** Format: date-time */
      openedAt: string;
      /** Format: date */
      periodFrom: string;
      periodId: string;
      /** Format: date */
      periodTo: string;
      /** @description Waiting for acceptance */
      reported: number;
      /** @description Units that owe a report of it */
      reporterCount: number;
      /** @description Who owes the report, in the order of their names */
      reports: components['schemas']['AssignmentPageDto'];
      seriesId: string;
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string;
      /** @description Null: of the monitor */
      taskNo: string | null;
      withdrawn: number;
    };
    ReportPeriodDto: {
      accepted: number;
      directiveId: string;
      /** Format: date-time */
      dueAt: string;
      given: number;
      /** @description `2026-Q3`; by a rule, its last day */
      key: string;
      /** Format: date */
      lastDay: string;
      /** Format: date-time */
      openedAt: string;
      /** Format: date */
      periodFrom: string;
      periodId: string;
      /** Format: date */
      periodTo: string;
      /** @description Waiting for acceptance */
      reported: number;
      /** @description Units that owe a report of it */
      reporterCount: number;
      seriesId: string;
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string;
      /** @description Null: of the monitor */
      taskNo: string | null;
      withdrawn: number;
    };
    ReportPeriodTermsDto: {
      /** Format: date */
      from: string;
      /** @description `2026-W07`, `2026-03`, `2026-Q1`, `2026-H1`, `2026`; by a rule, its last day */
      key: string;
      periodId: string;
      /** Format: date */
      to: string;
    };
    ReportsOfDirectiveDto: {
      demands: components['schemas']['DemandedReportsDto'][];
      /** @description At most 200 */
      items: components['schemas']['ReportPeriodDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    ReportSubmittedDto: {
      assignmentId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      reportId: string;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    ReportTermDto: {
      days: number;
      workingDays: boolean;
    };
    ReportViewDto: {
      assignmentId: string;
      byUnitId: string;
      byUserId: string;
      /** Format: date-time */
      decidedAt: string | null;
      decidedByUserId: string | null;
      evidence: components['schemas']['EvidenceFileDto'][];
      indicators: components['schemas']['IndicatorValueDto'][];
      /** @description Where it was entered once for several: as what */
      jointReportId: string | null;
      narrative: components['schemas']['ReportNarrativeDto'];
      /** @description The approver’s */
      remark: string | null;
      reportId: string;
      returnReason: string | null;
      /** @enum {string} */
      status: 'waiting' | 'returned' | 'accepted';
      /** Format: date-time */
      submittedAt: string;
    };
    ReviewChangedDto: {
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      reviewId: string;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    ReviewConclusionDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      concludedOn: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      documentId?: string | null;
      narrative: components['schemas']['ReviewSaidDto'];
      number?: string | null;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
    };
    ReviewDetailDto: {
      /** Format: date-time */
      cancelledAt: string | null;
      cancelReason: string | null;
      /** Format: date-time */
      concludedAt: string | null;
      /** @description As corrected last */
      conclusion: components['schemas']['ReviewConclusionDto'] | null;
      /** Format: date-time */
      correctedAt: string | null;
      /** @description Of the last correction */
      correctionReason: string | null;
      /** @description What was counted when it was concluded */
      counted: components['schemas']['ReviewFactsDto'] | null;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /** @description Of the document that concludes it, where the register has it */
      documentSymbol: string | null;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string;
      /** @description As told now; null for who sees only a part of the directive */
      figures: components['schemas']['ReviewFiguresDto'] | null;
      /**
       * Format: date
       * @description The figures of the directive count as they stand at the end of this day
       */
      figuresOn: string;
      /** @description The caller sees the directive, and every report, as a whole */
      isOverseen: boolean;
      issuerName: string | null;
      /** @description Gave the reports and accepts them */
      issuerUnitId: string;
      /** @enum {string} */
      kind: 'interim' | 'final';
      /**
       * Format: date
       * @description Of the reports, as asked for at the opening
       */
      lastDay: string;
      may: ('conclude' | 'correct-conclusion' | 'cancel')[];
      monitorName: string | null;
      monitorUnitId: string | null;
      /** Format: date-time */
      openedAt: string;
      openedByName: string | null;
      openedByUnitId: string;
      openedByUnitName: string | null;
      openedByUserId: string;
      /** Format: date */
      openedOn: string;
      /** Format: date */
      periodFrom: string;
      /** Format: date */
      periodTo: string;
      /** @description As they stand now */
      reports: components['schemas']['ReviewReportsDto'];
      reviewId: string;
      revision: number;
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string;
      /** @enum {string} */
      status: 'open' | 'concluded' | 'cancelled';
      /** @description What units are asked for; empty where the title says all */
      text: string;
      title: string;
    };
    ReviewDto: {
      /** Format: date-time */
      cancelledAt: string | null;
      cancelReason: string | null;
      /** Format: date-time */
      concludedAt: string | null;
      /** @description As corrected last */
      conclusion: components['schemas']['ReviewConclusionDto'] | null;
      /** Format: date-time */
      correctedAt: string | null;
      /** @description Of the last correction */
      correctionReason: string | null;
      /** @description What was counted when it was concluded */
      counted: components['schemas']['ReviewFactsDto'] | null;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /** @description Of the document that concludes it, where the register has it */
      documentSymbol: string | null;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string;
      /**
       * Format: date
       * @description The figures of the directive count as they stand at the end of this day
       */
      figuresOn: string;
      issuerName: string | null;
      /** @description Gave the reports and accepts them */
      issuerUnitId: string;
      /** @enum {string} */
      kind: 'interim' | 'final';
      /**
       * Format: date
       * @description Of the reports, as asked for at the opening
       */
      lastDay: string;
      monitorName: string | null;
      monitorUnitId: string | null;
      /** Format: date-time */
      openedAt: string;
      openedByName: string | null;
      openedByUnitId: string;
      openedByUnitName: string | null;
      openedByUserId: string;
      /** Format: date */
      openedOn: string;
      /** Format: date */
      periodFrom: string;
      /** Format: date */
      periodTo: string;
      /** @description As they stand now */
      reports: components['schemas']['ReviewReportsDto'];
      reviewId: string;
      revision: number;
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string;
      /** @enum {string} */
      status: 'open' | 'concluded' | 'cancelled';
      /** @description What units are asked for; empty where the title says all */
      text: string;
      title: string;
    };
    ReviewFactsDto: {
      /** @description Of the directive at the end of `figuresOn` */
      figures: components['schemas']['FollowUpSumsDto'];
      reports: components['schemas']['ReviewReportsDto'];
    };
    ReviewFiguresDto: {
      /** Format: date-time */
      at: string;
      /** @description Where the assignments are listed that each figure counts */
      countedAt: components['schemas']['FigureLinksDto'];
      sums: components['schemas']['FollowUpSumsDto'];
    };
    ReviewPageDto: {
      /** @description At most 200 */
      items: components['schemas']['ReviewDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    ReviewReportDto: {
      narrative: components['schemas']['ReportNarrativeDto'];
      reportId: string;
      /** @enum {string} */
      status: 'waiting' | 'returned' | 'accepted';
      /** Format: date-time */
      submittedAt: string;
    };
    ReviewReporterDto: {
      /** Format: date-time */
      acceptedAt: string | null;
      /** Format: date-time */
      acknowledgedAt: string | null;
      assignmentId: string;
      /** @description Units below that it was handed on to */
      cascadeCount: number;
      /** Format: date-time */
      chasedAt: string | null;
      /** @description Hardest rung of the ladder applied under this deadline; 0 for none */
      chasedRank: number;
      /** @description Who held the clock when, one after the other */
      clock: components['schemas']['ClockIntervalDto'][];
      /**
       * Format: date-time
       * @description Since when the doer’s clock runs under this deadline
       */
      clockStartedAt: string;
      /** @description What a cascade made of the task; null where the task’s own text stands */
      content: string | null;
      coordinatorIds: string[];
      delivered: boolean;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string | null;
      extensionAsked: components['schemas']['ExtensionAskedDto'] | null;
      /** @description Extensions granted */
      extensionCount: number;
      /**
       * @description As far as it does not depend on the time
       * @enum {string}
       */
      followUp:
        | 'done-on-time'
        | 'done-late'
        | 'open-in-term'
        | 'open-overdue'
        | 'open-without-deadline'
        | 'suspended'
        | 'withdrawn'
        | 'running';
      /** Format: date-time */
      givenAt: string;
      giverName: string | null;
      /** @description Gave it and accepts the report */
      giverUnitId: string;
      /**
       * @description Who holds the clock; null when it no longer runs
       * @enum {string|null}
       */
      holder: 'doer' | 'giver' | 'approver' | null;
      /** Format: date */
      lastDay: string | null;
      monitorUnitId: string | null;
      /** @description What it was handed on from */
      parentAssignmentId: string | null;
      /** @description Closes only with evidence */
      productRequired: boolean;
      refusalReason: string | null;
      /** @description Null: it is no remedial demand of a check */
      remedy: components['schemas']['RemedyTermsDto'] | null;
      /** @description Its newest report; null: none yet */
      report: components['schemas']['ReviewReportDto'] | null;
      /** Format: date-time */
      reportedAt: string | null;
      reportedByUserId: string | null;
      /** @description The report that waits or was accepted */
      reportId: string | null;
      /** @description Null: it is no periodic report */
      reportPeriod: components['schemas']['ReportPeriodTermsDto'] | null;
      returnedCount: number;
      returnReason: string | null;
      /** @description Null: it is no report for a review */
      review: components['schemas']['ReviewTermsDto'] | null;
      /** @description Also the ETag of GET /assignments/{assignmentId} */
      revision: number;
      /** @enum {string} */
      standing: 'open' | 'done' | 'suspended' | 'withdrawn';
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string | null;
      /** @enum {string} */
      status: 'given' | 'in-work' | 'refused' | 'reported' | 'accepted' | 'withdrawn';
      suspendReason: string | null;
      taskNo: string;
      /** @description The words of the task; null while the issue is not read yet */
      text: string | null;
      /** @description The doer */
      unitId: string;
      unitName: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawReason: string | null;
    };
    ReviewReporterPageDto: {
      /** @description At most 200 */
      items: components['schemas']['ReviewReporterDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    ReviewReportsDto: {
      accepted: number;
      /** @description Units named */
      asked: number;
      /** @description Not reported in time, or reported late */
      late: number;
      /** @description A report waits or was accepted */
      reported: number;
      withdrawn: number;
    };
    ReviewSaidDto: {
      causes?: string;
      direction?: string;
      lessons?: string;
      limits?: string;
      results: string;
    };
    ReviewsOfDirectiveDto: {
      items: components['schemas']['ReviewDto'][];
      /** @description The caller may open a review of it */
      mayOpen: boolean;
    };
    ReviewTermsDto: {
      /** @description The directive that is reviewed */
      directiveId: string;
      /** @enum {string} */
      kind: 'interim' | 'final';
      reviewId: string;
    };
    RoundPreviewDto: {
      /** @description Empty: the round may be opened */
      obstacles: components['schemas']['RefusalInWordsDto'][];
      /** Format: date */
      periodFrom: string;
      periodKey: string;
      /**
       * Format: date
       * @description Null: a term whose end is not known yet
       */
      periodTo: string | null;
      roundId: string;
      units: components['schemas']['UnitOfPreviewDto'][];
    };
    RowRemarkDto: {
      /** @description Of the table */
      line: number;
      /** @enum {string} */
      remark: 'no-old-unit' | 'taken-for-part';
      unit: string;
    };
    RunnerDto: {
      isFailing: boolean;
      /** @description Positions behind the log */
      lag: number | null;
      name: string;
      position: number;
    };
    RunningReportsDto: {
      /**
       * Format: date
       * @description The last day that a period given so far covers
       */
      coveredTo: string | null;
      directiveId: string;
      number: string | null;
      /**
       * Format: date
       * @description On which the next period is given
       */
      opensOn: string;
      recurrence: components['schemas']['DemandedRecurrenceDto'];
      seriesId: string;
      /** @description Null: of the monitor */
      taskNo: string | null;
      title: string | null;
    };
    RunningReportsPageDto: {
      /** @description At most 200 */
      items: components['schemas']['RunningReportsDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    SaidOfUnitDto: {
      /** Format: date-time */
      at: string;
      byUserId: string;
      points: components['schemas']['PointsDto'] | null;
      /** @enum {string} */
      rating: 'excellent' | 'good' | 'completed' | 'not-completed';
      text: string;
    };
    SampleLoadedDto: {
      /** @description Of all of them, shown this once; null where they had one already */
      password: string | null;
      people: components['schemas']['SamplePersonDto'][];
    };
    SamplePersonDto: {
      displayName: string;
      login: string;
      /** @enum {string} */
      role: 'issuer' | 'unit-officer' | 'monitor' | 'inspector' | 'administrator';
    };
    SecrecyFieldDto: {
      span: components['schemas']['SpanDto'];
      /** @enum {string} */
      value: 'Mật' | 'Tối mật' | 'Tuyệt mật';
    };
    SelectorDto: {
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      below?: string | null;
      kinds: (
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee'
      )[];
    };
    SessionDto: {
      /** @description Of the machine, as the network knows it */
      address: string | null;
      /** @description Opened at the office’s sign-in provider */
      byProvider: boolean;
      /** Format: date-time */
      createdAt: string;
      /** @description The one that asks */
      current: boolean;
      /** Format: date-time */
      expiresAt: string;
      /**
       * Format: date-time
       * @description To some minutes
       */
      lastUsedAt: string | null;
      sessionId: string;
      userAgent: string | null;
    };
    SessionListDto: {
      items: components['schemas']['SessionDto'][];
    };
    SetReportPeriodDto: {
      due?: components['schemas']['ReportTermDto'] | null;
      from?: string | null;
      leadDays?: number | null;
      /** @enum {string|null} */
      period: 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | null;
      rule?: string | null;
      taskNo: string | null;
      until?: string | null;
    };
    ShareDto: {
      content?: string | null;
      /**
       * Format: date
       * @example 2026-03-31
       */
      lastDay?: string | null;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId: string;
    };
    SignerDto: {
      capacity: string | null;
      name: string | null;
      position: string | null;
    };
    SignerFieldDto: {
      span: components['schemas']['SpanDto'];
      value: components['schemas']['ReadSignerDto'];
    };
    SignerOfContentDto: {
      /** @description In whose name he signed */
      capacity: string | null;
      name: string | null;
      position: string | null;
    };
    SignInWaysDto: {
      /** @description Name of the provider at which one may sign in; null: there is none */
      provider: string | null;
    };
    SpanDto: {
      end: number;
      start: number;
    };
    StandsForDto: {
      name: string;
      unitId: string;
      /** @description It took over everything */
      whole: boolean;
    };
    StatedDateDto: {
      /** @enum {string} */
      kind: 'date';
      /** Format: date */
      lastDay: string;
    };
    StatedDeadlineDto: {
      days?: number;
      /** @enum {string} */
      kind: 'date' | 'term';
      /**
       * Format: date
       * @example 2026-03-31
       */
      lastDay?: string;
      workingDays?: boolean;
    };
    StatedOtherwiseDto: {
      unitOfMeasure: string | null;
      value: number;
    };
    StatedTermDto: {
      days: number;
      /** @enum {string} */
      kind: 'term';
      workingDays: boolean;
    };
    StepDto: {
      /** @enum {string} */
      kind: 'extend' | 'suspend' | 'resume' | 'withdraw' | 'transfer';
      /**
       * Format: date
       * @example 2026-03-31
       */
      lastDay?: string;
      number?: string;
      reason: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      toUnitId?: string;
    };
    StoodThenDto: {
      /** @description It was recorded more than a day after it happened */
      backEntry: boolean;
      /** @enum {string} */
      class:
        | 'done-on-time'
        | 'done-late'
        | 'open-in-term'
        | 'open-overdue'
        | 'open-without-deadline'
        | 'suspended'
        | 'withdrawn';
      /**
       * Format: date-time
       * @description The deadline that stood then
       */
      dueAt: string | null;
      /** @description It was recorded after the instant asked about: nobody could have told it then */
      enteredLater: boolean;
      /**
       * Format: date-time
       * @description When that step was recorded
       */
      recordedAt: string;
      /**
       * Format: date-time
       * @description When the step happened that made it stand so
       */
      since: string;
      /** @enum {string} */
      status: 'given' | 'in-work' | 'refused' | 'reported' | 'accepted' | 'withdrawn';
      /** @description The doer then */
      unitId: string;
      unitName: string | null;
    };
    StoryLineDto: {
      /** @description Who did it */
      actorName: string | null;
      /** @description In whose name */
      actorUnitName: string | null;
      /** @description Recorded more than a day after it happened */
      backEntry: boolean;
      /** Format: date-time */
      occurredAt: string;
      position: number;
      /** Format: date-time */
      recordedAt: string;
      /** @description The step in a sentence, in the language asked for */
      text: string;
    };
    SuccessionDto: {
      decreeId: string;
      /** @description Who takes everything over; null where a person decides */
      heirId: string | null;
      /** Format: date */
      on: string;
      /** @description None where it was dissolved; itself where it goes on with a part */
      successors: components['schemas']['SuccessorDto'][];
    };
    SuccessionStepDto: {
      decreeId: string;
      /** @enum {string} */
      extent: 'whole' | 'part';
      name: string;
      /** Format: date */
      on: string;
      /** @description Assignments that passed on this way */
      passedOn: number;
      unitId: string;
    };
    SuccessorDto: {
      /** @enum {string} */
      extent: 'whole' | 'part';
      unitId: string;
    };
    SuccessorInWordsDto: {
      /** @enum {string} */
      extent: 'whole' | 'part';
      name: string;
      unitId: string;
    };
    SwapWorkdayDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      date: string;
      reason: string;
    };
    TakenNumberDto: {
      /** Format: date */
      documentDate: string;
      documentId: string;
      /** @description Why it was issued under a number that another document has */
      doubleReason: string | null;
      /** @enum {string} */
      kind: 'directive' | 'reference';
      ordinal: number;
      /** @description "a" of "17a-CT/TU" */
      suffix: string;
      symbol: string;
      title: string | null;
    };
    TaskChangeDto: {
      added?: boolean;
      addressedAs?: string[];
      addressees?: components['schemas']['AddresseeDto'][];
      coordinatorIds?: string[];
      deadline?: components['schemas']['StatedDeadlineDto'] | null;
      no: string;
      productRequired?: boolean;
      recurrence?: components['schemas']['RecurrenceDto'] | null;
      removed?: boolean;
      text?: string;
    };
    TaskContentDto: {
      /** @description Addressees as the text names them */
      addressedAs: string[];
      addressees: (components['schemas']['UnitAddresseeDto'] | components['schemas']['GroupAddresseeDto'])[];
      coordinatorIds: string[];
      deadline: (components['schemas']['StatedDateDto'] | components['schemas']['StatedTermDto']) | null;
      no: string;
      productRequired: boolean;
      recurrence: components['schemas']['DemandedRecurrenceDto'] | null;
      text: string;
    };
    TaskPreviewDto: {
      deadline: components['schemas']['DeadlineDto'] | null;
      no: string;
      text: string;
      unitCount: number;
      /** @description The first 500 */
      units: components['schemas']['NamedUnitDto'][];
    };
    TeamMemberDto: {
      leads: boolean;
      name: string | null;
      userId: string;
    };
    TermChangedDto: {
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
      termId: string;
      unitId: string;
    };
    TermDto: {
      /**
       * Format: date
       * @example 2026-03-31
       */
      endsOn?: string | null;
      name: string;
      /**
       * Format: date
       * @example 2026-03-31
       */
      startsOn: string;
    };
    TextFieldDto: {
      span: components['schemas']['SpanDto'];
      value: string;
    };
    TextsFieldDto: {
      span: components['schemas']['SpanDto'];
      value: string[];
    };
    TransferDto: {
      number?: string;
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      reason: string;
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      toUnitId: string;
    };
    TransferReasonDto: {
      /**
       * @description Of a decree: why it went back
       * @enum {string}
       */
      back?: 'correction' | 'withdrawal';
      /** @description Of a decree */
      decreeId?: string;
      /** @enum {string} */
      kind: 'decree' | 'decision';
      /** @description Of a decision that has one */
      number?: string;
      /** @description Of a decision, also of one on what a decree left open */
      text?: string;
    };
    TrendDto: {
      /** @description The earliest first */
      points: components['schemas']['TrendPointDto'][];
      /** @enum {string} */
      sense: 'happened' | 'known';
      unitId: string;
    };
    TrendPointDto: {
      /**
       * Format: date-time
       * @description The end of a month; the last one: the present
       */
      at: string;
      /** @description What `subtree` counts; add `&figure=` */
      listed: string;
      subtree: components['schemas']['FollowUpSumsDto'];
    };
    TroubleDto: {
      /** @description `database`, `event-store`, `queue`, `disk`, `runners` or the name of one */
      part: string;
      trouble: string;
    };
    UndecidedDto: {
      /** Format: date-time */
      acceptedAt: string | null;
      /** Format: date-time */
      acknowledgedAt: string | null;
      assignmentId: string;
      /** @description Units below that it was handed on to */
      cascadeCount: number;
      /** Format: date-time */
      chasedAt: string | null;
      /** @description Hardest rung of the ladder applied under this deadline; 0 for none */
      chasedRank: number;
      /** @description Who held the clock when, one after the other */
      clock: components['schemas']['ClockIntervalDto'][];
      /**
       * Format: date-time
       * @description Since when the doer’s clock runs under this deadline
       */
      clockStartedAt: string;
      /** @description What a cascade made of the task; null where the task’s own text stands */
      content: string | null;
      coordinatorIds: string[];
      /** @description null where the unit was dissolved without a decree */
      decreeId: string | null;
      delivered: boolean;
      directiveId: string;
      directiveNumber: string | null;
      directiveTitle: string | null;
      directiveType: string | null;
      /**
       * Format: date-time
       * @description 24:00 of the last day in Vietnam
       */
      dueAt: string | null;
      extensionAsked: components['schemas']['ExtensionAskedDto'] | null;
      /** @description Extensions granted */
      extensionCount: number;
      /**
       * @description As far as it does not depend on the time
       * @enum {string}
       */
      followUp:
        | 'done-on-time'
        | 'done-late'
        | 'open-in-term'
        | 'open-overdue'
        | 'open-without-deadline'
        | 'suspended'
        | 'withdrawn'
        | 'running';
      fromUnitId: string;
      fromUnitName: string;
      /** Format: date-time */
      givenAt: string;
      giverName: string | null;
      /** @description Gave it and accepts the report */
      giverUnitId: string;
      /**
       * @description Who holds the clock; null when it no longer runs
       * @enum {string|null}
       */
      holder: 'doer' | 'giver' | 'approver' | null;
      /** Format: date */
      lastDay: string | null;
      monitorUnitId: string | null;
      /** @description What it was handed on from */
      parentAssignmentId: string | null;
      /**
       * @description What the old unit is in the assignment
       * @enum {string}
       */
      part: 'doer' | 'giver' | 'monitor';
      /** @description Closes only with evidence */
      productRequired: boolean;
      refusalReason: string | null;
      /** @description Null: it is no remedial demand of a check */
      remedy: components['schemas']['RemedyTermsDto'] | null;
      /** Format: date-time */
      reportedAt: string | null;
      reportedByUserId: string | null;
      /** @description The report that waits or was accepted */
      reportId: string | null;
      /** @description Null: it is no periodic report */
      reportPeriod: components['schemas']['ReportPeriodTermsDto'] | null;
      returnedCount: number;
      returnReason: string | null;
      /** @description Null: it is no report for a review */
      review: components['schemas']['ReviewTermsDto'] | null;
      /** @description Also the ETag of GET /assignments/{assignmentId} */
      revision: number;
      /** @enum {string} */
      standing: 'open' | 'done' | 'suspended' | 'withdrawn';
      /**
       * Format: date
       * @description The last day before it was moved to a working day
       */
      statedLastDay: string | null;
      /** @enum {string} */
      status: 'given' | 'in-work' | 'refused' | 'reported' | 'accepted' | 'withdrawn';
      /** @description Of whom one is chosen; empty: any unit that exists */
      successorIds: string[];
      suspendReason: string | null;
      taskNo: string;
      /** @description The words of the task; null while the issue is not read yet */
      text: string | null;
      /** @description The doer */
      unitId: string;
      unitName: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawReason: string | null;
    };
    UndecidedPageDto: {
      /** @description At most 200 */
      items: components['schemas']['UndecidedDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    UndoDto: {
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
      reason: string;
    };
    UnitAddresseeDto: {
      /** @enum {string} */
      kind: 'unit';
      unitId: string;
    };
    UnitChangedDto: {
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
      unitId: string;
    };
    UnitDto: {
      /** @description Short, stable, given by the office; unique */
      code: string;
      /**
       * Format: date
       * @description First day on which it is no more
       */
      dissolvedOn: string | null;
      /** Format: date */
      establishedOn: string;
      /** @enum {string} */
      kind:
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee';
      name: string;
      parentId: string | null;
      revision: number;
      /** @description What a decree made of it */
      succession: components['schemas']['SuccessionDto'] | null;
      unitId: string;
    };
    UnitGroupChangedDto: {
      groupId: string;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
    };
    UnitGroupDto: {
      aliases?: string[];
      code: string;
      exclude?: string[];
      include?: string[];
      name: string;
      selector: components['schemas']['SelectorDto'];
    };
    UnitGroupExpansionDto: {
      count: number;
      groupId: string;
      /** Format: date */
      on: string;
      units: components['schemas']['MeantUnitDto'][];
    };
    UnitGroupListDto: {
      items: components['schemas']['UnitGroupViewDto'][];
    };
    UnitGroupSelectorDto: {
      /** @description Only units below this one */
      below: string | null;
      kinds: (
        | 'central-committee'
        | 'province-committee'
        | 'standing-committee'
        | 'office'
        | 'party-board'
        | 'inspection-commission'
        | 'district-committee'
        | 'direct-committee'
        | 'party-delegation'
        | 'state-agency'
        | 'front-organisation'
        | 'commune-committee'
      )[];
    };
    UnitGroupViewDto: {
      /** @description Other wordings under which documents name the group */
      aliases: string[];
      code: string;
      exclude: string[];
      groupId: string;
      include: string[];
      name: string;
      revision: number;
      selector: components['schemas']['UnitGroupSelectorDto'];
    };
    UnitOfPreviewDto: {
      deciderName: string | null;
      deciderUnitId: string;
      name: string;
      unitId: string;
    };
    UnitPageDto: {
      /** @description At most 200 */
      items: components['schemas']['UnitDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    UnitSuccessionDto: {
      predecessors: components['schemas']['SuccessionStepDto'][];
      successors: components['schemas']['SuccessionStepDto'][];
      unitId: string;
    };
    UnlinkDto: {
      reason?: string | null;
      /** @enum {string} */
      relation: 'basis' | 'concretises' | 'presses-on' | 'amends' | 'replaces' | 'recalls';
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      toId: string;
    };
    UnreadNoticesDto: {
      /** @description Not counted beyond 99 */
      count: number;
      /** @description There are more than were counted */
      isMore: boolean;
      /** @description Position of the newest notice that was seen; 0: none was */
      since: number;
    };
    UnsetReportsDto: {
      /** @description Those without a period */
      demands: components['schemas']['DemandedReportsDto'][];
      directiveId: string;
      number: string | null;
      /** @enum {string} */
      status: 'draft' | 'issued';
      title: string | null;
    };
    UnsetReportsPageDto: {
      /** @description At most 200 */
      items: components['schemas']['UnsetReportsDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    UpcomingPeriodDto: {
      deadline: components['schemas']['DeadlineDto'];
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description On which it is given to the units
       */
      givenOn: string;
      key: string;
      /** Format: date */
      to: string;
    };
    UpcomingPeriodsDto: {
      items: components['schemas']['UpcomingPeriodDto'][];
    };
    UserChangedDto: {
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
      userId: string;
    };
    UserDto: {
      disabled: boolean;
      displayName: string;
      email: string | null;
      login: string;
      /** @description Units that a decree passed on to another, and the account with them */
      passedFrom: components['schemas']['PassedFromDto'][];
      revision: number;
      /** @enum {string} */
      role: 'issuer' | 'unit-officer' | 'monitor' | 'inspector' | 'administrator';
      unitId: string;
      userId: string;
    };
    UserPageDto: {
      /** @description At most 200 */
      items: components['schemas']['UserDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    UserRegisteredDto: {
      /** @description Answered once */
      oneTimePassword: string | null;
      oneTimePasswordShownBefore: boolean;
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
      userId: string;
    };
    WebhookChangedDto: {
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
      webhookId: string;
    };
    WebhookDeliveryDto: {
      /** @description Status of the receiver’s answer */
      answerCode: number | null;
      /** @description The `webhook-id` that the receiver sees */
      deliveryId: string;
      /** @enum {string|null} */
      fault:
        | 'malformed'
        | 'not-secure'
        | 'unresolved'
        | 'private'
        | 'unreachable'
        | 'certificate'
        | 'too-slow'
        | 'redirected'
        | 'gone'
        | 'refused'
        | null;
      /**
       * Format: date-time
       * @description Null: it is not tried again by itself
       */
      nextTryAt: string | null;
      /** Format: date-time */
      notedAt: string;
      /** @enum {string} */
      status: 'waiting' | 'delivered' | 'failed' | 'dropped';
      tookMs: number | null;
      /** @description A topic, or `webhook-test` */
      topic: string;
      /**
       * Format: date-time
       * @description The last try; what follows is of it
       */
      triedAt: string | null;
      tries: number;
    };
    WebhookDeliveryPageDto: {
      /** @description At most 200 */
      items: components['schemas']['WebhookDeliveryDto'][];
      /** @description Send it as `cursor` for the next page; null on the last one */
      next: string | null;
    };
    WebhookDto: {
      address: string;
      description: string;
      topics: (
        | 'directive-issued'
        | 'directive-recalled'
        | 'assignment-given'
        | 'assignment-delivered'
        | 'assignment-acknowledged'
        | 'assignment-refused'
        | 'assignment-cascaded'
        | 'report-submitted'
        | 'report-returned'
        | 'report-accepted'
        | 'extension-asked'
        | 'extension-granted'
        | 'extension-denied'
        | 'assignment-suspended'
        | 'assignment-resumed'
        | 'assignment-withdrawn'
        | 'assignment-transferred'
        | 'assignment-step-undone'
        | 'assignment-chased'
      )[];
      /** @example 6f0c2a1e-93c4-5b7e-8a52-4d1f0b9c7e35 */
      unitId?: string | null;
    };
    WebhookListDto: {
      items: components['schemas']['WebhookViewDto'][];
    };
    WebhookSecretDto: {
      /** @description Send it as X-At-Least-Position to see the change */
      position: number | null;
      /** @description The command had been carried out before under the same Idempotency-Key */
      repeated: boolean;
      /** @description Revision of what was changed; also the ETag */
      revision: number;
      /** @description Answered once: `whsec_` and 32 bytes in Base64 */
      secret: string | null;
      secretShownBefore: boolean;
      webhookId: string;
    };
    WebhookViewDto: {
      address: string;
      description: string;
      /**
       * Format: date-time
       * @description Since when the receiver takes nothing
       */
      failingSince: string | null;
      /** @description False where registering it was cut short, or secrets were lost: nothing is told until it is replaced */
      hasSecret: boolean;
      /** @description Whether anything is told */
      isOn: boolean;
      /** @enum {string|null} */
      offCause: 'administrator' | 'gone' | 'failing' | null;
      offReason: string | null;
      /** Format: date-time */
      registeredAt: string;
      /** @description The account that registered it */
      registeredBy: string;
      /** @description Name of that account */
      registeredByName: string | null;
      revision: number;
      /**
       * Format: date-time
       * @description Since when it is on, or off
       */
      statusSince: string;
      topics: (
        | 'directive-issued'
        | 'directive-recalled'
        | 'assignment-given'
        | 'assignment-delivered'
        | 'assignment-acknowledged'
        | 'assignment-refused'
        | 'assignment-cascaded'
        | 'report-submitted'
        | 'report-returned'
        | 'report-accepted'
        | 'extension-asked'
        | 'extension-granted'
        | 'extension-denied'
        | 'assignment-suspended'
        | 'assignment-resumed'
        | 'assignment-withdrawn'
        | 'assignment-transferred'
        | 'assignment-step-undone'
        | 'assignment-chased'
      )[];
      /** @description Only of what concerns this unit and those below it */
      unitId: string | null;
      webhookId: string;
    };
    WhenDto: {
      /**
       * Format: date-time
       * @example 2026-03-31T08:30:00+07:00
       */
      occurredAt?: string | null;
    };
    WhoAmIDto: {
      /** @description In whose name the person acts: an issuer in the office also for the committee and its organs */
      actsFor: components['schemas']['OwnUnitDto'][];
      displayName: string;
      email: string | null;
      /**
       * Format: date-time
       * @description When the session ends
       */
      expiresAt: string;
      login: string;
      /** @description What may be done in the unit’s name */
      may: (
        | 'draft'
        | 'correct'
        | 'issue'
        | 'recall'
        | 'set-reports'
        | 'keep'
        | 'order'
        | 'deliver'
        | 'acknowledge'
        | 'refuse'
        | 'cascade'
        | 'report'
        | 'ask-extension'
        | 'return'
        | 'accept'
        | 'grant-extension'
        | 'deny-extension'
        | 'suspend'
        | 'resume'
        | 'withdraw'
        | 'extend'
        | 'transfer'
        | 'inspect'
        | 'review'
        | 'oversee'
        | 'decide-succession'
        | 'read-drafts'
        | 'evaluate'
        | 'self-rate'
        | 'appraise'
        | 'decide-rating'
        | 'commend'
        | 'administer'
      )[];
      mustChangePassword: boolean;
      /** @description What the person reads is written down for whoever oversees the inspectors */
      readingIsLogged: boolean;
      /** @enum {string} */
      role: 'issuer' | 'unit-officer' | 'monitor' | 'inspector' | 'administrator';
      /** @description The unit below which, itself included, the person may read everything */
      scopeUnitId: string;
      unit: components['schemas']['OwnUnitDto'] | null;
      userId: string;
    };
    YearCalendarDto: {
      holidays: components['schemas']['DayOffDto'][];
      /** @description -1: nobody has declared the year */
      revision: number;
      swapWorkdays: components['schemas']['DayWorkedDto'][];
      year: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  NoticeLettersController_noticeLetters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeLetterListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  QueueBoardTicketController_queueBoardTicket: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QueueBoardTicketDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  OfficeSettingsController_officeSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeSettingsDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  SearchAssignmentsController_found: {
    parameters: {
      query: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        text: string;
        unitId?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AssignmentsController_assignment: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentDetailDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AcknowledgeAssignmentController_acknowledgeAssignment: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhenDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AssignmentsController_cascade: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CascadeAssignmentController_cascadeAssignment: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CascadeDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ConfirmDeliveryController_confirmDelivery: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhenDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RequestExtensionController_requestExtension: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtensionDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DenyExtensionController_denyExtension: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ExtendAssignmentController_extendAssignment: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoreTimeDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  GrantExtensionController_grantExtension: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GrantDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  HistoryController_ofAssignment: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        order?: 'newest-first' | 'oldest-first';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  IndicatorsController_known: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KnownIndicatorListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RefuseAssignmentController_refuseAssignment: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AssignmentsController_reports: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  SubmitReportController_submitReport: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReportDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportSubmittedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AcceptReportController_acceptReport: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptanceDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReturnReportController_returnReport: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ResumeAssignmentController_resumeAssignment: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhenDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReportPeriodsController_samePeriod: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AssignmentStoryController_story: {
    parameters: {
      query?: {
        asOf?: string;
        atLeastPosition?: number;
        sense?: 'happened' | 'known';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentStoryDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The instant is still to come */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  SuspendAssignmentController_suspendAssignment: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  TransferAssignmentController_transferAssignment: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  WithdrawAssignmentController_withdrawAssignment: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        assignmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CalendarsController_calendars: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CalendarsController_calendar: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['YearCalendarDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EditCalendarController_declareHolidays: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HolidaysDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EditCalendarController_addHoliday: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HolidayDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EditCalendarController_removeHoliday: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        date: string;
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EditCalendarController_declareSwapWorkday: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SwapWorkdayDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EditCalendarController_cancelSwapWorkday: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        date: string;
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ChecksController_programmes: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        unitId?: string;
        year?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckProgrammeListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ChecksController_checks: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        kind?:
          | 'check-regular'
          | 'check-periodic'
          | 'check-unannounced'
          | 'check-thematic'
          | 'check-on-signs-of-violation'
          | 'supervision-regular'
          | 'supervision-thematic';
        limit?: number;
        programmeId?: string;
        status?: 'planned' | 'opened' | 'concluded' | 'closed' | 'cancelled';
        text?: string;
        unitId?: string;
        year?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PlanCheckController_planCheck: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckPlanDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A unit, directive or programme that is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ChecksController_check: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckDetailDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CorrectCheckPlanController_correctPlan: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanChangeDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CancelCheckController_cancelCheck: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CloseCheckController_closeCheck: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosingDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ConcludeCheckController_concludeCheck: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConcludeCheckDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ChecksController_file: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        checkId: string;
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RecordFindingController_recordFinding: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordFindingDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  WithdrawFindingController_withdrawFinding: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        checkId: string;
        findingId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FindingChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ChecksController_history: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  OpenCheckController_openCheck: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenCheckDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PossibleTeamController_team: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        text?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PossibleTeamDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DemandRemedyController_demandRemedy: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        checkId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DemandRemedyDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemedyDemandedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CommendationsController_commendations: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        evaluationId?: string;
        limit?: number;
        unitId?: string;
        year?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommendationPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AwardCommendationController_award: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AwardCommendationDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommendationChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A unit or an evaluation that is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RevokeCommendationController_revoke: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        commendationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommendationChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DirectivesController_directives: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        issuerUnitId?: string;
        limit?: number;
        periodMissing?: boolean;
        status?: 'draft' | 'discarded' | 'issued' | 'recalled';
        text?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectivePageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DirectivesController_directive: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        source?: boolean;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveViewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DiscardDraftController_discardDraft: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CorrectDraftController_correctDraft: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match': string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectionDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description If-Match is missing */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DirectiveFollowUpController_assignments: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        taskNo?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentTreePageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DocumentsController_basis: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CitedListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DirectiveFollowUpController_compliance: {
    parameters: {
      query?: {
        asOf?: string;
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        sense?: 'happened' | 'known';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveComplianceDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The instant is still to come */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PastDirectiveController_comparison: {
    parameters: {
      query: {
        atLeastPosition?: number;
        from: string;
        sense?: 'happened' | 'known';
        to?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparisonOfDirectiveDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description An instant is still to come, or the two are in the wrong order */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PastDirectiveController_moved: {
    parameters: {
      query: {
        atLeastPosition?: number;
        cursor?: string;
        figure?:
          | 'done-on-time'
          | 'done-late'
          | 'open-in-term'
          | 'open-overdue'
          | 'open-without-deadline'
          | 'suspended'
          | 'withdrawn'
          | 'done'
          | 'open'
          | 'all';
        from: string;
        limit?: number;
        moved: 'in' | 'out';
        sense?: 'happened' | 'known';
        to?: string;
        unitId?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedAssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description An instant is still to come, or the two are in the wrong order */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PastDirectiveController_counted: {
    parameters: {
      query?: {
        asOf?: string;
        atLeastPosition?: number;
        cursor?: string;
        figure?:
          | 'done-on-time'
          | 'done-late'
          | 'open-in-term'
          | 'open-overdue'
          | 'open-without-deadline'
          | 'suspended'
          | 'withdrawn'
          | 'done'
          | 'open'
          | 'all';
        limit?: number;
        sense?: 'happened' | 'known';
        unitId?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PastAssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description An instant is still to come, or the two are in the wrong order */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  HistoryController_ofDirective: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        order?: 'newest-first' | 'oldest-first';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  IndicatorsController_indicators: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        own?: boolean;
        period?: string;
        unitId?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndicatorPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description There is no such week, month, quarter, half-year or year */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  IndicatorsController_reports: {
    parameters: {
      query: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        name: string;
        only?: 'stated' | 'missing';
        own?: boolean;
        period: string;
        taskNo: string;
        unitId?: string;
        unitOfMeasure?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportBehindPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description There is no such week, month, quarter, half-year or year */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  IndicatorsController_series: {
    parameters: {
      query: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        name: string;
        own?: boolean;
        taskNo: string;
        unitId?: string;
        unitOfMeasure?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndicatorSeriesDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  IssueDirectiveController_issueDirective: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  NumberRegisterController_suggestion: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NumberSuggestionDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PreviewIssueController_previewIssue: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IssuePreviewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Issued already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DirectiveFollowUpController_progress: {
    parameters: {
      query?: {
        asOf?: string;
        atLeastPosition?: number;
        sense?: 'happened' | 'known';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveProgressDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The instant is still to come */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RecallDirectiveController_recallDirective: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EndReportsController_endReports: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndReportsDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  SetReportPeriodController_setReportPeriod: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetReportPeriodDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReportPeriodsController_ofDirective: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportsOfDirectiveDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReviewsController_ofDirective: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewsOfDirectiveDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  OpenReviewController_openReview: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        directiveId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenReviewDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A directive or unit that is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DraftDirectiveController_draftDirective: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | string
          | {
              text: string;
            };
        'text/plain':
          | string
          | {
              text: string;
            };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectiveChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DocumentsController_documents: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        symbol?: string;
        text?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EnterReferenceController_enterReference: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferenceDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DocumentsController_document: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CorrectReferenceController_correctReference: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferenceCorrectionDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DocumentFilesController_list: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentFileListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AttachFileController_attachFile: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AttachedFileDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DocumentFilesController_content: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        documentId: string;
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed or gone */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DetachFileController_detachFile: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DetachedFileDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DocumentsController_lineage: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        down?: number;
        up?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LineageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  LinkDocumentsController_linkDocuments: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PreviewLinkController_previewLink: {
    parameters: {
      query: {
        atLeastPosition?: number;
        openAssignments?: 'keep' | 'withdraw';
        relation: 'basis' | 'concretises' | 'presses-on' | 'amends' | 'replaces' | 'recalls';
        toId: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkPreviewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UnlinkDocumentsController_unlinkDocuments: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        documentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnlinkDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EvaluationRoundsController_rounds: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        period?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationRoundPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  OpenEvaluationRoundController_open: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvaluationRoundDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationRoundChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A unit or term that is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EvaluationRoundsController_round: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationRoundDetailDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CancelEvaluationRoundController_cancel: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationRoundChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CloseEvaluationRoundController_close: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        roundId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseEvaluationRoundDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationRoundChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  OpenEvaluationRoundController_look: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvaluationRoundDto'];
      };
    };
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoundPreviewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A unit or term that is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description There is no such period */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EvaluationsController_evaluations: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        deciderUnitId?: string;
        limit?: number;
        rating?: 'excellent' | 'good' | 'completed' | 'not-completed';
        roundId?: string;
        status?: 'opened' | 'self-rated' | 'appraised' | 'decided' | 'waived' | 'cancelled';
        unitId?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EvaluationsController_evaluation: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        evaluationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationDetailDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AppraiseRatingController_appraise: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        evaluationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgementDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CorrectRatingController_correct: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        evaluationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RatingCorrectionDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DecideRatingController_decide: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        evaluationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RatingDecisionDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EvaluationsController_evidence: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        figure?:
          | 'total'
          | 'done-on-time'
          | 'done-late'
          | 'open-in-term'
          | 'open-overdue'
          | 'open-without-deadline'
          | 'suspended'
          | 'withdrawn'
          | 'returned'
          | 'extended'
          | 'back-entered'
          | 'passed-on'
          | 'passed-on-overdue';
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        evaluationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceLinePageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EvaluationsController_history: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        evaluationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  SelfRateController_selfRate: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        evaluationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgementDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  WaiveEvaluationController_waive: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        evaluationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvaluationChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UploadEvidenceController_uploadEvidence: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidenceFileDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a kind that is not taken, or that its content denies */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The file is empty */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EvidenceController_evidence: {
    parameters: {
      query: {
        assignmentId: string;
        atLeastPosition?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  FirstStartController_firstStart: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FirstStartDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  LoadSampleController_loadSample: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SampleLoadedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description An office works here already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LiveDto'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyDto'];
        };
      };
      /** @description Something is wrong, and what */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadyDto'];
        };
      };
    };
  };
  SubmitJointReportController_submitJointReport: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JointReportDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JointReportEnteredDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  JointReportsController_jointReport: {
    parameters: {
      query?: {
        atLeastPosition?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        jointReportId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JointReportViewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  LiveController_live: {
    parameters: {
      query?: never;
      header?: {
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Goes on until one side ends it */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many windows of one account, or too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  WhoAmIController_whoAmI: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhoAmIDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ChooseLettersController_letters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LettersChosenDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ChooseLettersController_chooseLetters: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LettersDto'];
      };
    };
    responses: {
      /** @description Done; there is nothing to answer */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  NoteNoticesSeenController_noteNoticesSeen: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticesSeenDto'];
      };
    };
    responses: {
      /** @description Done; there is nothing to answer */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ChangePasswordController_changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      /** @description Done; there is nothing to answer */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The new password is too weak */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many wrong passwords */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ListSessionsController_listSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ListSessionsController_revokeAllSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to answer */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ListSessionsController_revokeSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to answer */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ListSessionsController_revokeOtherSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to answer */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  NoticesController_notices: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        since?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  NoticesController_unread: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadNoticesDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  NumberRegisterController_register: {
    parameters: {
      query: {
        atLeastPosition?: number;
        on?: string;
        type: string;
        unitId: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NumberRegisterDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  OrdersController_orders: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  OrderStepsController_orderSteps: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The unit to pass on to is unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  OrdersController_order: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderViewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  OrdersController_items: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        outcome?: 'waiting' | 'done' | 'refused';
        undo?: 'undone' | 'refused';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderItemPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UndoOrderController_undoOrder: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UndoDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PreviewOrderController_previewOrder: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderDto'];
      };
    };
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderPreviewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The unit to pass on to is unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The order as a whole would be refused */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReadingsController_readings: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        from?: string;
        limit?: number;
        subjectId?: string;
        to?: string;
        userId?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadingPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReformsController_reforms: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        status?: 'draft' | 'adopted' | 'in-force' | 'withdrawn';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReformPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DraftDecreeController_draftDecree: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecreeDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecreeChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReformsController_reform: {
    parameters: {
      query?: {
        atLeastPosition?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReformDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CorrectDecreeController_correctDecree: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectDecreeDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecreeChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  AdoptDecreeController_adoptDecree: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecreeChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PreviewChangeController_correction: {
    parameters: {
      query?: {
        atLeastPosition?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectDecreeDto'];
      };
    };
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangePreviewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The decree was withdrawn */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description It could not even be kept as a draft */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PreviewChangeController_movedByCorrection: {
    parameters: {
      query: {
        atLeastPosition?: number;
        cursor?: string;
        fromUnitId?: string;
        limit?: number;
        outcome: 'back' | 'on' | 'waits' | 'stays';
        toUnitId?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectDecreeDto'];
      };
    };
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The decree was withdrawn */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description It could not even be kept as a draft */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DecideSuccessionController_decideSuccession: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideSuccessionDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecreeChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReformsController_passedOn: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PassedByDecreePageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PreviewReformController_preview: {
    parameters: {
      query?: {
        atLeastPosition?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReformPreviewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PreviewReformController_assignments: {
    parameters: {
      query: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        part: 'doer' | 'giver' | 'monitor';
        unitId: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  WithdrawDecreeController_withdrawDecree: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecreeChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PreviewChangeController_withdrawal: {
    parameters: {
      query?: {
        atLeastPosition?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangePreviewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The decree was withdrawn */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PreviewChangeController_movedByWithdrawal: {
    parameters: {
      query: {
        atLeastPosition?: number;
        cursor?: string;
        fromUnitId?: string;
        limit?: number;
        outcome: 'back' | 'on' | 'waits' | 'stays';
        toUnitId?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        decreeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The decree was withdrawn */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ImportDecreeController_importDecree: {
    parameters: {
      query: {
        codePrefix?: string;
        inForceOn: string;
        namePrefix?: string;
        newProvinceCode?: string;
        number: string;
        superiorUnitId: string;
        title: string;
      };
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecreeImportedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ImportRegisterController_importRegister: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegisterImportedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The register contradicts itself; nothing was entered */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RemediesController_remedies: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        checkId?: string;
        cursor?: string;
        limit?: number;
        settledToo?: boolean;
        unitId?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemedyPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RemediesController_open: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenRemediesListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReportPeriodsController_period: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        periodId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportPeriodDetailDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReportScheduleController_schedule: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        count?: number;
        dueDays?: number;
        from?: string;
        leadDays?: number;
        period?: 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';
        rule?: string;
        until?: string;
        workingDays?: boolean;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UpcomingPeriodsDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No such period, or a rule that never occurs */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReviewsController_list: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        kind?: 'interim' | 'final';
        limit?: number;
        status?: 'open' | 'concluded' | 'cancelled';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReviewsController_review: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewDetailDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CancelReviewController_cancelReview: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ConcludeReviewController_concludeReview: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewConclusionDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A review or document that is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  CorrectReviewConclusionController_correctReviewConclusion: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectReviewConclusionDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A review or document that is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReviewsController_history: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReviewsController_reports: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        reviewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewReporterPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReportPeriodsController_running: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RunningReportsPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  LogInController_logIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LogInDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedSessionDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login or password is wrong */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The account is closed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many wrong passwords */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  LogOutController_logOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to answer */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  SignInByProviderController_sendOut: {
    parameters: {
      query?: {
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to answer */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description No provider is configured */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  SignInByProviderController_comeBack: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done; there is nothing to answer */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description No provider is configured */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  SignInWaysController_ways: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignInWaysDto'];
        };
      };
    };
  };
  ReformsController_undecided: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        decreeId?: string;
        fromUnitId?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UndecidedPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UnitGroupsController_unitGroups: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitGroupListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UnitGroupsController_unitGroup: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitGroupViewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DefineUnitGroupController_defineUnitGroup: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitGroupDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitGroupChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UnitGroupsController_expansion: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        on?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        groupId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitGroupExpansionDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UnitsController_searchUnits: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        isRoot?: boolean;
        kind?:
          | 'central-committee'
          | 'province-committee'
          | 'standing-committee'
          | 'office'
          | 'party-board'
          | 'inspection-commission'
          | 'district-committee'
          | 'direct-committee'
          | 'party-delegation'
          | 'state-agency'
          | 'front-organisation'
          | 'commune-committee';
        limit?: number;
        parentId?: string;
        text?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EstablishUnitController_establishUnit: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EstablishUnitDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UnitsController_unit: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RenameUnitController_renameUnit: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameUnitDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DeclareCheckProgrammeController_declareProgramme: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        unitId: string;
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeclareCheckProgrammeDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckProgrammeChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UnitsController_children: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ClockController_clocks: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        since?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClocksOfUnitDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The day lies ahead, or longer ago than clocks are counted */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ClockController_held: {
    parameters: {
      query: {
        atLeastPosition?: number;
        cursor?: string;
        holder: 'doer' | 'approver' | 'giver';
        limit?: number;
        own?: boolean;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ComplianceController_compliance: {
    parameters: {
      query?: {
        asOf?: string;
        atLeastPosition?: number;
        sense?: 'happened' | 'known';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComplianceDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The instant is still to come */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ComplianceController_counted: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        class?:
          | 'done-on-time'
          | 'done-late'
          | 'open-in-term'
          | 'open-overdue'
          | 'open-without-deadline'
          | 'suspended'
          | 'withdrawn';
        cursor?: string;
        directiveId?: string;
        figure?:
          | 'done-on-time'
          | 'done-late'
          | 'open-in-term'
          | 'open-overdue'
          | 'open-without-deadline'
          | 'suspended'
          | 'withdrawn'
          | 'done'
          | 'open'
          | 'all';
        givenByUs?: boolean;
        limit?: number;
        own?: boolean;
        unfinished?: boolean;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PastComplianceController_comparison: {
    parameters: {
      query: {
        atLeastPosition?: number;
        from: string;
        sense?: 'happened' | 'known';
        to?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparisonOfUnitDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description An instant is still to come, or the two are in the wrong order */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PastComplianceController_moved: {
    parameters: {
      query: {
        atLeastPosition?: number;
        cursor?: string;
        directiveId?: string;
        figure?:
          | 'done-on-time'
          | 'done-late'
          | 'open-in-term'
          | 'open-overdue'
          | 'open-without-deadline'
          | 'suspended'
          | 'withdrawn'
          | 'done'
          | 'open'
          | 'all';
        from: string;
        limit?: number;
        moved: 'in' | 'out';
        own?: boolean;
        sense?: 'happened' | 'known';
        to?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MovedAssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description An instant is still to come, or the two are in the wrong order */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  PastComplianceController_counted: {
    parameters: {
      query?: {
        asOf?: string;
        atLeastPosition?: number;
        cursor?: string;
        directiveId?: string;
        figure?:
          | 'done-on-time'
          | 'done-late'
          | 'open-in-term'
          | 'open-overdue'
          | 'open-without-deadline'
          | 'suspended'
          | 'withdrawn'
          | 'done'
          | 'open'
          | 'all';
        limit?: number;
        own?: boolean;
        sense?: 'happened' | 'known';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PastAssignmentPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description An instant is still to come, or the two are in the wrong order */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ComplianceOverviewController_directives: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        limit?: number;
        onlyOverdue?: boolean;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DirectivesOfBoardDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ComplianceOverviewController_trend: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        months?: number;
        sense?: 'happened' | 'known';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrendDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DissolveUnitController_dissolveUnit: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DissolveUnitDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  HistoryController_ofUnit: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        order?: 'newest-first' | 'oldest-first';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UnitInboxController_inbox: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        section?: 'new' | 'in-work' | 'due-soon' | 'overdue' | 'waiting' | 'to-accept' | 'done' | 'withdrawn';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InboxAnswerDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReformsController_succession: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitSuccessionDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  NumberRegisterController_terms: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommitteeTermListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  SetCommitteeTermController_setTerm: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        termId: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TermDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RemoveCommitteeTermController_removeTerm: {
    parameters: {
      query?: {
        confirmed?: boolean;
      };
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        termId: string;
        unitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TermChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReportPeriodsController_unset: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnsetReportsPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UsersController_users: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        disabled?: boolean;
        limit?: number;
        role?: 'issuer' | 'unit-officer' | 'monitor' | 'inspector' | 'administrator';
        text?: string;
        unitId?: string;
        waitingOf?: string;
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RegisterUserController_registerUser: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterUserDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserRegisteredDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  UsersController_user: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReassignUserController_reassignUser: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReassignUserDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DisableUserController_disableUser: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EnableUserController_enableUser: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhenDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ResetPasswordController_resetPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PasswordResetDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  WebhooksController_webhooks: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookListDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RegisterWebhookController_registerWebhook: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookDto'];
      };
    };
    responses: {
      /** @description Done */
      201: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookSecretDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description A unit that is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  WebhooksController_webhook: {
    parameters: {
      query?: never;
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookViewDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ChangeWebhookController_changeWebhook: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  RemoveWebhookController_removeWebhook: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  WebhooksController_deliveries: {
    parameters: {
      query?: {
        atLeastPosition?: number;
        cursor?: string;
        limit?: number;
        status?: 'waiting' | 'delivered' | 'failed' | 'dropped';
      };
      header?: {
        'X-At-Least-Position'?: number;
      };
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          /** @description Position of the log */
          'X-Position'?: number;
          /** @description `true` where what an inspector reads is written down */
          'X-Reading-Logged'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDeliveryPageDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ResendDeliveryController_resendDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        deliveryId: string;
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryAskedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The webhook is off */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  DisableWebhookController_disableWebhook: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DisableWebhookDto'];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  EnableWebhookController_enableWebhook: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookChangedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  ReplaceWebhookSecretController_replaceWebhookSecret: {
    parameters: {
      query?: never;
      header?: {
        'Idempotency-Key'?: string;
        /** @description ETag of what the person saw */
        'If-Match'?: string;
      };
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          /** @description Of the revision */
          ETag?: string;
          /** @description Position of the log */
          'X-Position'?: number;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookSecretDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Does not fit where it stands */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Changed meanwhile */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The rule says no */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
  TestWebhookController_testWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        webhookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryAskedDto'];
        };
      };
      /** @description Bad input */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Login needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Unknown */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Of a media type that is not taken */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description Too many requests within a minute */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
      /** @description The read models are behind, or a store does not answer; repeat, under the same key */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemDto'];
        };
      };
    };
  };
}
