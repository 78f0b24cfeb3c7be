import type { RouteObject } from 'react-router';

export const assignmentsRoutes: RouteObject[] = [
  { path: '/assignments/:assignmentId', lazy: () => import('./assignment.page.js') },
  { path: '/assignments/:assignmentId/report', lazy: () => import('./report/report.page.js') },
  { path: '/assignments/:assignmentId/hand-on', lazy: () => import('./hand-on/hand-on.page.js') },
];
