import type { RouteObject } from 'react-router';

export const checksRoutes: RouteObject[] = [];
