import type { RouteObject } from 'react-router';

export const inboxRoutes: RouteObject[] = [];
