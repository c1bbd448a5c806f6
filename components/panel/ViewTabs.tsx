import { useRef } from 'preact/hooks';
import { useWords } from '../language.tsx';

export type ViewName = 'facts' | 'wording' | 'sources';

const VIEWS: readonly ViewName[] = ['facts', 'wording', 'sources'];
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

interface ViewTabsProps {
  view: ViewName;
  onView(view: ViewName): void;
}

/** One tab stop; the arrow keys go from tab to tab, round at either end. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextView(view, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onView(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={words.panel.views} onKeyDown={onKeyDown}>
      {VIEWS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === view}
          aria-controls={name === view ? `view-${name}` : undefined}
          tabIndex={name === view ? 0 : -1}
          onClick={() => onView(name)}
        >
          {words.panel[name]}
        </button>
      ))}
    </div>
  );
}

function nextView(view: ViewName, key: string): ViewName | undefined {
  if (key === 'Home') return VIEWS[0];
  if (key === 'End') return VIEWS.at(-1);
  const step = STEPS[key];
  return step === undefined ? undefined : VIEWS.at((VIEWS.indexOf(view) + step) % VIEWS.length);
}
