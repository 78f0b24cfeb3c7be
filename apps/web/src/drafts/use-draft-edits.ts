import { useEffect, useState } from 'react';
import { useKept, type Kept } from '../kept/use-kept.js';
import type { Content, DirectiveView, FieldPath } from './draft-content.js';
import { contentWith, editedPaths, NO_EDITS, withoutPath, type Edits } from './edits.js';
import { rebase } from './rebase.js';

export interface Version {
  readonly revision: number;
  readonly content: Content;
}

interface KeptEdits {
  readonly edits: Edits;
  /** What they were made upon; null while there are none. */
  readonly upon: Version | null;
}

export interface DraftEdits {
  readonly kept: Kept<KeptEdits>;
  readonly edits: Edits;
  /** As it stands with the edits. */
  readonly content: Content;
  /** What the edits were made upon: sent as If-Match. */
  readonly upon: Version;
  readonly isDirty: boolean;
  readonly change: (step: (edits: Edits, upon: Content, shown: Content) => Edits) => void;
  /** What somebody else changed since it was on this screen. */
  readonly theirs: readonly FieldPath[];
  readonly conflicts: readonly FieldPath[];
  /** What the other made of it. */
  readonly newest: Content;
  readonly takeTheirs: (path: FieldPath) => void;
  readonly keepMine: (path: FieldPath) => void;
  readonly noted: () => void;
  /** They were saved as this version; what was typed meanwhile is left. */
  readonly saved: (as: Version) => void;
}

const NOTHING: KeptEdits = { edits: NO_EDITS, upon: null };

/**
 * Edits of a draft that are kept until they are saved, and what somebody else saves meanwhile.
 * @param isSaving a newer version is then this clerk's own
 */
export function useDraftEdits(view: DirectiveView, isSaving: boolean): DraftEdits {
  const { directiveId, revision, content: newest } = view;
  const kept = useKept<KeptEdits>(`draft.${directiveId}`, NOTHING);
  const [shown, setShown] = useState<Version>({ revision, content: newest });
  const [theirs, setTheirs] = useState<readonly FieldPath[]>([]);
  const [settled, setSettled] = useState<readonly FieldPath[]>([]);
  const { edits } = kept.value;
  const upon = kept.value.upon ?? shown;
  const isBehind = revision > upon.revision;
  const rebased = isBehind && !isSaving ? rebase(edits, upon.content, newest) : null;
  const conflicts = rebased?.conflicts.filter((path) => !settled.includes(path)) ?? [];
  const isClear = rebased !== null && conflicts.length === 0;

  const { change: keep, drop } = kept;
  useEffect(() => {
    if (!isClear || !rebased) return;
    const isLeft = editedPaths(rebased.edits).length > 0;
    if (isLeft) keep({ edits: rebased.edits, upon: { revision, content: newest } });
    else drop();
    setShown({ revision, content: newest });
    setTheirs((before) => [...new Set([...before, ...rebased.theirs])]);
    setSettled([]);
  }, [isClear, revision]);

  useEffect(() => {
    // One's own saving was answered.
    if (isSaving) setShown({ revision, content: newest });
  }, [isSaving, revision]);

  const base = isClear ? newest : upon.content;
  return {
    kept,
    edits,
    content: contentWith(base, edits),
    upon,
    isDirty: editedPaths(edits).length > 0,
    change: (step) =>
      keep((before) => {
        const from = before.upon ?? upon;
        const next = step(before.edits, from.content, contentWith(from.content, before.edits));
        return editedPaths(next).length > 0 ? { edits: next, upon: from } : NOTHING;
      }),
    theirs: conflicts.length > 0 ? (rebased?.theirs ?? []) : theirs,
    conflicts,
    newest,
    takeTheirs: (path) => keep((before) => ({ ...before, edits: withoutPath(before.edits, path) })),
    keepMine: (path) => setSettled((before) => [...before, path]),
    noted: () => setTheirs([]),
    saved: (as) =>
      keep(({ edits: typed, upon: from }) => {
        const left = from ? rebase(typed, from.content, as.content).edits : NO_EDITS;
        return editedPaths(left).length > 0 ? { edits: left, upon: as } : NOTHING;
      }),
  };
}
