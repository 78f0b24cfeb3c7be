import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { UnitScreen } from './unit-screen.js';

/** A unit, for anybody in whose scope it lies. */
export function Component() {
  const { unitId = '' } = useParams();
  const unit = useQuery({
    queryKey: ['unit', unitId],
    queryFn: () => answerOf(api.GET('/api/v1/units/{unitId}', { params: { path: { unitId } } })),
  });
  return <Answered of={unit}>{(found) => <UnitScreen key={unitId} unit={found} />}</Answered>;
}
