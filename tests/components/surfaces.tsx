import { HoverCard } from '../../components/card/HoverCard.tsx';
import type { HoverCardProps } from '../../components/card/hover-card-props.ts';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { Panel, type PanelProps } from '../../components/panel/Panel.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupProps } from '../../components/popup/popup-props.ts';
import { CompareTabs, type CompareTabsProps } from '../../components/tabs/CompareTabs.tsx';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts';
import { COMPARISON } from './fixtures/comparison.ts';
import { STATUSES, tabState } from './fixtures/states.ts';
import { FERRY, QUAY, WEATHER } from './fixtures/tabs.ts';
import { SITE } from './show.tsx';

const COMPARED = tabState(STATUSES.compared ?? { kind: 'idle' });

/** Callbacks that a test is not about. */
const ignore = () => {};

/** The popup of a compared page, but for what a test is about. */
export function popup(props: Partial<PopupProps> = {}) {
  return (
    <Popup
      state={COMPARED}
      failure={null}
      settings={DEFAULT_SETTINGS}
      site={SITE}
      onCompare={ignore}
      onHighlights={ignore}
      onOpenPanel={ignore}
      onSwitchSite={ignore}
      onAllowSite={ignore}
      onRecognise={ignore}
      onOpenOptions={ignore}
      task={null}
      onStartSaving={ignore}
      onSave={ignore}
      onCancelSaving={ignore}
      onCloseTask={ignore}
      onOpenLibrary={ignore}
      onOpenTabs={ignore}
      onLookAtPack={ignore}
      {...props}
    />
  );
}

/** The side panel of a compared page, likewise. */
export function panel(props: Partial<PanelProps> = {}) {
  return (
    <Panel
      state={COMPARED}
      failure={null}
      settings={DEFAULT_SETTINGS}
      site={SITE}
      focus={null}
      onShowSentence={ignore}
      onCompare={ignore}
      onAllowSite={ignore}
      onOpenOptions={ignore}
      onOpenLibrary={ignore}
      onLookAtPack={ignore}
      onCorrect={ignore}
      {...props}
    />
  );
}

/** The card of the fixture's first sentence, likewise; in a dialog, as its host opens it. */
export function card(props: Partial<HoverCardProps> = {}) {
  return (
    <div role="dialog" aria-label="Crossread">
      <HoverCard
        comparison={COMPARISON}
        sentence={0}
        isPinned={false}
        position={1}
        count={4}
        onPin={ignore}
        onClose={ignore}
        onStep={ignore}
        {...props}
      />
    </div>
  );
}

export function welcome(props: Partial<WelcomeProps> = {}) {
  return (
    <Welcome settings={DEFAULT_SETTINGS} siteCount={163} onRecognise={ignore} onDone={ignore} {...props} />
  );
}

export function options(props: Partial<OptionsProps> = {}) {
  return (
    <Options
      settings={DEFAULT_SETTINGS}
      siteCount={163}
      version="1.2.3"
      onChange={ignore}
      onRecognise={ignore}
      {...props}
    />
  );
}

/** The page of open tabs, likewise. */
export function tabsPage(props: Partial<CompareTabsProps> = {}) {
  return (
    <CompareTabs
      tabs={[FERRY, QUAY, WEATHER]}
      stories={[]}
      canShowAll={false}
      work={{ kind: 'choosing' }}
      onShowAll={ignore}
      onCompare={ignore}
      onCancel={ignore}
      onOpenStory={ignore}
      {...props}
    />
  );
}
