// Making a record: what it protects and what not, six words, and the words tried once.
import { useEffect, useState } from "preact/hooks";
import { askKeeper } from "../../client.ts";
import { Heading } from "../../parts/heading.tsx";
import { Notice } from "../../parts/notice.tsx";
import { WordsField } from "../../parts/words-field.tsx";
import { reasonKey, useSaid, type WordKey } from "../../words.ts";

const truths: readonly WordKey[] = [
  "truth-sealed",
  "truth-silent",
  "truth-watched",
  "truth-seen",
  "truth-lost",
];

type Step = "about" | "words" | "try";

export const BeginScreen = ({ onMade }: { onMade(isPersistent: boolean | null): void }) => {
  const { say, language } = useSaid();
  const [step, setStep] = useState<Step>("about");
  const [words, setWords] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);

  const draw = () =>
    void askKeeper("drawWords", { language }).then((drawn) => drawn.ok && setWords(drawn.value));
  useEffect(draw, [language]);

  const isSame = (left: string, right: string) =>
    left.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ") === right.normalize("NFKC");

  const make = async () => {
    if (!isSame(typed, words.join(" "))) {
      setProblem("words-differ");
      return;
    }
    setProblem(null);
    setBusy(true);
    const made = await askKeeper("make", { words: words.join(" ") });
    setBusy(false);
    if (made.ok) onMade(made.value.isPersistent);
    else setProblem(reasonKey(made.reason));
  };

  if (step === "about")
    return (
      <section>
        <Heading>{say("begin-title")}</Heading>
        <p>{say("begin-lead")}</p>
        <ul class="truths">
          {truths.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
        <p class="row">
          <button type="button" onClick={() => setStep("words")}>
            {say("begin-go-on")}
          </button>
        </p>
      </section>
    );

  if (step === "words")
    return (
      <section>
        <Heading>{say("words-title")}</Heading>
        <p>{say("words-lead")}</p>
        <ol class="six-words">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ol>
        <p>{say("words-where")}</p>
        <p>
          <b>{say("words-lost")}</b>
        </p>
        <p class="row">
          <button type="button" onClick={() => setStep("try")}>
            {say("words-have-them")}
          </button>
          <button type="button" class="quiet" onClick={draw}>
            {say("words-others")}
          </button>
        </p>
      </section>
    );

  return (
    <section>
      <Heading>{say("try-title")}</Heading>
      <p>{say("try-lead")}</p>
      {problem && <Notice text={say(problem)} />}
      <WordsField
        label={say("six-words")}
        value={typed}
        isBusy={isBusy}
        onInput={setTyped}
        onEnter={() => void make()}
      />
      <p class="row">
        <button type="button" disabled={isBusy} onClick={() => void make()}>
          {isBusy ? say("making") : say("make")}
        </button>
        <button type="button" class="quiet" disabled={isBusy} onClick={() => setStep("words")}>
          {say("words-again")}
        </button>
      </p>
    </section>
  );
};
