import type { RouteObject } from 'react-router';

export const checksRoutes: RouteObject[] = [
  { path: 'checks', lazy: () => import('./checks.page.js') },
  { path: 'checks/new', lazy: () => import('./new-check.page.js') },
  { path: 'checks/:checkId', lazy: () => import('./check.page.js') },
  { path: 'checks/:checkId/plan', lazy: () => import('./correct-plan.page.js') },
  { path: 'checks/:checkId/finding', lazy: () => import('./record-finding.page.js') },
];
