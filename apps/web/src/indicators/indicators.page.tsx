import { useFilters } from '../parts/use-filters.js';
import { ChooseDirective } from './choose-directive.js';
import { DirectiveIndicators } from './directive-indicators.js';
import { OneIndicator } from './one-indicator.js';

/** From the directives to the indicators of one, to one of these: as far as the address says. */
export function Component() {
  const filters = useFilters();
  const directiveId = filters.of('directive');
  if (directiveId === '') return <ChooseDirective />;
  if (filters.of('name') === '') return <DirectiveIndicators directiveId={directiveId} />;
  return <OneIndicator directiveId={directiveId} />;
}
