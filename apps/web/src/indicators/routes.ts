import type { RouteObject } from 'react-router';

/** One address for all: which directive and which indicator stand behind its question mark. */
export const indicatorsRoutes: RouteObject[] = [{ path: '/indicators', lazy: () => import('./indicators.page.js') }];
