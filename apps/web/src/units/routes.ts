import type { RouteObject } from 'react-router';

export const unitsRoutes: RouteObject[] = [];
