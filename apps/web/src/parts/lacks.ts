/** A field that cannot be sent as it is, where that is told, and what is wrong with it. */
export interface Lack {
  readonly field: HTMLElement;
  readonly wrapper: Element;
  /** One of three that every form knows, or what the form itself says of the field, word for word. */
  readonly why: Known | { readonly said: string };
  /** What the field held when the server would not take it; told until that is changed. */
  readonly refused?: string;
}

/** What Mantine puts around a field, its label and its error. */
const WRAPPER = '.mantine-InputWrapper-root';

type Known = 'missing' | 'email' | 'other';

/**
 * Also what the browser cannot judge: a choice of several of which none is chosen says `data-lacks`, and a day that does
 * not fit to another one says why in it.
 */
const FIELDS = 'input, textarea, [data-lacks]';

/** All that a form lacks, from its top; by what the fields demand themselves, so that no rule stands twice. */
export function lacksOf(form: HTMLFormElement): readonly Lack[] {
  return [...form.querySelectorAll<HTMLElement>(FIELDS)].flatMap((part) => {
    const why = whyOf(part);
    const wrapper = part.closest(WRAPPER);
    if (why === null || wrapper === null) return [];
    return [{ field: fieldIn(part), wrapper, why }];
  });
}

/** What can be led to: of a choice its first input. */
const fieldIn = (part: HTMLElement): HTMLElement =>
  part.matches('input, textarea') ? part : (part.querySelector('input') ?? part);

function whyOf(part: HTMLElement): Lack['why'] | null {
  const said = part.getAttribute('data-lacks');
  if (said !== null) return said === 'true' ? 'missing' : { said };
  if (!(part instanceof HTMLInputElement || part instanceof HTMLTextAreaElement) || part.disabled) return null;
  // Not the browser's judgement: to it blanks are a text, and a field that is chosen by a list is never missing.
  if (part.required && part.value.trim() === '') return 'missing';
  const { valid, valueMissing, typeMismatch } = part.validity;
  if (valid || valueMissing) return null;
  return typeMismatch && part.type === 'email' ? 'email' : 'other';
}

/** What the server found wrong, at the fields that say by `data-field` what the API calls them; a list's parts are told at the list. */
export function refusedIn(form: HTMLFormElement, byField: Readonly<Record<string, string>>): readonly Lack[] {
  return Object.entries(byField).flatMap(([path, said]): Lack[] => {
    const part = form.querySelector<HTMLElement>(`[data-field~="${CSS.escape(path.split('.')[0] ?? '')}"]`);
    const wrapper = part?.closest(WRAPPER);
    if (!part || !wrapper) return [];
    return [{ field: fieldIn(part), wrapper, why: { said: asSentence(said) }, refused: heldIn(wrapper) }];
  });
}

/** What is still so of what was told: a lack until it is mended, a refusal until something else is typed. */
export function stillSo(told: readonly Lack[], form: HTMLFormElement): readonly Lack[] {
  const lacks = lacksOf(form);
  return told.flatMap((one) => {
    if (one.refused !== undefined) return form.contains(one.field) && heldIn(one.wrapper) === one.refused ? [one] : [];
    return lacks.filter(({ field }) => field === one.field);
  });
}

/** The API tells it behind the field's name: `must be a day`. */
const asSentence = (said: string): string =>
  `${said.charAt(0).toLocaleUpperCase()}${said.slice(1)}.`.replace(/\.\.$/, '.');

/** What is typed, ticked and chosen in a field; what is told of it stands there too, and does not count. */
const heldIn = (wrapper: Element): string =>
  [...wrapper.querySelectorAll<HTMLElement>('input, textarea, .mantine-Pill-label')]
    .map((part) => {
      if (part instanceof HTMLInputElement) return `${part.value} ${part.checked}`;
      return part instanceof HTMLTextAreaElement ? part.value : part.textContent;
    })
    .join('\n');

/** Whether both tell the same of the same fields. */
export const areSame = (some: readonly Lack[], others: readonly Lack[]): boolean =>
  some.length === others.length &&
  some.every(({ field, why }, index) => field === others[index]?.field && areAlike(why, others[index].why));

const areAlike = (one: Lack['why'], other: Lack['why']): boolean =>
  typeof one === 'string' || typeof other === 'string' ? one === other : one.said === other.said;
