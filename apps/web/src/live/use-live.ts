import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { notePosition } from '../api/client.js';
import { sessionOver } from '../session/session-over.js';

/** Changes that come close together are asked for together. */
const GATHERED = 400;

/** Milliseconds after which a lost line is tried again where the browser does not do so by itself. */
const AGAIN = 5_000;

/**
 * Follows what changes within the person's scope; what is on the screen is asked for again, as far as it may show it.
 * Questions name what they show as the first part of their key: a kind of change (`assignment`, `directive`, …) is matched
 * by what {@link AFFECTED} says.
 */
export function useLive(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pending: Set<string> | 'all' = new Set();
    const refresh = () => {
      const topics = pending;
      pending = new Set();
      timer = undefined;
      void queries.invalidateQueries(
        topics === 'all' ? {} : { predicate: ({ queryKey: [topic] }) => topics.has(String(topic)) },
      );
    };
    const note = (topics: readonly string[] | 'all') => {
      if (topics === 'all') pending = 'all';
      else if (pending !== 'all') for (const topic of topics) pending.add(topic);
      timer ??= setTimeout(refresh, GATHERED);
    };
    const heard = (event: MessageEvent<string>): { kind?: string; position?: number; reason?: string } => {
      const told = JSON.parse(event.data) as { kind?: string; position?: number; reason?: string };
      if (told.position) notePosition(told.position);
      return told;
    };
    const connect = () => {
      source = new EventSource('/api/v1/live');
      source.addEventListener('ready', (event) => heard(event));
      source.addEventListener('changed', (event) => note(affectedBy(heard(event).kind ?? '')));
      source.addEventListener('reload', (event) => {
        heard(event);
        note('all');
      });
      source.addEventListener('end', (event) => {
        source?.close();
        if (heard(event).reason === 'session-ended') sessionOver.raise();
        else again = setTimeout(connect, AGAIN);
      });
      source.addEventListener('error', () => {
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(connect, AGAIN);
      });
    };
    let again: ReturnType<typeof setTimeout> | undefined;
    connect();
    return () => {
      source?.close();
      clearTimeout(timer);
      clearTimeout(again);
    };
  }, [queries]);
}

/** Which questions a change of a kind may answer differently; a kind that is not named here touches all. */
const AFFECTED: Readonly<Record<string, readonly string[]>> = {
  assignment: [
    'assignment',
    'assignments',
    'inbox',
    'board',
    'directive',
    'directives',
    'acceptance',
    'clock',
    'notices',
    'undecided',
    'reform',
    'review',
    'reviews',
  ],
  directive: ['directive', 'directives', 'board', 'documents', 'drafts', 'notices'],
  'document-links': ['document', 'documents', 'directive'],
  'document-files': ['document', 'documents', 'directive'],
  document: ['document', 'documents'],
  'number-register': ['number-register'],
  'committee-terms': ['number-register'],
  unit: ['units', 'unit', 'board', 'groups'],
  'unit-group': ['groups'],
  user: ['people', 'me'],
  calendar: ['calendar'],
  // An evidence sheet shows the findings that are open.
  check: ['check', 'checks', 'remedies', 'evaluation'],
  review: ['review', 'reviews', 'directive'],
  evaluation: ['evaluation', 'evaluations', 'rounds'],
  'evaluation-round': ['evaluation', 'evaluations', 'rounds'],
  commendation: ['commendations'],
  reform: ['reform', 'reforms', 'undecided'],
  order: ['orders', 'order'],
  webhook: ['webhooks', 'notices'],
};

const affectedBy = (kind: string): readonly string[] | 'all' => AFFECTED[kind] ?? 'all';
