import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { paths } from '../frame/paths.js';
import { Answered } from '../parts/answered.js';
import { Facts } from '../parts/facts.js';
import { Page } from '../parts/page.js';
import { useMe } from '../session/use-me.js';
import { showDay } from '../time/show.js';
import { CorrectReference } from './correct-reference.js';
import { documentQuery } from './document-query.js';
import { DocumentStanding } from './document-standing.js';
import { useDocumentsWords } from './documents.words.js';
import { Files } from './files.js';
import { Lineage } from './lineage.js';

/** A document as the register knows it: what it is, where it came from, its files. */
export function Component() {
  const say = useDocumentsWords();
  const me = useMe();
  const { documentId = '' } = useParams();
  const document = useQuery(documentQuery(documentId));
  // Of another unit's document the API refuses it, and says so.
  const mayChange = me.may.includes('draft');
  return (
    <Answered of={document} rows={8}>
      {(one) => (
        <Page
          title={one.symbol ?? say('untitled')}
          about={one.title}
          actions={
            <>
              {one.kind === 'directive' && (
                <Button
                  component={Link}
                  variant="default"
                  to={one.status === 'draft' ? paths.draft(documentId) : paths.directive(documentId)}
                >
                  {say('openDirective')}
                </Button>
              )}
              {one.kind === 'reference' && mayChange && <CorrectReference of={one} />}
            </>
          }
        >
          <Facts
            of={[
              [say('standing'), <DocumentStanding key="standing" of={one} />],
              [say('issuer'), one.issuerName],
              [say('documentDate'), one.documentDate && showDay(one.documentDate)],
            ]}
          />
          <Lineage documentId={documentId} mayLink={mayChange} />
          <Files documentId={documentId} mayAttach={mayChange} />
          <Anchor component={Link} to={paths.documents()} size="sm">
            {say('backToList')}
          </Anchor>
        </Page>
      )}
    </Answered>
  );
}
