import type { RouteObject } from 'react-router';

export const boardRoutes: RouteObject[] = [{ path: '/board/:unitId?', lazy: () => import('./board.page.js') }];
