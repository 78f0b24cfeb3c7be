import type { RouteObject } from 'react-router';

export const reformsRoutes: RouteObject[] = [
  { path: '/reforms', lazy: () => import('./reforms.page.js') },
  { path: '/reforms/new', lazy: () => import('./draft-decree.page.js') },
  { path: '/reforms/import', lazy: () => import('./import-decree.page.js') },
  { path: '/reforms/undecided', lazy: () => import('./undecided.page.js') },
  { path: '/reforms/:decreeId', lazy: () => import('./reform.page.js') },
  { path: '/reforms/:decreeId/edit', lazy: () => import('./correct-decree.page.js') },
  { path: '/reforms/:decreeId/open', lazy: () => import('./open-part.page.js') },
  { path: '/reforms/:decreeId/passed', lazy: () => import('./passed-on.page.js') },
];
