/** The address of every screen that others lead to. A link that was sent must not die: old addresses stay. */
export const paths = {
  board: (unitId?: string) => (unitId === undefined ? '/board' : `/board/${unitId}`),
  inbox: (unitId?: string) => (unitId === undefined ? '/inbox' : `/inbox/${unitId}`),
  assignment: (assignmentId: string) => `/assignments/${assignmentId}`,
  report: (assignmentId: string) => `/assignments/${assignmentId}/report`,
  handOn: (assignmentId: string) => `/assignments/${assignmentId}/hand-on`,
  directive: (directiveId: string) => `/directives/${directiveId}`,
  draft: (directiveId: string) => `/drafts/${directiveId}`,
  document: (documentId: string) => `/documents/${documentId}`,
  unit: (unitId: string) => `/units/${unitId}`,
  check: (checkId: string) => `/checks/${checkId}`,
  evaluation: (evaluationId: string) => `/evaluations/${evaluationId}`,
  evaluationRound: (roundId: string) => `/evaluation/${roundId}`,
  reform: (decreeId: string) => `/reforms/${decreeId}`,
  order: (orderId: string) => `/orders/${orderId}`,
  acceptance: () => '/acceptance',
  notices: () => '/notices',
} as const;
