import { api, answerOf } from '../api/client.js';
import { History } from '../parts/history.js';

/** What happened to a directive and its assignments. */
export function DirectiveHistory({ directiveId }: { directiveId: string }) {
  return (
    <History
      queryKey={['directive', directiveId]}
      about={directiveId}
      fileName="lich-su-van-ban"
      isOrdered
      page={({ cursor, limit, order }) =>
        answerOf(
          api.GET('/api/v1/directives/{directiveId}/history', {
            params: { path: { directiveId }, query: { cursor, limit, order } },
          }),
        )
      }
    />
  );
}
