/** The unions of events that libs/domain exports, each with the name people give it and the stream it is written to. */
export const FAMILIES = {
  DirectiveEvent: { title: 'Directive', stream: 'directive-<directiveId>' },
  AssignmentEvent: { title: 'Assignment', stream: 'assignment-<assignmentId>' },
  DocumentReferenceEvent: { title: 'Document of another system', stream: 'reference-<documentId>' },
  LineageEvent: { title: 'Lineage', stream: 'lineage-<documentId>' },
  DocumentFileEvent: { title: 'Attached file', stream: 'files-<documentId>' },
  NumberRegisterEvent: { title: 'Register of numbers', stream: 'numbers-<registerId>' },
  CommitteeTermEvent: { title: 'Committee term', stream: 'terms-<unitId>' },
  UnitEvent: { title: 'Unit', stream: 'unit-<unitId>' },
  UnitGroupEvent: { title: 'Unit group', stream: 'group-<groupId>' },
  UserEvent: { title: 'User', stream: 'user-<userId>' },
  CalendarEvent: { title: 'Calendar', stream: 'calendar-<year>' },
};
