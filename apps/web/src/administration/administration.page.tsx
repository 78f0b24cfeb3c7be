import { Navigate } from 'react-router';

/** Administration begins at the units. */
export function Component() {
  return <Navigate to="/administration/units" replace />;
}
