import type { RouteObject } from 'react-router';

export const reformsRoutes: RouteObject[] = [];
