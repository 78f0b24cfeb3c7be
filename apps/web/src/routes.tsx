import type { RouteObject } from 'react-router';
import { Arriving } from './frame/arriving.js';
import { Crashed } from './frame/crashed.js';
import { Frame } from './frame/frame.js';
import { NoSuchPage } from './frame/no-such-page.js';
import { accountRoutes } from './account/routes.js';
import { acceptanceRoutes } from './acceptance/routes.js';
import { administrationRoutes } from './administration/routes.js';
import { assignmentsRoutes } from './assignments/routes.js';
import { boardRoutes } from './board/routes.js';
import { checksRoutes } from './checks/routes.js';
import { directivesRoutes } from './directives/routes.js';
import { documentsRoutes } from './documents/routes.js';
import { draftsRoutes } from './drafts/routes.js';
import { evaluationRoutes } from './evaluation/routes.js';
import { FirstScreen } from './first-start/first-screen.js';
import { firstStartRoutes } from './first-start/routes.js';
import { inboxRoutes } from './inbox/routes.js';
import { noticesRoutes } from './notices/routes.js';
import { indicatorsRoutes } from './indicators/routes.js';
import { ordersRoutes } from './orders/routes.js';
import { reformsRoutes } from './reforms/routes.js';
import { reportPeriodsRoutes } from './report-periods/routes.js';
import { reviewsRoutes } from './reviews/routes.js';
import { searchRoutes } from './search/routes.js';
import { unitsRoutes } from './units/routes.js';

/** Every screen by its address; each comes with its own file when it is first asked for. */
export const routes: RouteObject[] = [
  {
    element: <Frame />,
    errorElement: <Crashed />,
    // While the first screen's file is on its way; the frame comes with it.
    hydrateFallbackElement: <Arriving />,
    children: [
      {
        errorElement: <Crashed />,
        children: [
          { index: true, element: <FirstScreen /> },
          ...accountRoutes,
          ...acceptanceRoutes,
          ...administrationRoutes,
          ...assignmentsRoutes,
          ...boardRoutes,
          ...checksRoutes,
          ...directivesRoutes,
          ...documentsRoutes,
          ...draftsRoutes,
          ...evaluationRoutes,
          ...firstStartRoutes,
          ...inboxRoutes,
          ...indicatorsRoutes,
          ...noticesRoutes,
          ...ordersRoutes,
          ...reformsRoutes,
          ...reportPeriodsRoutes,
          ...reviewsRoutes,
          ...searchRoutes,
          ...unitsRoutes,
          { path: '*', element: <NoSuchPage /> },
        ],
      },
    ],
  },
];
