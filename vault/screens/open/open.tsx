// The way in: words, and the same sentence for whatever does not open.
import { useState } from "preact/hooks";
import { askKeeper } from "../../client.ts";
import { Heading } from "../../parts/heading.tsx";
import { Notice } from "../../parts/notice.tsx";
import { WordsField } from "../../parts/words-field.tsx";
import { reasonKey, useSaid, type WordKey } from "../../words.ts";

/** After each wrong try the page waits twice as long, up to this. Nothing is counted on the disk. */
const longestWaitMs = 30_000;

export const OpenScreen = ({ onOpen }: { onOpen(notice: WordKey | null): void }) => {
  const { say } = useSaid();
  const [typed, setTyped] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [wrongTries, setWrongTries] = useState(0);
  const [problem, setProblem] = useState<WordKey | null>(null);

  const takeOver = async () => {
    setBusy(true);
    const taken = await askKeeper("takeOver", undefined as never);
    setBusy(false);
    setProblem(taken.ok ? null : reasonKey(taken.reason));
    if (taken.ok) await open();
  };

  const open = async () => {
    if (isBusy || typed.trim() === "") return;
    setBusy(true);
    setProblem(null);
    const found = await askKeeper("open", { words: typed });
    if (found.ok) {
      onOpen(found.value.recovery === "older" ? "opened-older" : null);
      return;
    }
    if (found.reason === "nothing-here") {
      await new Promise((resolve) => setTimeout(resolve, Math.min(longestWaitMs, 500 * 2 ** wrongTries)));
      setWrongTries(wrongTries + 1);
    }
    setProblem(reasonKey(found.reason));
    setBusy(false);
  };

  return (
    <section>
      <Heading>{say("open-title")}</Heading>
      {problem && <Notice text={say(problem)} />}
      <WordsField
        label={say("six-words")}
        value={typed}
        isBusy={isBusy}
        onInput={setTyped}
        onEnter={() => void open()}
      />
      <p class="row">
        <button type="button" disabled={isBusy} onClick={() => void open()}>
          {isBusy ? say("opening") : say("open")}
        </button>
        {problem === "reason-in-use" && (
          <button type="button" class="quiet" disabled={isBusy} onClick={() => void takeOver()}>
            {say("take-over")}
          </button>
        )}
      </p>
    </section>
  );
};
