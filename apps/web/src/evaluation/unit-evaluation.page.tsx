import { useParams } from 'react-router';
import { Answered } from '../parts/answered.js';
import { EvaluationScreen } from './evaluation-screen.js';
import { useEvaluation } from './use-evaluation.js';

/** How one unit is rated in one round. */
export function Component() {
  const { evaluationId = '' } = useParams();
  return (
    <Answered of={useEvaluation(evaluationId)}>
      {(evaluation) => <EvaluationScreen key={evaluationId} evaluation={evaluation} />}
    </Answered>
  );
}
