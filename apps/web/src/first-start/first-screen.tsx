import { Navigate } from 'react-router';
import { Answered } from '../parts/answered.js';
import { firstPath } from '../frame/navigation.js';
import { useMe } from '../session/use-me.js';
import { useFirstStart } from './use-first-start.js';

/** Where a person's day begins; for the administrator of an empty installation, with filling it. */
export function FirstScreen() {
  const me = useMe();
  const mayAdminister = me.may.includes('administer');
  const state = useFirstStart({ enabled: mayAdminister });
  if (!mayAdminister) return <Navigate to={firstPath(me)} replace />;
  return (
    <Answered of={state}>
      {({ isEmpty }) => <Navigate to={isEmpty ? '/first-start' : firstPath(me)} replace />}
    </Answered>
  );
}
