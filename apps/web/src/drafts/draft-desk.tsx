import { Alert, Button, Group, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { paths } from '../frame/paths.js';
import { KeptNote } from '../parts/kept-note.js';
import { Page } from '../parts/page.js';
import { compareWithText, placesOf, standingOf } from './as-read.js';
import { DiscardDraft } from './discard-draft.js';
import classes from './draft-desk.module.css';
import { DraftContext, type DraftAtHand } from './draft-context.js';
import type { DirectiveView, FieldPath } from './draft-content.js';
import { DraftForm } from './draft-form.js';
import { useDraftsWords } from './drafts.words.js';
import { editedPaths, withHead, withTask } from './edits.js';
import { jumpTo } from './jump-to.js';
import { RemarksList } from './remarks-list.js';
import { SaveBar } from './save-bar.js';
import { SourceText } from './source-text.js';
import { TheirChanges } from './their-changes.js';
import { useChangedBy } from './use-changed-by.js';
import { useDraftEdits } from './use-draft-edits.js';
import { useSaveDraft } from './use-save-draft.js';

interface DraftDeskProps {
  readonly view: DirectiveView;
  readonly onAskAgain: () => Promise<{ data?: DirectiveView | undefined }>;
}

/** The text and the draft side by side; on a narrow screen one of the two. */
export function DraftDesk({ view, onAskAgain }: DraftDeskProps) {
  const say = useDraftsWords();
  const navigate = useNavigate();
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const [asked, setAsked] = useSearchParams();
  const [active, setActive] = useState<FieldPath | null>(null);
  const [isTextShown, setTextShown] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const edits = useDraftEdits(view, isSaving);
  const changedBy = useChangedBy(view.directiveId, edits.since, edits.theirs.length > 0 ? view.revision : edits.since);
  const save = useSaveDraft(view.directiveId, edits, onAskAgain, setSaving);
  const { content, change, conflicts } = edits;
  const isLocked = view.status !== 'draft' || !view.may.includes('correct');
  const read = view.asRead;
  const compared = useMemo(() => (read ? compareWithText(read, content) : {}), [read, content]);
  const places = useMemo(() => placesOf(compared), [compared]);

  const field = asked.get('field');
  useEffect(() => {
    if (!field) return;
    setAsked({}, { replace: true });
    requestAnimationFrame(() => jumpTo(field));
  }, [field, setAsked]);

  const pick = (path: FieldPath) => {
    setTextShown(false);
    setActive(path);
    requestAnimationFrame(() => jumpTo(path));
  };
  const mine = editedPaths(edits.edits);
  const atHand: DraftAtHand = {
    view,
    content,
    edits: edits.edits,
    isLocked,
    active,
    setActive,
    standingOf: (path) => standingOf(compared, path),
    // What was changed since is judged when it is saved.
    remarksOn: (path) => view.warnings.filter((remark) => remark.path === path && !mine.includes(path)),
    isDisputed: (path) => conflicts.includes(path),
    isOwnDispute: changedBy.isMe,
    newest: edits.newest,
    takeTheirs: edits.takeTheirs,
    keepMine: edits.keepMine,
    setHead: (name, value) => change((before, upon) => withHead(before, upon, name, value)),
    setTask: (no, changed) => change((before, upon) => withTask(before, upon, no, changed)),
    change,
  };
  const text = view.source ?? null;
  const isTextBeside = text !== null && (isWide || isTextShown);
  return (
    <DraftContext.Provider value={atHand}>
      <Page
        title={content.number ? say('draftOf', { number: content.number }) : say('draftUnnumbered')}
        about={content.title}
        actions={
          !isLocked && (
            <>
              <DiscardDraft draft={view} onDiscarded={() => void navigate(paths.drafts())} />
              <Button
                rightSection={<IconArrowRight size={16} />}
                disabled={edits.isDirty}
                title={edits.isDirty ? say('saveFirst') : undefined}
                onClick={() => void navigate(paths.preview(view.directiveId))}
              >
                {say('toPreview')}
              </Button>
            </>
          )
        }
      >
        {view.status !== 'draft' && (
          <Alert color="blue">
            <Group justify="space-between">
              {say(view.status === 'discarded' ? 'isDiscarded' : 'isIssued')}
              {view.status !== 'discarded' && (
                <Button component={Link} to={paths.directive(view.directiveId)} size="xs" variant="default">
                  {say('openDirective')}
                </Button>
              )}
            </Group>
          </Alert>
        )}
        {edits.isDirty && <KeptNote kept={edits.kept} />}
        <TheirChanges edits={edits} by={changedBy} />
        {!isLocked && <RemarksList remarks={view.warnings} onPick={pick} />}
        {text !== null && !isWide && (
          <SegmentedControl
            fullWidth
            aria-label={say('shown')}
            data={[
              { value: 'draft', label: say('theDraft') },
              { value: 'text', label: say('theText') },
            ]}
            value={isTextShown ? 'text' : 'draft'}
            onChange={(value) => setTextShown(value === 'text')}
          />
        )}
        <div className={classes.desk} data-beside={(text !== null && isWide) || undefined}>
          {isTextBeside && (
            <div className={classes.source}>
              <SourceText text={text} places={places} active={active} onHover={setActive} onPick={pick} />
            </div>
          )}
          {(isWide || !isTextShown) && <DraftForm />}
        </div>
        {!isLocked && <SaveBar edits={edits} save={save} />}
      </Page>
    </DraftContext.Provider>
  );
}
