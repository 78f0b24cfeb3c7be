import { Navigate } from 'react-router';
import { paths } from '../frame/paths.js';

/** Administration begins at the units. */
export function Component() {
  return <Navigate to={paths.administration('units')} replace />;
}
