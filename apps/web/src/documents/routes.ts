import type { RouteObject } from 'react-router';

export const documentsRoutes: RouteObject[] = [
  { path: '/documents', lazy: () => import('./documents.page.js') },
  { path: '/documents/numbers', lazy: () => import('./number-register.page.js') },
  { path: '/documents/:documentId', lazy: () => import('./document.page.js') },
];
