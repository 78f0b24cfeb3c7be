import { fieldId } from './draft-context.js';
import type { FieldPath } from './draft-content.js';

/** Brings a field into sight and puts the cursor in it. A path that has no field of its own leads to the one around it. */
export function jumpTo(path: FieldPath): void {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const field = document.getElementById(fieldId(at === 'links' ? 'basis' : at));
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    field.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button')?.focus({ preventScroll: true });
    return;
  }
}
