import { useInfiniteQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.js';
import type { RATINGS, STATUSES } from './ratings-asked.js';
import { Answered } from '../parts/answered.js';
import { ExportCsv } from '../parts/export-csv.js';
import { byCursor, itemsOf, More } from '../parts/more.js';
import { Nothing } from '../parts/nothing.js';
import { useEvaluationWords } from './evaluation.words.js';
import { RatingTable } from './rating-table.js';
import { useRatingColumns } from './use-rating-columns.js';

interface RatingListProps {
  readonly asked: {
    readonly roundId?: string;
    readonly deciderUnitId?: string;
    readonly unitId?: string | undefined;
    readonly status?: (typeof STATUSES)[number] | undefined;
    readonly rating?: (typeof RATINGS)[number] | undefined;
  };
  readonly isOfOneRound: boolean;
}

/** Evaluations, page after page. */
export function RatingList({ asked, isOfOneRound }: RatingListProps) {
  const say = useEvaluationWords();
  const columns = useRatingColumns();
  const page = (cursor: string | undefined, limit: number) =>
    answerOf(api.GET('/api/v1/evaluations', { params: { query: { ...asked, cursor, limit } } }));
  const evaluations = useInfiniteQuery({
    queryKey: ['evaluations', asked],
    queryFn: ({ pageParam: cursor }) => page(cursor, 100),
    ...byCursor,
  });
  return (
    <Answered of={evaluations}>
      {(data) => {
        const items = itemsOf(data);
        if (items.length === 0) return <Nothing title={say('noRatings')} />;
        return (
          <>
            <div>
              <ExportCsv key={JSON.stringify(asked)} name="xep-loai" columns={columns} page={page} />
            </div>
            <RatingTable evaluations={items} isOfOneRound={isOfOneRound} />
            <More of={evaluations} />
          </>
        );
      }}
    </Answered>
  );
}
