import type { Projection } from '#event-sourcing';
import type { DirectiveEvent } from '#domain';

/** The document as it came, apart from the register: its text may be megabytes. */
export interface DirectiveSourceRow {
  readonly directiveId: string;
  readonly text: string;
  /** What the intake read in the text, each field with its place. */
  readonly asRead: object;
}

type Drafted = Extract<DirectiveEvent, { type: 'DirectiveDrafted.v1' }>;

export const directiveSources: Projection<Drafted, DirectiveSourceRow> = {
  name: 'directive-sources.v1',
  table: 'directive_sources',
  key: 'directiveId',
  keysOf: ({ data }) => (data.source ? [data.directiveId] : []),
  empty: (directiveId) => ({ directiveId, text: '', asRead: {} }),
  on: {
    'DirectiveDrafted.v1': (row, { data }) =>
      data.source && { directiveId: row.directiveId, text: data.source.text, asRead: data.source.asRead },
  },
};
