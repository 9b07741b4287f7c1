// Which screen is shown, and what stays on every one of them: the language, the lock and the way out.
import { useEffect, useState } from "preact/hooks";
import type { Language } from "daybook/words";
import { askKeeper, onNotice } from "./client.ts";
import { closeLoading, lock } from "./exit/guard.ts";
import { WayOut } from "./exit/way-out.tsx";
import { Notice } from "./parts/notice.tsx";
import { BeginScreen } from "./screens/begin/begin.tsx";
import { OpenScreen } from "./screens/open/open.tsx";
import { Record } from "./screens/record.tsx";
import { firstLanguage, reasonKey, SaidContext, speakerOf, type WordKey } from "./words.ts";

type Stage =
  | { readonly at: "starting" }
  | { readonly at: "closed"; readonly hasRecord: boolean; readonly isPersistent: boolean | null }
  | { readonly at: "open"; readonly isPersistent: boolean | null; readonly notice: WordKey | null }
  | { readonly at: "impossible"; readonly key: WordKey };

export const App = () => {
  const [language, changeLanguage] = useState<Language>(firstLanguage);
  const [stage, setStage] = useState<Stage>({ at: "starting" });
  const [isGone, setGone] = useState(false);
  const say = speakerOf(language);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => onNotice((notice) => (notice === "taken-over" ? lock() : setGone(true))), []);
  useEffect(() => {
    void askKeeper("look", undefined as never).then((place) => {
      closeLoading();
      setStage(
        place.ok
          ? { at: "closed", hasRecord: place.value.hasRecord, isPersistent: place.value.isPersistent }
          : { at: "impossible", key: reasonKey(place.reason === "refused" ? "no-storage" : place.reason) },
      );
    });
  }, []);

  const isOpen = stage.at === "open";
  return (
    <SaidContext.Provider value={{ language, say, changeLanguage }}>
      <header class="bar">
        <b>{say("title")}</b>
        <span class="bar-actions">
          <button
            type="button"
            class="plain"
            lang={language === "en" ? "bn" : "en"}
            onClick={() => changeLanguage(language === "en" ? "bn" : "en")}
          >
            {say("other-language")}
          </button>
          {isOpen && (
            <button type="button" class="plain" onClick={lock}>
              {say("lock")}
            </button>
          )}
        </span>
      </header>
      <main>
        {stage.at === "impossible" && <Notice text={say(stage.key)} />}
        {stage.at === "closed" &&
          (stage.hasRecord ? (
            <OpenScreen
              onOpen={(notice) => setStage({ at: "open", isPersistent: stage.isPersistent, notice })}
            />
          ) : (
            <BeginScreen onMade={(isPersistent) => setStage({ at: "open", isPersistent, notice: null })} />
          ))}
        {isGone && <Notice text={say("reason-gone")} />}
        {isOpen && <Record isPersistent={stage.isPersistent} notice={stage.notice} />}
        {language === "bn" && <p class="small review">{say("translation-not-reviewed")}</p>}
      </main>
      <WayOut />
    </SaidContext.Provider>
  );
};
