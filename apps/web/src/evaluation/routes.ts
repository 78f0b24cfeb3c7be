import type { RouteObject } from 'react-router';

export const evaluationRoutes: RouteObject[] = [
  { path: 'evaluation', lazy: () => import('./evaluation.page.js') },
  { path: 'evaluation/new', lazy: () => import('./new-round.page.js') },
  { path: 'evaluation/:roundId', lazy: () => import('./round.page.js') },
  { path: 'evaluations/:evaluationId', lazy: () => import('./unit-evaluation.page.js') },
];
