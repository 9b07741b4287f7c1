// Writing an incident down: three answers are enough, the rest can wait.
import { useId, useRef, useState } from "preact/hooks";
import type { Certainty, Draft, Drawer, EntryKind, Mention, When } from "daybook/record";
import { askKeeper } from "../../client.ts";
import { Chips } from "../../parts/chips.tsx";
import { Heading } from "../../parts/heading.tsx";
import { Notice } from "../../parts/notice.tsx";
import { reasonKey, useSaid, type WordKey } from "../../words.ts";

const kinds = ["incident", "call", "refusal", "effect", "note"] as const satisfies readonly EntryKind[];
const certainties = ["exact", "around", "day", "unknown"] as const satisfies readonly Certainty[];
const drawerNames = ["evidence", "account", "private"] as const satisfies readonly Drawer[];

const nowOnTheWall = (): { day: string; time: string } => {
  const now = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString();
  return { day: now.slice(0, 10), time: now.slice(11, 16) };
};

const whenOf = (certainty: Certainty, day: string, time: string): When | null => {
  if (certainty === "unknown") return { certainty };
  if (day === "") return null;
  if (certainty === "day") return { certainty, wall: day };
  return time === "" ? { certainty: "day", wall: day } : { certainty, wall: `${day}T${time.slice(0, 5)}` };
};

/** One name a line or between commas. */
const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,\n،]/)
    .map((name) => name.trim().toWellFormed())
    .filter((name) => name !== "");

export const WriteScreen = ({ onDone }: { onDone(saved?: string): void }) => {
  const { say } = useSaid();
  const ids = useId();
  const start = useRef(nowOnTheWall());
  const [kind, setKind] = useState<(typeof kinds)[number]>("incident");
  const [certainty, setCertainty] = useState<Certainty>("exact");
  const [day, setDay] = useState(start.current.day);
  const [time, setTime] = useState(start.current.time);
  const [words, setWords] = useState("");
  const [who, setWho] = useState("");
  const [saw, setSaw] = useState("");
  const [place, setPlace] = useState("");
  const [drawer, setDrawer] = useState<Drawer>("evidence");
  const [files, setFiles] = useState<readonly File[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<WordKey | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  /** Set in the same task as the press, so that two presses keep one entry. */
  const isKeeping = useRef(false);

  const keep = async () => {
    if (isKeeping.current) return;
    const happened = whenOf(certainty, day, time);
    if (!happened) return setProblem("write-needs-day");
    if (words.trim() === "" && files.length === 0) return setProblem("write-needs-words");
    const people: readonly Mention[] = [
      ...namesIn(who).map((name): Mention => ({ name, part: "did", who: "otherParty" })),
      ...namesIn(saw).map((name): Mention => ({ name, part: "saw", who: "someoneElse" })),
    ];
    const draft: Draft = {
      kind,
      drawer,
      happened,
      source: { how: "typed" },
      ...(people.length === 0 ? {} : { people }),
      ...(place.trim() === "" ? {} : { place: place.trim().toWellFormed() }),
      ...(words.trim() === "" ? {} : { words: words.toWellFormed() }),
    };
    isKeeping.current = true;
    setBusy(true);
    setProblem(null);
    const kept = await askKeeper("keep", { draft, files });
    isKeeping.current = false;
    setBusy(false);
    if (kept.ok) onDone(say("saved"));
    else setProblem(reasonKey(kept.reason));
  };

  const giveUp = () => (words.trim() === "" || isLeaving ? onDone() : setLeaving(true));

  return (
    <section>
      <Heading>{say("write-title")}</Heading>
      {problem && <Notice text={say(problem)} />}
      <Chips
        legend={say("write-kind")}
        name="kind"
        value={kind}
        onChange={setKind}
        chips={kinds.map((value) => ({ value, label: say(`kind-${value}`) }))}
      />
      <div class="field">
        <label for={`${ids}words`}>{say("write-words")}</label>
        <textarea
          id={`${ids}words`}
          rows={5}
          value={words}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="row when">
        <div class="field">
          <label for={`${ids}day`}>{say("write-day")}</label>
          <input
            autocomplete="off"
            id={`${ids}day`}
            type="date"
            value={day}
            disabled={certainty === "unknown"}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${ids}time`}>{say("write-time")}</label>
          <input
            autocomplete="off"
            id={`${ids}time`}
            type="time"
            value={time}
            disabled={certainty === "unknown" || certainty === "day"}
            onInput={(event) => setTime(event.currentTarget.value)}
          />
        </div>
      </div>
      <Chips
        legend={say("write-certainty")}
        name="certainty"
        value={certainty}
        onChange={setCertainty}
        chips={certainties.map((value) => ({ value, label: say(`certainty-${value}`) }))}
      />
      <details>
        <summary>{say("write-more")}</summary>
        <div class="field">
          <label for={`${ids}who`}>{say("write-who")}</label>
          <p class="small" id={`${ids}who-note`}>
            {say("write-names-note")}
          </p>
          <input
            id={`${ids}who`}
            type="text"
            aria-describedby={`${ids}who-note`}
            autocomplete="off"
            value={who}
            onInput={(event) => setWho(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${ids}saw`}>{say("write-saw")}</label>
          <input
            id={`${ids}saw`}
            type="text"
            autocomplete="off"
            value={saw}
            onInput={(event) => setSaw(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${ids}place`}>{say("write-place")}</label>
          <input
            id={`${ids}place`}
            type="text"
            autocomplete="off"
            value={place}
            onInput={(event) => setPlace(event.currentTarget.value)}
          />
        </div>
      </details>
      <div class="field">
        <label for={`${ids}files`}>{say("write-files")}</label>
        <p class="small" id={`${ids}files-note`}>
          {say("write-files-note")}
        </p>
        <input
          id={`${ids}files`}
          type="file"
          autocomplete="off"
          multiple
          accept="image/*"
          aria-describedby={`${ids}files-note`}
          onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
        />
      </div>
      <Chips
        legend={say("write-drawer")}
        note={say(`drawer-${drawer}-note`)}
        name="drawer"
        value={drawer}
        onChange={setDrawer}
        chips={drawerNames.map((value) => ({ value, label: say(`drawer-${value}`) }))}
      />
      {isLeaving && <Notice text={say("write-not-kept")} />}
      <p class="row">
        <button type="button" disabled={isBusy} onClick={() => void keep()}>
          {isBusy ? say("saving") : say("keep")}
        </button>
        <button type="button" class="quiet" disabled={isBusy} onClick={giveUp}>
          {say(isLeaving ? "write-throw-away" : "back")}
        </button>
      </p>
    </section>
  );
};
