import { useParams, useSearchParams } from 'react-router';
import { Nothing } from '../parts/nothing.js';
import { Page } from '../parts/page.js';
import { useUnit } from '../parts/unit-choice.js';
import { useMe } from '../session/use-me.js';
import { InboxList } from './inbox-list.js';
import { useInboxWords } from './inbox.words.js';
import { SectionTabs } from './section-tabs.js';
import { isSection, useInbox, type Section } from './use-inbox.js';

export function Component() {
  const say = useInboxWords();
  const me = useMe();
  const { unitId = me.unit?.unitId ?? '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('section');
  const section: Section = isSection(asked) ? asked : 'new';
  const inbox = useInbox(unitId, section);
  const other = useUnit(unitId === me.unit?.unitId ? null : unitId);
  const unitName = other.data?.name ?? me.unit?.name;
  if (unitId === '') {
    return (
      <Page title={say('title')}>
        <Nothing title={say('withoutUnit')} />
      </Page>
    );
  }
  return (
    <Page title={say('title')} about={unitName}>
      <SectionTabs
        section={section}
        counts={inbox.data?.pages[0]?.counts}
        onChoose={(chosen) => setSearch({ section: chosen })}
      >
        <InboxList key={`${unitId} ${section}`} inbox={inbox} section={section} isOwn={unitId === me.unit?.unitId} />
      </SectionTabs>
    </Page>
  );
}
