import { emptyTask, type Content, type FieldPath } from './draft-content.js';
import { changedPaths, editedPaths, NO_EDITS, withHead, withTask, type Edits, type TaskEdit } from './edits.js';

/** One's own edits over what somebody else has saved meanwhile. */
interface Rebased {
  readonly edits: Edits;
  /** What the other changed, other than to what stands here already. */
  readonly theirs: readonly FieldPath[];
  /** Of these, what was edited here too, differently: a person decides. */
  readonly conflicts: readonly FieldPath[];
}

export function rebase(edits: Edits, before: Content, now: Content): Rebased {
  const moved = carriedOver(edits, before, now);
  const mine = editedPaths(moved);
  const alike = new Set(editedPaths(edits).filter((path) => !mine.includes(path)));
  const theirs = changedPaths(before, now).filter((path) => !alike.has(path));
  return { edits: moved, theirs, conflicts: theirs.filter((path) => mine.some((one) => overlap(one, path))) };
}

const overlap = (one: FieldPath, other: FieldPath) =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

/** The same edits against the newer content: what it has already is none any more. */
function carriedOver(edits: Edits, before: Content, now: Content): Edits {
  let moved = NO_EDITS;
  for (const [field, value] of Object.entries(edits.head))
    moved = withHead(moved, now, field as 'title', value as string);
  const taken = new Set(now.tasks.map(({ no }) => no));
  for (const [no, edit] of Object.entries(edits.tasks)) {
    const { added, removed, ...fields } = edit;
    if (added && taken.has(no) && !isSaved(no, edit, now)) {
      const free = String(Math.max(...[...taken].map((one) => Number.parseInt(one, 10) || 0)) + 1);
      taken.add(free);
      moved = { ...moved, tasks: { ...moved.tasks, [free]: edit } };
    } else if (removed || (added && !taken.has(no))) {
      if (added || taken.has(no)) moved = { ...moved, tasks: { ...moved.tasks, [no]: edit } };
    } else if (taken.has(no)) {
      moved = withTask(moved, now, no, fields);
    } else {
      // The other removed it; whoever keeps his edit makes it anew.
      const { no: _, ...was } = before.tasks.find((task) => task.no === no) ?? emptyTask(no);
      moved = { ...moved, tasks: { ...moved.tasks, [no]: { ...was, ...fields, added: true } } };
    }
  }
  return moved;
}

/** A task that was added here stands there word for word: it was this very edit that came through. */
function isSaved(no: string, { text }: TaskEdit, { tasks }: Content): boolean {
  return tasks.some((task) => task.no === no && task.text === (text ?? ''));
}
