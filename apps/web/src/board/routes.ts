import type { RouteObject } from 'react-router';

export const boardRoutes: RouteObject[] = [
  { path: '/board/:unitId?', lazy: () => import('./board.page.js') },
  { path: '/board/:unitId/assignments', lazy: () => import('./counted.page.js') },
  { path: '/board/:unitId/report', lazy: () => import('./report.page.js') },
];
