import type { OpenAPIObject } from '@nestjs/swagger';
import { problemResponse } from './problem-response.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Method = 'get' | 'put' | 'post' | 'delete' | 'patch';

const METHODS: readonly Method[] = ['get', 'put', 'post', 'delete', 'patch'];

/** Every operation that there is, with its method and path. */
function operationsOf(document: OpenAPIObject): { method: Method; path: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => (item[method] ? [{ method, path, operation: item[method] }] : [])),
  );
}

/** Adds to each operation the refusals that follow from what it is; what it says of its own stands. */
export function describeRefusals(document: OpenAPIObject): void {
  for (const { method, operation } of operationsOf(document)) {
    const { parameters = [], security = [], requestBody, responses } = operation;
    const isAsked = parameters.length > 0 || requestBody !== undefined || security.length > 0;
    const hasId = parameters.some((parameter) => 'in' in parameter && parameter.in === 'path');
    const refusals: readonly [isPossible: boolean, status: number, words: string][] = [
      [isAsked, 400, 'Bad input'],
      [security.length > 0, 401, 'Login needed'],
      [security.length > 0, 403, 'Not allowed'],
      [hasId, 404, 'Unknown'],
      [security.length > 0, 429, 'Too many requests within a minute'],
      [method !== 'get', 413, 'Too large'],
      [method !== 'get', 415, 'Of a media type that is not taken'],
      [isAsked, 503, 'The read models are behind, or a store does not answer; repeat, under the same key'],
    ];
    for (const [isPossible, status, words] of refusals) {
      if (isPossible) responses[status] ??= problemResponse(words);
    }
  }
}
