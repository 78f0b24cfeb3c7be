import type { RouteObject } from 'react-router';

export const draftsRoutes: RouteObject[] = [];
