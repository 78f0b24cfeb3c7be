import { ScrollArea } from '@mantine/core';
import { useEffect, useMemo, useRef } from 'react';
import type { Place } from './as-read.js';
import type { FieldPath } from './draft-content.js';
import { fieldId } from './draft-context.js';
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
    if (active === null || !box.current || box.current.matches(':hover, :focus-within')) return;
    const mark = box.current.querySelector<HTMLElement>(`[data-opens="${CSS.escape(active)}"]`);
    if (!mark) return;
    const offset = mark.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    // By itself, so that the page around it stays where it is.
    box.current.scrollTop += offset - box.current.clientHeight / 3;
  }, [active]);
  return (
    <ScrollArea.Autosize
      mah="calc(100dvh - 190px)"
      className={classes.box}
      viewportRef={box}
      viewportProps={{ role: 'region', 'aria-label': say('sourceText'), tabIndex: 0 }}
    >
      <div className={classes.text}>
        {segments.map(({ start, text: words, paths, opens }) => {
          const [path] = paths;
          if (path === undefined) return <span key={start}>{words}</span>;
          return (
            <a
              key={start}
              href={`#${fieldId(path)}`}
              className={classes.mark}
              data-active={(active !== null && paths.includes(active)) || undefined}
              data-opens={opens ?? undefined}
              title={fieldName(path)}
              // One stop of the Tab key a field, however often the text has it.
              tabIndex={opens === null ? -1 : 0}
              onMouseEnter={() => onHover(path)}
              onMouseLeave={() => onHover(null)}
              onFocus={() => onHover(path)}
              onClick={(event) => {
                event.preventDefault();
                onPick(path);
              }}
            >
              {words}
            </a>
          );
        })}
      </div>
    </ScrollArea.Autosize>
  );
}
