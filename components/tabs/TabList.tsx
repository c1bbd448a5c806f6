import type { OpenTab } from '../../lib/extension/open-tabs-views.ts';
import { useWords } from '../language.tsx';

interface TabListProps {
  tabs: readonly OpenTab[];
  chosen: ReadonlySet<number>;
  onChosen(chosen: ReadonlySet<number>): void;
}

/** The tabs to choose from, those that look like one story together. */
export function TabList({ tabs, chosen, onChosen }: TabListProps) {
  const { tabs: words } = useWords().saving;
  const groups = Map.groupBy(tabs, ({ group }) => group);
  const alike = [...groups].filter(([group]) => group !== null);
  const others = groups.get(null) ?? [];
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChosen(next);
  };
  return (
    <>
      {alike.map(([group, own]) => (
        <TabGroup key={group} title={words.likeOneStory} tabs={own} chosen={chosen} onToggle={toggle} />
      ))}
      {others.length > 0 && (
        <TabGroup
          title={alike.length > 0 ? words.others : null}
          tabs={others}
          chosen={chosen}
          onToggle={toggle}
        />
      )}
    </>
  );
}

interface TabGroupProps {
  title: string | null;
  tabs: readonly OpenTab[];
  chosen: ReadonlySet<number>;
  onToggle(id: number): void;
}

function TabGroup({ title, tabs, chosen, onToggle }: TabGroupProps) {
  return (
    <fieldset class="tab-group">
      {title !== null && <legend>{title}</legend>}
      {tabs.map(({ id, title, host }) => (
        <label key={id} class="tab-option">
          <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
          <span>
            <bdi class="their-words">{title}</bdi> <bdi class="host small quiet">{host}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
