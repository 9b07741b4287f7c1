// One line of time for everything that was written or imported, newest first, with a search as you type.
import { useEffect, useId, useState } from "preact/hooks";
import { askKeeper } from "../../client.ts";
import { EntryView, useDayOf } from "../../parts/entry-view.tsx";
import { Heading } from "../../parts/heading.tsx";
import { Notice } from "../../parts/notice.tsx";
import { reasonKey, useSaid, type WordKey } from "../../words.ts";
import type { Hits, Row } from "../../worker/protocol.ts";

const pageCount = 50;

/** Rows under the day they happened on, in the order they came in. */
const byDay = (
  rows: readonly Row[],
  dayOf: (row: Row) => string,
): readonly (readonly [string, readonly Row[]])[] => {
  const days: [string, Row[]][] = [];
  for (const row of rows) {
    const day = dayOf(row);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(row);
    else days.push([day, [row]]);
  }
  return days;
};

export const TimelineScreen = ({ onGo }: { onGo(view: "write" | "import" | "share" | "spare"): void }) => {
  const { say } = useSaid();
  const dayOf = useDayOf();
  const searchId = useId();
  const [query, setQuery] = useState("");
  const [shownCount, setShownCount] = useState(pageCount);
  const [hits, setHits] = useState<Hits | null>(null);
  const [problem, setProblem] = useState<WordKey | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void askKeeper("find", { query, from: 0, count: shownCount }).then((found) => {
      if (!isCurrent) return;
      if (found.ok) setHits(found.value);
      else setProblem(reasonKey(found.reason));
    });
    return () => {
      isCurrent = false;
    };
  }, [query, shownCount]);

  const isEmpty = hits?.total === 0 && query === "";
  return (
    <section>
      <Heading>{say("timeline-title")}</Heading>
      {problem && <Notice text={say(problem)} />}
      <p class="row">
        <button type="button" onClick={() => onGo("write")}>
          {say("write-title")}
        </button>
        <button type="button" class="quiet" onClick={() => onGo("import")}>
          {say("import-title")}
        </button>
        {!isEmpty && (
          <button type="button" class="quiet" onClick={() => onGo("share")}>
            {say("share-title")}
          </button>
        )}
        {!isEmpty && (
          <button type="button" class="quiet" onClick={() => onGo("spare")}>
            {say("spare-title")}
          </button>
        )}
      </p>
      {isEmpty ? (
        <p>{say("timeline-empty")}</p>
      ) : (
        <div class="field">
          <label for={searchId}>{say("search")}</label>
          <input
            id={searchId}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setShownCount(pageCount);
            }}
          />
          <p class="small" role="status">
            {hits && !isEmpty && say("search-count", { count: hits.total })}
          </p>
        </div>
      )}
      {hits &&
        byDay(hits.rows, ({ entry }) => dayOf(entry)).map(([day, rows]) => (
          <section key={`${day} ${rows[0]!.index}`}>
            <h2>{day}</h2>
            {rows.map(({ index, entry }) => (
              <EntryView key={index} index={index} entry={entry} />
            ))}
          </section>
        ))}
      {hits && hits.total > hits.rows.length && (
        <p class="row">
          <button type="button" class="quiet" onClick={() => setShownCount(shownCount + pageCount)}>
            {say("show-more")}
          </button>
        </p>
      )}
    </section>
  );
};
