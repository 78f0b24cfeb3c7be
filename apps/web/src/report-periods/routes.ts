import type { RouteObject } from 'react-router';

export const reportPeriodsRoutes: RouteObject[] = [
  { path: '/report-periods', lazy: () => import('./report-periods.page.js') },
  { path: '/report-periods/:periodId', lazy: () => import('./report-period.page.js') },
];
