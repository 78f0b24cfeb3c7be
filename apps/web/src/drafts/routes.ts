import type { RouteObject } from 'react-router';

export const draftsRoutes: RouteObject[] = [
  { path: '/drafts', lazy: () => import('./drafts.page.js') },
  { path: '/drafts/new', lazy: () => import('./new-draft.page.js') },
  { path: '/drafts/:directiveId', lazy: () => import('./draft.page.js') },
  { path: '/drafts/:directiveId/preview', lazy: () => import('./issue-preview.page.js') },
];
