import type { RouteObject } from 'react-router';

export const unitsRoutes: RouteObject[] = [{ path: 'units/:unitId', lazy: () => import('./unit.page.js') }];
