// Bringing in an export: look at it, ask what cannot be known, show the counts, and only then keep it, whole.
import { useId, useState } from "preact/hooks";
import type { DateOrder } from "daybook/intake";
import { askKeeper } from "../../client.ts";
import { Chips } from "../../parts/chips.tsx";
import { Heading } from "../../parts/heading.tsx";
import { Notice } from "../../parts/notice.tsx";
import { reasonKey, useSaid, type WordKey } from "../../words.ts";
import type { Progress, SenderAnswers, Survey } from "../../worker/protocol.ts";

type Who = "keeper" | "otherParty" | "someoneElse";
const whos: readonly Who[] = ["keeper", "otherParty", "someoneElse"];

/** A group chat has many senders; the rest stay unknown and are said to be. */
const mostSendersAsked = 12;

export const ImportScreen = ({ onDone }: { onDone(saved?: string): void }) => {
  const { say } = useSaid();
  const fileId = useId();
  const [file, setFile] = useState<File | null>(null);
  const [survey, setSurvey] = useState<Survey | null>(null);
  const [order, setOrder] = useState<DateOrder | null>(null);
  const [answers, setAnswers] = useState<SenderAnswers>(new Map());
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);

  const look = async (chosen: File | undefined) => {
    setSurvey(null);
    setProblem(null);
    if (!chosen) return;
    setFile(chosen);
    setBusy(true);
    const looked = await askKeeper("survey", { file: chosen }, setProgress);
    setBusy(false);
    setProgress(null);
    if (!looked.ok) return setProblem(reasonKey(looked.reason));
    setSurvey(looked.value);
    setAnswers(new Map());
    const { possibleOrders } = looked.value.summary;
    setOrder(possibleOrders.length === 1 ? possibleOrders[0]! : null);
  };

  const accept = async () => {
    if (!file || !survey) return;
    if (order === null && survey.summary.possibleOrders.length > 1) return setProblem("import-needs-order");
    setBusy(true);
    setProblem(null);
    const accepted = await askKeeper("accept", { file, order, senders: answers }, setProgress);
    setBusy(false);
    setProgress(null);
    if (accepted.ok) onDone(say("import-done", { count: accepted.value.messageCount }));
    else setProblem(reasonKey(accepted.reason));
  };

  return (
    <section>
      <Heading>{say("import-title")}</Heading>
      <p>{say("import-lead")}</p>
      <p class="small">{say("import-own")}</p>
      {problem && <Notice text={say(problem)} />}
      <div class="field">
        <label for={fileId}>{say("import-file")}</label>
        <input
          id={fileId}
          type="file"
          autocomplete="off"
          accept=".txt,.zip,text/plain,application/zip"
          disabled={isBusy}
          onChange={(event) => void look(event.currentTarget.files?.[0])}
        />
      </div>
      {isBusy && (
        <p role="status">
          {say("import-working")}{" "}
          {progress && <progress value={progress.done} max={Math.max(1, progress.total)} />}
        </p>
      )}
      {survey && !isBusy && (
        <>
          <h2>{say("import-found")}</h2>
          <ul>
            <li>{say("import-count", { count: survey.summary.findCount })}</li>
            {survey.summary.firstDate && survey.summary.lastDate && (
              <li>
                {say("import-dates", { first: survey.summary.firstDate, last: survey.summary.lastDate })}
              </li>
            )}
            <li>{say("import-not-recognised", { count: survey.summary.notRecognisedCount })}</li>
            {survey.summary.headerLikeCount > 0 && (
              <li>{say("import-header-like", { count: survey.summary.headerLikeCount })}</li>
            )}
          </ul>
          {survey.summary.possibleOrders.length > 1 && (
            <Chips
              legend={say("import-order")}
              note={say("import-order-note", { date: survey.summary.firstDate ?? "" })}
              name="order"
              value={order}
              onChange={setOrder}
              chips={survey.summary.possibleOrders.map((value) => ({ value, label: say(`order-${value}`) }))}
            />
          )}
          <h2>{say("import-who")}</h2>
          <p class="small">{say("import-who-note")}</p>
          {survey.summary.senders.slice(0, mostSendersAsked).map(({ name, findCount }, index) => (
            <Chips
              key={name}
              legend={
                <>
                  <bdi>{name}</bdi> · {say("import-count", { count: findCount })}
                </>
              }
              name={`sender-${index}`}
              value={answers.get(name) ?? null}
              onChange={(who) => setAnswers(new Map(answers).set(name, who))}
              chips={whos.map((value) => ({ value, label: say(`who-${value}`) }))}
            />
          ))}
        </>
      )}
      <p class="row">
        {survey && (
          <button type="button" disabled={isBusy} onClick={() => void accept()}>
            {say("import-accept", { count: survey.summary.findCount })}
          </button>
        )}
        <button type="button" class="quiet" disabled={isBusy} onClick={() => onDone()}>
          {say("back")}
        </button>
      </p>
    </section>
  );
};
