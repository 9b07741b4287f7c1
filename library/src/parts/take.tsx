// Taking a page along: on paper with a plain sheet on top, as one file, or as an address; each with what others may see of it first.
import { wordDay } from "daybook/words";
import { isAloud } from "../aloud/text.ts";
import type { At } from "../at.ts";

/** The name of every saved page: it says nothing, and is the same for all. */
export const savedName = "notes.html";

/** The first printed sheet when it was asked for: lines to write on, and nothing about the subject. */
export const Cover = ({ at }: { readonly at: At }) => (
  <section class="cover" id="cover">
    <p class="papers">{at.say("cover-title")}</p>
    <p>{at.say("cover-date")}</p>
    <p>{at.say("cover-sheets")}</p>
    <div class="notice">
      <p>{at.say("cover-ready")}</p>
      <a class="more" href="#text">
        {at.say("cover-without")}
      </a>
    </div>
  </section>
);

/** What a saved page says about itself, before anything else. */
export const SavedNote = ({ at, checked }: { readonly at: At; readonly checked: string }) =>
  at.isSaved ? <p class="notice">{at.say("saved-note", { date: wordDay(at.language, checked) })}</p> : null;

const Paper = ({ at }: { readonly at: At }) => (
  <details>
    <summary>{at.say("take-print")}</summary>
    <p>{at.say("take-print-about")}</p>
    <p>{at.say("take-print-cover")}</p>
    <a class="more" href="#cover">
      {at.say("take-print-go")}
    </a>
  </details>
);

const File = ({ at }: { readonly at: At }) => (
  <details>
    <summary>{at.say("take-file")}</summary>
    <p>{at.say("take-file-about", { file: savedName })}</p>
    <p>{at.say(at.site === null ? "take-file-no-links" : "take-file-links")}</p>
    <a class="more" href={`/${at.language}/${at.path}${savedName}`} download={savedName}>
      {at.say("take-file-go", { file: savedName })}
    </a>
  </details>
);

const Address = ({ at, tab }: { readonly at: At; readonly tab: string }) => (
  <details>
    <summary>{at.say("take-send")}</summary>
    <p>{at.say("take-send-about")}</p>
    <p>{at.say("take-send-preview", { title: at.say("tab", { page: tab }), about: at.say("preview") })}</p>
    {at.site === null ? (
      <p>{at.say("take-send-bar")}</p>
    ) : (
      <p>
        {at.say("take-send-copy")} <code>{`${at.site}/${at.language}/${at.path}`}</code>
      </p>
    )}
  </details>
);

/** The three ways at the end of a page. `tab` is the title of its tab, which a preview of its address shows. */
export const TakeAlong = ({ at, tab }: { readonly at: At; readonly tab: string }) => (
  <section class="take" aria-labelledby="take">
    <h2 id="take">{at.say("take-title")}</h2>
    {isAloud(at.path.slice(0, -1)) && (
      <p>
        <a class="more" href={`/${at.language}/aloud/${at.path}`}>
          {at.say("take-listen")}
        </a>
      </p>
    )}
    <Paper at={at} />
    {at.isSaved ? null : (
      <>
        <File at={at} />
        <Address at={at} tab={tab} />
      </>
    )}
  </section>
);
