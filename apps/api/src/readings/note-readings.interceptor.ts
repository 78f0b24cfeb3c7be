import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';
import { ReadingLog } from '#adapters/readings';
import type { ApiReply, ApiRequest } from '../requests/api-request.js';

/** Questions about nobody: the person himself, the calendar, how the machine does, and this log. */
const OF_NOBODY: ReadonlySet<string> = new Set([
  'me',
  'notices',
  'live',
  'health',
  'calendars',
  'unit-groups',
  'readings',
]);

/** What this needs of the route that Fastify found. */
type Routed = ApiRequest & {
  readonly params?: Readonly<Record<string, string>>;
  readonly routeOptions?: { readonly url?: string };
};

/**
 * Writes down what an inspector reads before he is given it: what cannot be written down is not answered. Nobody else's
 * reading costs anything.
 */
@Injectable()
export class NoteReadings implements NestInterceptor {
  constructor(private readonly log: ReadingLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const { method, caller, params = {}, routeOptions }: Routed = http.getRequest<Routed>();
    const question = (routeOptions?.url ?? '').replace(/^\/api\/v\d+/, '').replaceAll(/:(\w+)/g, '{$1}');
    const [, subjectKind = ''] = question.split('/');
    if (caller?.actor.role !== 'inspector' || method !== 'GET' || OF_NOBODY.has(subjectKind)) return next.handle();
    const { userId, unitId } = caller.actor;
    const [subjectId = ''] = Object.values(params);
    http.getResponse<ApiReply>().header('x-reading-logged', 'true');
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.log.note({ userId, unitId, subjectKind, subjectId, question });
        return answer;
      }),
    );
  }
}
