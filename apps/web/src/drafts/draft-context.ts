import { createContext, useContext } from 'react';
import type { Standing } from './as-read.js';
import type { Content, DirectiveView, FieldPath, Head, HeadField, Remark, TaskFields } from './draft-content.js';
import type { Edits } from './edits.js';

/** A draft in the hands of a clerk: what its fields need to show themselves. */
export interface DraftAtHand {
  readonly view: DirectiveView;
  readonly content: Content;
  readonly edits: Edits;
  readonly isLocked: boolean;
  /** The field whose place in the text is marked. */
  readonly active: FieldPath | null;
  readonly setActive: (path: FieldPath | null) => void;
  readonly standingOf: (path: FieldPath) => Standing | null;
  readonly remarksOn: (path: FieldPath) => readonly Remark[];
  /** Whether somebody else changed what was changed here. */
  readonly isDisputed: (path: FieldPath) => boolean;
  /** Whether it was this person who did, in another window. */
  readonly isOwnDispute: boolean;
  /** What the other made of it. */
  readonly newest: Content;
  readonly takeTheirs: (path: FieldPath) => void;
  readonly keepMine: (path: FieldPath) => void;
  readonly setHead: <Field extends HeadField>(field: Field, value: Head[Field]) => void;
  readonly setTask: (no: string, changed: Partial<TaskFields>) => void;
  readonly change: (step: (edits: Edits, upon: Content, shown: Content) => Edits) => void;
}

export const DraftContext = createContext<DraftAtHand | null>(null);

export function useDraft(): DraftAtHand {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('A field of a draft was shown without the draft');
  return draft;
}

/** The element that a field can be jumped to by. */
export const fieldId = (path: FieldPath): string => `field-${path.replaceAll('.', '-')}`;
