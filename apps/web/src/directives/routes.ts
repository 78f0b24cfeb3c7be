import type { RouteObject } from 'react-router';

export const directivesRoutes: RouteObject[] = [];
