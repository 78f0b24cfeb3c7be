import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api, answerOf } from '../api/client.js';
import { Answered } from '../parts/answered.js';
import { RoundScreen } from './round-screen.js';

/** A round of evaluation, level by level. */
export function Component() {
  const { roundId = '' } = useParams();
  const round = useQuery({
    queryKey: ['rounds', roundId],
    queryFn: () => answerOf(api.GET('/api/v1/evaluation-rounds/{roundId}', { params: { path: { roundId } } })),
  });
  return <Answered of={round}>{(found) => <RoundScreen key={roundId} round={found} />}</Answered>;
}
