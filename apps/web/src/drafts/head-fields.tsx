import { Autocomplete, Button, Grid, TagsInput, Textarea, TextInput } from '@mantine/core';
import { DayField } from '../parts/day-field.js';
import { limited } from '../parts/limited.js';
import { MomentField } from '../parts/moment-field.js';
import { UnitsChoice } from '../parts/unit-choice.js';
import { DOCUMENT_TYPES } from '../words/document-types.js';
import { useDocumentTypeWords } from '../words/document-types.words.js';
import { BasisLinks } from './basis-links.js';
import { useDraft } from './draft-context.js';
import { useDraftsWords } from './drafts.words.js';
import { FieldFrame } from './field-frame.js';
import { IssuerField } from './issuer-field.js';
import { useNextNumber } from './use-next-number.js';
import { SignerFields } from './signer-fields.js';

/** What a document says of itself: number, issuer, title, days, signer, what it rests on. */
export function HeadFields() {
  const say = useDraftsWords();
  const typeName = useDocumentTypeWords();
  const { content, view, setHead, isLocked } = useDraft();
  const next = useNextNumber(view.directiveId, view.revision, isLocked);
  const disabled = isLocked;
  return (
    <Grid gap="xs">
      <Grid.Col span={{ base: 12, xs: 4 }}>
        <FieldFrame path="type">
          <Autocomplete
            label={say('field.type')}
            data={[...DOCUMENT_TYPES]}
            renderOption={({ option }) =>
              `${option.value} · ${typeName(option.value as (typeof DOCUMENT_TYPES)[number])}`
            }
            filter={({ options }) => options}
            maxLength={20}
            disabled={disabled}
            value={content.type ?? ''}
            onChange={(type) => setHead('type', type.trim() === '' ? null : type)}
          />
        </FieldFrame>
      </Grid.Col>
      <Grid.Col span={{ base: 12, xs: 8 }}>
        <FieldFrame path="number">
          <TextInput
            label={say('field.number')}
            {...limited(content.number, 50)}
            disabled={disabled}
            value={content.number ?? ''}
            onChange={(event) => setHead('number', event.currentTarget.value || null)}
          />
          {next && next !== content.number && !disabled && (
            <Button size="compact-xs" variant="subtle" mt={4} onClick={() => setHead('number', next)}>
              {say('useNumber', { number: next })}
            </Button>
          )}
        </FieldFrame>
      </Grid.Col>
      <Grid.Col span={12}>
        <FieldFrame path="title">
          <Textarea
            label={say('field.title')}
            autosize
            minRows={2}
            {...limited(content.title, 2_000)}
            disabled={disabled}
            value={content.title ?? ''}
            onChange={(event) => setHead('title', event.currentTarget.value || null)}
          />
        </FieldFrame>
      </Grid.Col>
      <Grid.Col span={{ base: 12, xs: 6 }}>
        <FieldFrame path="issuerUnitId">
          <IssuerField />
        </FieldFrame>
      </Grid.Col>
      <Grid.Col span={{ base: 12, xs: 6 }}>
        <FieldFrame path="jointIssuerIds">
          <UnitsChoice
            label={say('field.jointIssuerIds')}
            disabled={disabled}
            value={content.jointIssuerIds ?? []}
            onChange={(unitIds) => setHead('jointIssuerIds', unitIds)}
          />
        </FieldFrame>
      </Grid.Col>
      <Grid.Col span={{ base: 12, xs: 6 }}>
        <FieldFrame path="documentDate">
          <DayField
            label={say('field.documentDate')}
            disabled={disabled}
            value={content.documentDate}
            onChange={(day) => setHead('documentDate', day)}
          />
        </FieldFrame>
      </Grid.Col>
      <Grid.Col span={{ base: 12, xs: 6 }}>
        <FieldFrame path="signedAt">
          <MomentField
            label={say('field.signedAt')}
            disabled={disabled}
            value={content.signedAt}
            onChange={(instant) => setHead('signedAt', instant)}
          />
        </FieldFrame>
      </Grid.Col>
      <Grid.Col span={12}>
        <FieldFrame path="signer">
          <SignerFields />
        </FieldFrame>
      </Grid.Col>
      <Grid.Col span={12}>
        <FieldFrame path="basis">
          <TagsInput
            label={say('field.basis')}
            description={say('basisHelp')}
            maxTags={200}
            disabled={disabled}
            value={[...content.basis]}
            onChange={(symbols) => setHead('basis', symbols)}
          />
          <BasisLinks />
        </FieldFrame>
      </Grid.Col>
      <Grid.Col span={12}>
        <FieldFrame path="dissemination">
          <TextInput
            label={say('field.dissemination')}
            {...limited(content.dissemination, 20_000)}
            disabled={disabled}
            value={content.dissemination ?? ''}
            onChange={(event) => setHead('dissemination', event.currentTarget.value || null)}
          />
        </FieldFrame>
      </Grid.Col>
    </Grid>
  );
}
