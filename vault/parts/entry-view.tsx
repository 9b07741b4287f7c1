// One entry as it is read: when and how sure, its words folded where they may hurt, its pictures hidden until asked for.
import { useEffect, useState } from "preact/hooks";
import type { Entry } from "daybook/record";
import { wordDay, wordTime } from "daybook/words";
import { askKeeper } from "../client.ts";
import { reasonKey, useSaid, type WordKey } from "../words.ts";

/** The time of an entry within its day, with how sure it is. */
const TimeOf = ({ entry }: { readonly entry: Entry }) => {
  const { say, language } = useSaid();
  const { happened } = entry;
  if (happened.certainty === "unknown") return <>{say("time-unknown")}</>;
  if (happened.certainty === "day") return <>{say("time-that-day")}</>;
  const time = wordTime(language, happened.wall.slice(0, 16));
  return <>{happened.certainty === "around" ? say("time-around", { time }) : time}</>;
};

const Picture = (props: { readonly index: number; readonly which: number; readonly name: string }) => {
  const { say } = useSaid();
  const [address, setAddress] = useState<string | null>(null);
  const [problem, setProblem] = useState<WordKey | null>(null);
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  const show = async () => {
    const read = await askKeeper("attachment", { index: props.index, which: props.which });
    if (read.ok) setAddress(URL.createObjectURL(read.value));
    else setProblem(reasonKey(read.reason));
  };
  if (problem) return <p class="notice">{say(problem)}</p>;
  if (address)
    return (
      <figure>
        <img src={address} alt={props.name} />
        <figcaption class="small">
          <bdi>{props.name}</bdi>{" "}
          <button type="button" class="plain" onClick={() => setAddress(null)}>
            {say("picture-hide")}
          </button>
        </figcaption>
      </figure>
    );
  return (
    <button type="button" class="quiet" onClick={() => void show()}>
      {say("picture-show")} <bdi class="small">{props.name}</bdi>
    </button>
  );
};

/** Messages are folded until asked for; what the keeper wrote herself is not. */
const Words = ({ entry }: { readonly entry: Entry }) => {
  const { say } = useSaid();
  if (entry.words === undefined) return null;
  if (entry.kind !== "message")
    return (
      <p class="words" dir="auto">
        {entry.words}
      </p>
    );
  return (
    <details class="fold">
      <summary>{say("message-unfold")}</summary>
      <p class="words" dir="auto">
        {entry.words}
      </p>
    </details>
  );
};

export const EntryView = ({ index, entry }: { readonly index: number; readonly entry: Entry }) => {
  const { say } = useSaid();
  const from = entry.people?.find(({ part }) => part === "from");
  const kind =
    entry.kind === "message"
      ? (`direction-${entry.direction ?? "unknown"}` as const)
      : (`kind-${entry.kind}` as const);
  return (
    <article class="entry">
      <p class="time">
        <TimeOf entry={entry} />
      </p>
      <div>
        <p class="tag">
          {say(kind as WordKey)}
          {from && (
            <>
              {" · "}
              <bdi>{from.name}</bdi>
            </>
          )}
          {entry.drawer !== "evidence" && ` · ${say(`drawer-${entry.drawer}`)}`}
          {entry.marks?.includes("header-like") && ` · ${say("mark-header-like")}`}
          {entry.marks?.includes("hidden-characters") && ` · ${say("mark-hidden-characters")}`}
        </p>
        <Words entry={entry} />
        {entry.place && (
          <p class="tag">
            <bdi>{entry.place}</bdi>
          </p>
        )}
        {entry.attachments?.map((attachment, which) =>
          attachment.mediaType.startsWith("image/") ? (
            <Picture key={which} index={index} which={which} name={attachment.name} />
          ) : (
            <p key={which} class="tag">
              {say("file-kept")} <bdi>{attachment.name}</bdi>
            </p>
          ),
        )}
      </div>
    </article>
  );
};

/** The day an entry is listed under: when it happened, else when it was written down, and it says which. */
export const useDayOf = () => {
  const { say, language } = useSaid();
  return ({ happened, written }: Entry): string =>
    happened.certainty !== "unknown"
      ? wordDay(language, happened.wall)
      : say("day-unknown", { day: written.certainty === "unknown" ? "" : wordDay(language, written.wall) });
};
