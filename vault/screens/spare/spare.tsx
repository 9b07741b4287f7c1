// The spare copy: made under words of its own, saved, and tried as it was saved.
import { useEffect, useState } from "preact/hooks";
import { copyFileName } from "../../bland.ts";
import { askKeeper } from "../../client.ts";
import { CopyFields } from "../../parts/copy-fields.tsx";
import { Heading } from "../../parts/heading.tsx";
import { Notice } from "../../parts/notice.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { SixWords } from "../../parts/six-words.tsx";
import { reasonKey, useSaid, type WordKey } from "../../words.ts";

export const SpareScreen = ({ onDone }: { onDone(): void }) => {
  const { say, language } = useSaid();
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  const [working, setWorking] = useState<"making" | "trying" | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<string | null>(null);
  const [problem, setProblem] = useState<WordKey | null>(null);

  useEffect(() => {
    void askKeeper("drawWords", { language }).then((words) => words.ok && setDrawn(words.value));
  }, [language]);

  const make = async () => {
    setWorking("making");
    setProblem(null);
    const made = await askKeeper("makeCopy", { words: drawn.join(" ") });
    setWorking(null);
    if (!made.ok) return setProblem(reasonKey(made.reason));
    saveFile(made.value.file, copyFileName);
    setSaved(true);
  };

  const tryIt = async () => {
    setFound(null);
    if (!file || typed.trim() === "") return setProblem("restore-needs");
    setWorking("trying");
    setProblem(null);
    const tried = await askKeeper("tryCopy", { file, words: typed });
    setWorking(null);
    if (!tried.ok) return setProblem(reasonKey(tried.reason));
    const { finding, entryCount, lostFileCount } = tried.value;
    const lost = lostFileCount > 0 ? ` ${say("spare-lost-files", { count: lostFileCount })}` : "";
    setFound(`${say(`spare-${finding}`, { count: entryCount })}${lost}`);
  };

  const isBusy = working !== null;
  return (
    <section>
      <Heading>{say("spare-title")}</Heading>
      <p>{say("spare-lead")}</p>
      <p>{say("spare-everything")}</p>
      {problem && <Notice text={say(problem)} />}
      <p>{say("spare-words-lead")}</p>
      <SixWords words={drawn} />
      <p class="row">
        <button type="button" disabled={isBusy || drawn.length === 0} onClick={() => void make()}>
          {working === "making" ? say("spare-making") : say("spare-make")}
        </button>
        <button type="button" class="quiet" disabled={isBusy} onClick={onDone}>
          {say("back")}
        </button>
      </p>
      {isSaved && (
        <p class="saved" role="status">
          {say("spare-saved", { name: copyFileName })}
        </p>
      )}
      <h2>{say("spare-try-title")}</h2>
      <p>{say("spare-try-lead")}</p>
      <CopyFields
        words={typed}
        isBusy={isBusy}
        onFile={setFile}
        onWords={setTyped}
        onEnter={() => void tryIt()}
      />
      <p class="row">
        <button type="button" disabled={isBusy} onClick={() => void tryIt()}>
          {working === "trying" ? say("spare-trying") : say("spare-try")}
        </button>
      </p>
      {found && (
        <p class="saved" role="status">
          {found}
        </p>
      )}
    </section>
  );
};
