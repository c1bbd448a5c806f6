import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  isOn: boolean;
  onChange(on: boolean): void;
  /** What it does, under its name. */
  hint?: string;
  children: ComponentChildren;
}

/** A switch that shows what holds, not what was clicked: a permission that is declined leaves it as it was. */
export function Switch({ isOn, onChange, hint, children }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label for={id}>{children}</label>
      <button
        id={id}
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onClick={() => onChange(!isOn)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="switch-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
