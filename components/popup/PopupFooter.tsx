import { useWords } from '../language.tsx';
import { Switch } from '../parts/Switch.tsx';
import type { PopupProps } from './popup-props.ts';

/** What can be done here: with this comparison, with this site, with all. */
export function PopupFooter(props: PopupProps) {
  const words = useWords();
  const { state, settings, site } = props;
  const { kind } = state.status;
  const { host } = site;
  const canLeaveAlone = host !== null && kind !== 'switched-off' && kind !== 'unreadable';
  return (
    <footer class="popup-footer">
      {kind === 'compared' && (
        <div class="popup-actions">
          <button type="button" class="button primary" onClick={props.onOpenPanel}>
            {words.popup.openPanel}
          </button>
          <Switch isOn={state.highlights} onChange={props.onHighlights}>
            {words.popup.highlights}
          </Switch>
        </div>
      )}
      {site.isListed && !settings.recognise && (
        <Switch isOn={false} onChange={props.onRecognise}>
          {words.popup.recognise}
        </Switch>
      )}
      <div class="popup-links small quiet">
        {canLeaveAlone && (
          <button type="button" class="text-button" onClick={() => props.onSwitchSite(true)}>
            {words.popup.leaveAlone(host)}
          </button>
        )}
        {kind !== 'compared' && host !== null && (
          <button type="button" class="text-button" onClick={props.onOpenTabs}>
            {words.saving.tabs.title}
          </button>
        )}
        {(kind === 'compared' || kind === 'no-story') && (
          <button type="button" class="text-button" onClick={props.onCompare}>
            {words.action.compareAgain}
          </button>
        )}
      </div>
    </footer>
  );
}
