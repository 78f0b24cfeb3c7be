import type { RouteObject } from 'react-router';

export const administrationRoutes: RouteObject[] = [
  {
    lazy: () => import('./administrators-only.js'),
    children: [
      { path: '/administration', lazy: () => import('./administration.page.js') },
      { path: '/administration/units', lazy: () => import('./units.page.js') },
      { path: '/administration/groups', lazy: () => import('./groups.page.js') },
      { path: '/administration/people', lazy: () => import('./people.page.js') },
      { path: '/administration/calendar', lazy: () => import('./calendar.page.js') },
      { path: '/administration/ladder', lazy: () => import('./ladder.page.js') },
      { path: '/administration/templates', lazy: () => import('./templates.page.js') },
      { path: '/administration/webhooks', lazy: () => import('./webhooks.page.js') },
      { path: '/administration/system', lazy: () => import('./system.page.js') },
    ],
  },
];
