import type { RouteObject } from 'react-router';

export const ordersRoutes: RouteObject[] = [
  { path: '/orders', lazy: () => import('./orders.page.js') },
  { path: '/orders/new', lazy: () => import('./new-order.page.js') },
  { path: '/orders/:orderId', lazy: () => import('./order.page.js') },
];
