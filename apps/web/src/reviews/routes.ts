import type { RouteObject } from 'react-router';

export const reviewsRoutes: RouteObject[] = [
  { path: 'reviews', lazy: () => import('./reviews.page.js') },
  { path: 'reviews/:reviewId', lazy: () => import('./review.page.js') },
  { path: 'reviews/:reviewId/conclusion', lazy: () => import('./conclusion.page.js') },
  { path: 'reviews/:reviewId/report', lazy: () => import('./report.page.js') },
  { path: 'directives/:directiveId/reviews/new', lazy: () => import('./new-review.page.js') },
];
