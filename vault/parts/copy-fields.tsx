// A spare copy and its words: chosen and typed to try it, or to bring the notes back.
import { useId } from "preact/hooks";
import { useSaid } from "../words.ts";
import { WordsField } from "./words-field.tsx";

export const CopyFields = (props: {
  readonly words: string;
  readonly isBusy: boolean;
  onFile(file: File | null): void;
  onWords(words: string): void;
  onEnter(): void;
}) => {
  const { say } = useSaid();
  const id = useId();
  return (
    <>
      <div class="field">
        <label for={id}>{say("spare-file")}</label>
        <input
          id={id}
          type="file"
          autocomplete="off"
          disabled={props.isBusy}
          onChange={(event) => props.onFile(event.currentTarget.files?.[0] ?? null)}
        />
      </div>
      <WordsField
        label={say("spare-file-words")}
        value={props.words}
        isBusy={props.isBusy}
        onInput={props.onWords}
        onEnter={props.onEnter}
      />
    </>
  );
};
