import type { RouteObject } from 'react-router';

export const directivesRoutes: RouteObject[] = [
  { path: '/directives', lazy: () => import('./directives.page.js') },
  { path: '/directives/:directiveId', lazy: () => import('./directive.page.js') },
  { path: '/directives/:directiveId/assignments', lazy: () => import('./counted.page.js') },
];
