import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { directiveQuery } from '../directives/directive-query.js';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { NewReviewForm } from './new-review-form.js';
import { useReviewStepsWords } from './review-steps.words.js';
import { reviewsOfDirectiveQuery } from './reviews-of-directive-query.js';
import { useHolders } from './use-holders.js';
import { useDirectiveName } from './use-directive-name.js';

/** Opens a review of a directive. */
export function Component() {
  const say = useReviewStepsWords();
  const directiveNamed = useDirectiveName();
  const { directiveId = '' } = useParams();
  const directive = useQuery(directiveQuery(directiveId));
  const reviews = useQuery(reviewsOfDirectiveQuery(directiveId));
  const holders = useHolders(directiveId, directive.data?.issuerUnitId ?? null);
  const { type = null, number = null, title = null } = directive.data ?? {};
  return (
    <Page
      title={say('newReview')}
      about={
        directive.data && (
          <Anchor component={Link} to={paths.directive(directiveId)} size="sm" underline="always">
            {directiveNamed({ directiveType: type, directiveNumber: number, directiveTitle: title })}
          </Anchor>
        )
      }
    >
      <Answered of={directive}>
        {(view) => (
          <Answered of={reviews}>
            {({ mayOpen }) =>
              mayOpen ? (
                <Answered of={holders} rows={8}>
                  {(units) => <NewReviewForm key={directiveId} directive={view} holders={units} />}
                </Answered>
              ) : (
                <Nothing title={say('mayNot')}>
                  {say('mayNotHelp')}
                  <br />
                  <Button component={Link} to={paths.directive(directiveId)} variant="default" mt="sm">
                    {say('backToDirective')}
                  </Button>
                </Nothing>
              )
            }
          </Answered>
        )}
      </Answered>
    </Page>
  );
}
