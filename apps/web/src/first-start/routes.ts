import type { RouteObject } from 'react-router';

export const firstStartRoutes: RouteObject[] = [{ path: '/first-start', lazy: () => import('./first-start.page.js') }];
