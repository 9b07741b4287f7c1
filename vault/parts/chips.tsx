// One answer out of a few: native radio buttons that look like chips.

import type { ComponentChildren } from "preact";

interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export const Chips = <Value extends string>(props: {
  readonly legend: ComponentChildren;
  readonly name: string;
  readonly chips: readonly Chip<NoInfer<Value>>[];
  readonly value: Value | null;
  readonly note?: string;
  readonly onChange: (value: NoInfer<Value>) => void;
}) => (
  <fieldset class="chips">
    <legend>{props.legend}</legend>
    {props.note && <p class="small">{props.note}</p>}
    {props.chips.map(({ value, label }) => (
      <label key={value}>
        <input
          autocomplete="off"
          type="radio"
          name={props.name}
          value={value}
          checked={props.value === value}
          onChange={() => props.onChange(value)}
        />
        {label}
      </label>
    ))}
  </fieldset>
);
