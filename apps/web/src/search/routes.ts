import type { RouteObject } from 'react-router';

export const searchRoutes: RouteObject[] = [{ path: 'search', lazy: () => import('./search.page.js') }];
