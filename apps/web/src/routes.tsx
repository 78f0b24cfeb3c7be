import { Navigate, type RouteObject } from 'react-router';
import { Crashed } from './frame/crashed.js';
import { Frame } from './frame/frame.js';
import { firstPath } from './frame/navigation.js';
import { useMe } from './session/use-me.js';
import { boardRoutes } from './board/routes.js';
import { noticesRoutes } from './notices/routes.js';

function First() {
  return <Navigate to={firstPath(useMe())} replace />;
}

/** Every screen by its address; each comes with its own file when it is first asked for. */
export const routes: RouteObject[] = [
  {
    element: <Frame />,
    errorElement: <Crashed />,
    children: [
      {
        errorElement: <Crashed />,
        children: [{ index: true, element: <First /> }, ...boardRoutes, ...noticesRoutes],
      },
    ],
  },
];
