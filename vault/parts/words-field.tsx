// Where the words are typed. Not a password field, so that no browser offers to store them or fills something else in.
import { useId, useState } from "preact/hooks";
import { useSaid } from "../words.ts";

export const WordsField = (props: {
  readonly label: string;
  readonly value: string;
  readonly isBusy: boolean;
  onInput(value: string): void;
  onEnter(): void;
}) => {
  const { say } = useSaid();
  const id = useId();
  const [isShown, show] = useState(false);
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        class={isShown ? "" : "hidden-words"}
        value={props.value}
        readOnly={props.isBusy}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck={false}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) props.onEnter();
        }}
      />
      <label class="check">
        <input autocomplete="off" type="checkbox" checked={isShown} onChange={() => show(!isShown)} />
        {say("show-words")}
      </label>
    </div>
  );
};
