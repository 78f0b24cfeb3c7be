import type { RouteObject } from 'react-router';

export const acceptanceRoutes: RouteObject[] = [];
