import { useEffect, useMemo, useRef } from 'react';
import type { Place } from './as-read.js';
import type { FieldPath } from './draft-content.js';
import { useDraftsWords } from './drafts.words.js';
import { useFieldName } from './field-name.js';
import classes from './source-text.module.css';
import { segmentsOf } from './text-segments.js';

interface SourceTextProps {
  readonly text: string;
  readonly places: readonly Place[];
  /** Whose place is marked; brought into sight where it was chosen in the form. */
  readonly active: FieldPath | null;
  readonly onHover: (path: FieldPath | null) => void;
  readonly onPick: (path: FieldPath) => void;
}

/** The document's text; each place that a field was read from is marked, and leads to the field. */
export function SourceText({ text, places, active, onHover, onPick }: SourceTextProps) {
  const say = useDraftsWords();
  const fieldName = useFieldName();
  const box = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(text, places), [text, places]);
  useEffect(() => {
    if (active === null || !box.current) return;
    const mark = box.current.querySelector<HTMLElement>(`[data-opens="${CSS.escape(active)}"]`);
    if (!mark || box.current.matches(':hover')) return;
    const offset = mark.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    // By itself, so that the page around it stays where it is.
    box.current.scrollTop += offset - box.current.clientHeight / 3;
  }, [active]);
  return (
    <div ref={box} className={classes.text} role="region" aria-label={say('sourceText')} tabIndex={0}>
      {segments.map(({ start, text: words, paths, opens }) => {
        const [path] = paths;
        if (path === undefined) return <span key={start}>{words}</span>;
        return (
          <mark
            key={start}
            className={classes.mark}
            data-active={(active !== null && paths.includes(active)) || undefined}
            data-opens={opens ?? undefined}
            title={fieldName(path)}
            onMouseEnter={() => onHover(path)}
            onMouseLeave={() => onHover(null)}
            onClick={() => onPick(path)}
            {...(opens !== null && {
              role: 'button',
              tabIndex: 0,
              onFocus: () => onHover(path),
              onKeyDown: (event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                onPick(path);
              },
            })}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
}
