import type { RouteObject } from 'react-router';

export const acceptanceRoutes: RouteObject[] = [{ path: '/acceptance', lazy: () => import('./acceptance.page.js') }];
