// Handing over: choose, see what is in it and what is not, and save one file that proves itself.
import { useEffect, useId, useState } from "preact/hooks";
import { handedFileName } from "../../bland.ts";
import { askKeeper } from "../../client.ts";
import { EntryView, useDayOf } from "../../parts/entry-view.tsx";
import { Heading } from "../../parts/heading.tsx";
import { Notice } from "../../parts/notice.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { reasonKey, useSaid, type WordKey } from "../../words.ts";
import type { HandedOver, Row } from "../../worker/protocol.ts";

const atOnce = 100_000;
const shownCount = 50;

export const ShareScreen = ({ onDone }: { onDone(saved?: string): void }) => {
  const { say, language } = useSaid();
  const dayOf = useDayOf();
  const ids = useId();
  const [query, setQuery] = useState("");
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [isPlaceWithheld, withholdPlaces] = useState(true);
  const [isPeopleWithheld, withholdPeople] = useState(false);
  const [areExportsIn, includeExports] = useState(false);
  const [recipient, setRecipient] = useState("");
  const [purpose, setPurpose] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [handed, setHanded] = useState<HandedOver | null>(null);
  const [problem, setProblem] = useState<WordKey | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void askKeeper("find", { query, from: 0, count: atOnce }).then((found) => {
      if (!isCurrent) return;
      if (found.ok) setRows(found.value.rows.filter(({ entry }) => entry.drawer !== "private"));
      else setProblem(reasonKey(found.reason));
    });
    return () => {
      isCurrent = false;
    };
  }, [query]);

  const change = (indices: readonly number[], isIn: boolean) => {
    const next = new Set(chosen);
    for (const index of indices) {
      if (isIn) next.add(index);
      else next.delete(index);
    }
    setChosen(next);
    setHanded(null);
  };
  const areAllChosen = rows.length > 0 && rows.every(({ index }) => chosen.has(index));

  const make = async () => {
    setBusy(true);
    setProblem(null);
    const made = await askKeeper("handOver", {
      indices: [...chosen],
      withholdPlaces: isPlaceWithheld,
      withholdPeople: isPeopleWithheld,
      includeExports: areExportsIn,
      recipient: recipient.trim().toWellFormed(),
      purpose: purpose.trim().toWellFormed(),
      language,
    });
    setBusy(false);
    if (!made.ok) return setProblem(reasonKey(made.reason));
    setHanded(made.value);
    saveFile(made.value.file, handedFileName);
  };

  return (
    <section>
      <Heading>{say("share-title")}</Heading>
      <p>{say("share-lead")}</p>
      <div class="field">
        <label for={`${ids}search`}>{say("share-search")}</label>
        <input
          id={`${ids}search`}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <label class="check">
        <input
          autocomplete="off"
          type="checkbox"
          checked={areAllChosen}
          onChange={() =>
            change(
              rows.map(({ index }) => index),
              !areAllChosen,
            )
          }
        />
        {say("share-all", { count: rows.length })}
      </label>
      <ul class="choose">
        {rows.slice(0, shownCount).map(({ index, entry }) => (
          <li key={index}>
            <label class="check">
              <input
                autocomplete="off"
                type="checkbox"
                checked={chosen.has(index)}
                onChange={() => change([index], !chosen.has(index))}
              />
              {dayOf(entry)}
            </label>
            <EntryView index={index} entry={entry} />
          </li>
        ))}
      </ul>
      {rows.length > shownCount && (
        <p class="small">{say("share-more", { count: rows.length - shownCount })}</p>
      )}
      <h2>{say("share-what-they-see")}</h2>
      <ul>
        <li>{say("share-chosen", { count: chosen.size })}</li>
        <li>{say("share-course")}</li>
        <li>{say("share-private-stays")}</li>
        <li>{say("share-own-words")}</li>
        <li>{say(isPlaceWithheld ? "share-photos-stay" : "share-photos-go")}</li>
        <li>{say("share-times")}</li>
      </ul>
      <fieldset class="checks">
        <legend>{say("share-withhold")}</legend>
        <label class="check">
          <input
            autocomplete="off"
            type="checkbox"
            checked={isPlaceWithheld}
            onChange={() => withholdPlaces(!isPlaceWithheld)}
          />
          {say("share-withhold-places")}
        </label>
        <label class="check">
          <input
            autocomplete="off"
            type="checkbox"
            checked={isPeopleWithheld}
            onChange={() => withholdPeople(!isPeopleWithheld)}
          />
          {say("share-withhold-people")}
        </label>
      </fieldset>
      <fieldset class="checks">
        <legend>{say("share-also")}</legend>
        <label class="check">
          <input
            autocomplete="off"
            type="checkbox"
            checked={areExportsIn && !isPeopleWithheld}
            disabled={isPeopleWithheld}
            onChange={() => includeExports(!areExportsIn)}
          />
          {say("share-include-exports")}
        </label>
      </fieldset>
      <div class="field">
        <label for={`${ids}recipient`}>{say("share-recipient")}</label>
        <input
          id={`${ids}recipient`}
          type="text"
          autocomplete="off"
          value={recipient}
          onInput={(event) => setRecipient(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${ids}purpose`}>{say("share-purpose")}</label>
        <input
          id={`${ids}purpose`}
          type="text"
          autocomplete="off"
          value={purpose}
          onInput={(event) => setPurpose(event.currentTarget.value)}
        />
      </div>
      <p class="notice">{say("share-open-file")}</p>
      {problem && <Notice text={say(problem)} />}
      {handed && (
        <div class="saved" role="status">
          <p>{say("share-made", { count: handed.exhibitCount, name: handedFileName })}</p>
          <p class="small">
            {say("share-root")} <code class="root">{handed.rootHex}</code>
          </p>
        </div>
      )}
      <p class="row">
        <button type="button" disabled={isBusy || chosen.size === 0} onClick={() => void make()}>
          {isBusy ? say("share-making") : say("share-make", { count: chosen.size })}
        </button>
        <button type="button" class="quiet" disabled={isBusy} onClick={() => onDone()}>
          {say("back")}
        </button>
      </p>
    </section>
  );
};
