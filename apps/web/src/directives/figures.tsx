import type { components } from '../api/schema.js';
import { FigureStrip } from '../parts/figure-strip.js';
import { useDirectivesWords } from './directives.words.js';
import { FigureLink } from './figure-link.js';
import { eachOf } from './figure-names.js';

interface FiguresProps {
  readonly directiveId: string;
  readonly of: components['schemas']['FollowUpSumsDto'];
  /** A past day at whose end they count; now where it is left out. */
  readonly day?: string;
}

/** The sums of a directive, which balance; each opens the list it counts. */
export function Figures({ directiveId, of: sums, day }: FiguresProps) {
  const say = useDirectivesWords();
  return (
    <FigureStrip
      of={eachOf(sums).map(([name, value]) => ({
        name: say(`figure.${name}`),
        value: <FigureLink directiveId={directiveId} figure={name} value={value} {...(day && { day })} />,
      }))}
    />
  );
}
