import { SimpleGrid } from '@mantine/core';
import { showDay, showDayOf } from '../time/show.js';
import { SaidBox } from './said-box.js';
import { useEvaluationSheetWords } from './sheet.words.js';
import type { EvaluationDetail } from './use-evaluation.js';

/** What the unit said of itself, what was held of it, what was decided: side by side. */
export function Said({ evaluation }: { evaluation: EvaluationDetail }) {
  const say = useEvaluationSheetWords();
  const { selfRating, appraisal, decision } = evaluation;
  const about = (name: string | null, at?: string) => [name, at].filter(Boolean).join(' · ');
  return (
    <SimpleGrid cols={{ base: 1, md: 3 }} spacing="md">
      <SaidBox
        title={say('selfRating')}
        said={selfRating}
        about={about(evaluation.unitName, selfRating ? showDayOf(selfRating.at) : undefined)}
      />
      <SaidBox
        title={say('appraisal')}
        said={appraisal}
        about={about(evaluation.appraiserName, appraisal ? showDayOf(appraisal.at) : undefined)}
      />
      <SaidBox
        title={say('decision')}
        said={decision && { rating: decision.rating, text: decision.reasons, points: null }}
        about={about(
          evaluation.deciderName,
          decision ? `${decision.number}, ${showDay(decision.decidedOn)}` : undefined,
        )}
        note={decision?.correctedBecause && say('correctedBecause', { reason: decision.correctedBecause })}
      />
    </SimpleGrid>
  );
}
