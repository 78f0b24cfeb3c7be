import type { RouteObject } from 'react-router';

export const reportPeriodsRoutes: RouteObject[] = [];
