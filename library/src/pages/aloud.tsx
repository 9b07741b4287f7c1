// A page to listen to: a recording where a person made one of this very text, the device's own voice where it has one, and the text.
import { wordDay } from "daybook/words";
import { guide, type GuideName } from "../../../content/guide/index.ts";
import { aloudText } from "../aloud/text.ts";
import { addressOf, type At } from "../at.ts";
import { Danger } from "../parts/danger.tsx";
import { PeopleToCall } from "../parts/people-to-call.tsx";

/** A recording as a page shows it. */
export interface Heard {
  readonly by: string;
  readonly on: string;
  /** Its address, below the page's own. */
  readonly file: string;
}

const Recording = ({ at, heard }: { readonly at: At; readonly heard: Heard }) => (
  <section class="sheet">
    <h2>{at.say("aloud-recorded")}</h2>
    <p>{at.say("aloud-recorded-by", { name: heard.by, date: wordDay(at.language, heard.on) })}</p>
    <audio controls preload="none" src={heard.file} aria-label={at.say("aloud-recorded")} />
  </section>
);

/** The controls are hidden until the script has looked which voices there are. */
const Voice = ({ at }: { readonly at: At }) => (
  <section class="sheet" aria-labelledby="aloud-voice">
    <h2 id="aloud-voice">{at.say("aloud-voice")}</h2>
    <p id="aloud-script">{at.say("aloud-script")}</p>
    <p id="aloud-none" hidden>
      {at.say("aloud-none")}
    </p>
    <p id="aloud-elsewhere" hidden>
      {at.say("aloud-elsewhere")}
    </p>
    <div id="aloud-controls" hidden>
      <p>{at.say("aloud-keys")}</p>
      <p>
        <button type="button" id="aloud-start">
          {at.say("aloud-start")}
        </button>
        <button type="button" id="aloud-stop" hidden>
          {at.say("aloud-stop")}
        </button>
      </p>
      <p>
        <button type="button" id="aloud-again">
          {at.say("aloud-again")}
        </button>
      </p>
    </div>
  </section>
);

export const Aloud = ({
  at,
  name,
  heard,
  script,
}: {
  readonly at: At;
  readonly name: GuideName;
  readonly heard: Heard | null;
  readonly script: string;
}) => (
  <>
    <h1 data-aloud="">{guide[name][at.language].title}</h1>
    <p>
      <a class="more" href={addressOf(at.language, name)}>
        {at.say("aloud-whole")}
      </a>
    </p>
    <Danger at={at} />
    <p class="notice">{at.say("aloud-others")}</p>
    {heard === null ? null : <Recording at={at} heard={heard} />}
    <Voice at={at} />
    <div class="article spoken">
      {aloudText(at.language, name).map(({ kind, text }) =>
        kind === "heading" ? <h2 data-aloud="">{text}</h2> : <p data-aloud="">{text}</p>,
      )}
    </div>
    <PeopleToCall at={at} />
    <script dangerouslySetInnerHTML={{ __html: script }} />
  </>
);
