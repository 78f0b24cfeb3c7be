import type { RouteObject } from 'react-router';

export const assignmentsRoutes: RouteObject[] = [];
