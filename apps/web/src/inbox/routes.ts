import type { RouteObject } from 'react-router';

export const inboxRoutes: RouteObject[] = [{ path: '/inbox/:unitId?', lazy: () => import('./inbox.page.js') }];
