import { useState } from 'react';
import { useKept, type Kept } from '../kept/use-kept.js';
import type { Content, DirectiveView, FieldPath } from './draft-content.js';
import { contentWith, editedPaths, NO_EDITS, withoutPath, type Edits } from './edits.js';
import { rebase } from './rebase.js';

interface Version {
  readonly revision: number;
  readonly content: Content;
}

interface KeptEdits {
  readonly edits: Edits;
  /** What they were made upon; null while there are none. */
  readonly upon: Version | null;
}

interface Standing {
  readonly edits: Edits;
  readonly upon: Version;
  readonly theirs: readonly FieldPath[];
  readonly conflicts: readonly FieldPath[];
}

export interface DraftEdits extends Standing {
  readonly kept: Kept<KeptEdits>;
  /** As it stands with the edits. */
  readonly content: Content;
  readonly isDirty: boolean;
  readonly change: (step: (edits: Edits, upon: Content, shown: Content) => Edits) => void;
  /** From which revision on others' changes are told. */
  readonly since: number;
  /** What somebody else made of it. */
  readonly newest: Content;
  readonly takeTheirs: (path: FieldPath) => void;
  readonly keepMine: (path: FieldPath) => void;
  readonly noted: () => void;
  /** They were saved as this version; what was typed meanwhile is left. */
  readonly saved: (as: Version) => void;
}

const NOTHING: KeptEdits = { edits: NO_EDITS, upon: null };

const kept = (edits: Edits, upon: Version): KeptEdits => (editedPaths(edits).length > 0 ? { edits, upon } : NOTHING);

/**
 * Edits of a draft that are kept until they are saved, and what somebody else saves meanwhile.
 * @param isSaving a newer version is then this clerk's own
 */
export function useDraftEdits({ directiveId, revision, content }: DirectiveView, isSaving: boolean): DraftEdits {
  const newest: Version = { revision, content };
  const store = useKept<KeptEdits>(`draft.${directiveId}`, NOTHING);
  // The version whose changes by others the clerk knows.
  const [seen, setSeen] = useState(newest);
  const [told, setTold] = useState<readonly FieldPath[]>([]);
  const [toldSince, setToldSince] = useState<number | null>(null);
  const [settled, setSettled] = useState<readonly FieldPath[]>([]);
  const standingOf = (value: KeptEdits) => (isSaving ? asKept(value, seen) : overNewest(value, seen, newest, settled));
  const now = standingOf(store.value);
  const theirs = [...new Set([...told, ...now.theirs])];
  const since = toldSince ?? Math.min(seen.revision, store.value.upon?.revision ?? seen.revision);

  /** From here on the edits stand upon the newest version; what others changed stays told. */
  const moveOn = () => {
    setTold(theirs);
    setToldSince(since);
    setSeen(newest);
    setSettled([]);
  };
  return {
    ...now,
    kept: store,
    content: contentWith(now.upon.content, now.edits),
    isDirty: editedPaths(now.edits).length > 0,
    theirs,
    since,
    newest: content,
    change: (step) => {
      if (now.conflicts.length === 0 && now.theirs.length > 0) moveOn();
      store.change((before) => {
        const { edits, upon } = standingOf(before);
        return kept(step(edits, upon.content, contentWith(upon.content, edits)), upon);
      });
    },
    takeTheirs: (path) => store.change((before) => ({ ...before, edits: withoutPath(before.edits, path) })),
    keepMine: (path) => {
      const chosen = [...settled, path];
      const after = overNewest(store.value, seen, newest, chosen);
      if (after.conflicts.length > 0) setSettled(chosen);
      else {
        moveOn();
        store.change(kept(after.edits, newest));
      }
    },
    noted: () => {
      if (now.conflicts.length > 0) return;
      setSeen(newest);
      setTold([]);
      setToldSince(null);
      store.change(kept(now.edits, newest));
    },
    saved: (as) => {
      setSeen(as);
      store.change(({ edits, upon }) => (upon ? kept(rebase(edits, upon.content, as.content).edits, as) : NOTHING));
    },
  };
}

const asKept = ({ edits, upon }: KeptEdits, seen: Version): Standing => ({
  edits,
  upon: upon ?? seen,
  theirs: [],
  conflicts: [],
});

/** The edits over the newest version, unless a person has to decide between two first. */
function overNewest(value: KeptEdits, seen: Version, newest: Version, settled: readonly FieldPath[]): Standing {
  const before = asKept(value, seen);
  if (newest.revision <= before.upon.revision) return before;
  const { edits, theirs, conflicts } = rebase(before.edits, before.upon.content, newest.content);
  const open = conflicts.filter((path) => !settled.includes(path));
  return open.length > 0 ? { ...before, theirs, conflicts: open } : { edits, upon: newest, theirs, conflicts: [] };
}
