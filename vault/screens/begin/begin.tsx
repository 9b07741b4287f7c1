// Making a record: what it protects and what not, six words, and the words tried once.
import { useEffect, useState } from "preact/hooks";
import { askKeeper } from "../../client.ts";
import { CopyFields } from "../../parts/copy-fields.tsx";
import { Heading } from "../../parts/heading.tsx";
import { Notice } from "../../parts/notice.tsx";
import { SixWords } from "../../parts/six-words.tsx";
import { WordsField } from "../../parts/words-field.tsx";
import { reasonKey, useSaid, type WordKey } from "../../words.ts";

const truths: readonly WordKey[] = [
  "truth-sealed",
  "truth-silent",
  "truth-watched",
  "truth-seen",
  "truth-lost",
];

type Step = "about" | "copy" | "words" | "try" | "cover";

export const BeginScreen = ({ onMade }: { onMade(isPersistent: boolean | null): void }) => {
  const { say, language } = useSaid();
  const [step, setStep] = useState<Step>("about");
  const [words, setWords] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);
  const [copy, setCopy] = useState<File | null>(null);
  const [copyWords, setCopyWords] = useState("");
  const [isCopyWanted, wantCopy] = useState(false);
  const [isCoverWanted, wantCover] = useState(false);
  const [coverWords, setCoverWords] = useState<readonly string[]>([]);

  const draw = () => {
    void askKeeper("drawWords", { language }).then((drawn) => drawn.ok && setWords(drawn.value));
    void askKeeper("drawWords", { language }).then((drawn) => drawn.ok && setCoverWords(drawn.value));
  };
  useEffect(draw, [language]);

  const isSame = (left: string, right: string) =>
    left.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ") === right.normalize("NFKC");

  const check = () => {
    if (!isSame(typed, words.join(" "))) return setProblem("words-differ");
    setProblem(null);
    if (isCoverWanted) setStep("cover");
    else void make();
  };

  const make = async () => {
    setBusy(true);
    const chosen = { words: words.join(" "), coverWords: isCoverWanted ? coverWords.join(" ") : null };
    const made =
      isCopyWanted && copy
        ? await askKeeper("restore", { file: copy, copyWords, ...chosen })
        : await askKeeper("make", chosen);
    setBusy(false);
    if (made.ok) return onMade(made.value.isPersistent);
    setProblem(reasonKey(made.reason));
    setStep(isCopyWanted ? "copy" : "try");
  };

  const takeCopy = () => {
    if (!copy || copyWords.trim() === "") return setProblem("restore-needs");
    setProblem(null);
    wantCopy(true);
    setStep("words");
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
          <button
            type="button"
            onClick={() => {
              wantCopy(false);
              setStep("words");
            }}
          >
            {say("begin-go-on")}
          </button>
          <button type="button" class="quiet" onClick={() => setStep("copy")}>
            {say("restore-choose")}
          </button>
        </p>
      </section>
    );

  if (step === "copy")
    return (
      <section>
        <Heading>{say("restore-title")}</Heading>
        <p>{say("restore-lead")}</p>
        {problem && <Notice text={say(problem)} />}
        <CopyFields
          words={copyWords}
          isBusy={isBusy}
          onFile={setCopy}
          onWords={setCopyWords}
          onEnter={takeCopy}
        />
        <p class="row">
          <button type="button" onClick={takeCopy}>
            {say("begin-go-on")}
          </button>
          <button type="button" class="quiet" onClick={() => setStep("about")}>
            {say("back")}
          </button>
        </p>
      </section>
    );

  if (step === "cover")
    return (
      <section>
        <Heading>{say("cover-title")}</Heading>
        <p>{say("cover-lead")}</p>
        <SixWords words={coverWords} />
        <p class="row">
          <button type="button" disabled={isBusy} onClick={() => void make()}>
            {isBusy ? say("making") : say("words-have-them")}
          </button>
        </p>
      </section>
    );

  if (step === "words")
    return (
      <section>
        <Heading>{say("words-title")}</Heading>
        <p>{say("words-lead")}</p>
        <SixWords words={words} />
        <p>{say("words-where")}</p>
        <p>
          <b>{say("words-lost")}</b>
        </p>
        <label class="check">
          <input
            autocomplete="off"
            type="checkbox"
            checked={isCoverWanted}
            onChange={() => wantCover(!isCoverWanted)}
          />
          {say("cover-choose")}
        </label>
        {isCoverWanted && <p class="small">{say("cover-note")}</p>}
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
      <WordsField label={say("six-words")} value={typed} isBusy={isBusy} onInput={setTyped} onEnter={check} />
      <p class="row">
        <button type="button" disabled={isBusy} onClick={check}>
          {isBusy ? say("making") : say(isCopyWanted ? "restore-make" : "make")}
        </button>
        <button type="button" class="quiet" disabled={isBusy} onClick={() => setStep("words")}>
          {say("words-again")}
        </button>
      </p>
    </section>
  );
};
