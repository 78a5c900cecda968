/** A switch with its words beside it; `onSwitch` gets what it was switched to. */
export function Switch(props: {
  checked: boolean;
  label: string;
  hint?: string;
  onSwitch(on: boolean): void;
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a check box tells its state itself
        role="switch"
        checked={props.checked}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.hint && <small class="muted">{props.hint}</small>}
      </span>
    </label>
  );
}
