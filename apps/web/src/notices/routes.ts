import type { RouteObject } from 'react-router';

export const noticesRoutes: RouteObject[] = [{ path: '/notices', lazy: () => import('./notices.page.js') }];
