// The frame of every page: the way out first, then the bar, the page, and what it says about itself.
import type { ComponentChildren } from "preact";
import { wordDay, type Language } from "daybook/words";
import { addressOf, leaveAddresses, otherLanguages, type At } from "../at.ts";
import { languagesOf } from "../edition.ts";
import { reviewSentences } from "../people.ts";
import { speakerOf } from "../words.ts";
import { ArrowIcon } from "./icons.tsx";

/** One dated sentence for the small print. */
export interface Dates {
  readonly checked: string;
  readonly reviewBy?: string;
}

export interface FrameProps {
  readonly at: At;
  readonly css: string;
  /** The title of the tab, bland. */
  readonly tab: string;
  /** What search engines show; only in the page's head. */
  readonly about: string;
  readonly dates?: Dates;
  /** False for a page that exists once for all languages. */
  readonly isTranslated?: boolean;
  /** The one script of the page, which its headers allow by its hash. */
  readonly script?: { readonly address: string; readonly hash: string };
  readonly children: ComponentChildren;
}

/**
 * The way out. A plain link that needs no script, first in the order of the Tab key, fixed at the bottom.
 *
 * Safety: the neutral page is not told where its reader came from.
 */
export const Leave = ({ at }: { readonly at: At }) => (
  <nav aria-label={at.say("leave-name")}>
    <a class="leave" href={leaveAddresses[at.language]} rel="noreferrer">
      {at.say("leave")}
      <ArrowIcon />
    </a>
  </nav>
);

const LanguageSwitch = ({ at, to }: { readonly at: At; readonly to: Language }) => (
  <a class="switch" href={`/${to}/${at.path}`} lang={to} hreflang={to} rel="alternate">
    {speakerOf(to)("language-name")}
  </a>
);

const Foot = ({ at, dates }: { readonly at: At; readonly dates: Dates | undefined }) => (
  <footer class="foot column small">
    <h2>{at.say("about-title")}</h2>
    <p>
      {at.say("about-leaving", { target: at.say("leave-target") })}{" "}
      {at.path === "traces/" ? null : <a href={addressOf(at.language, "traces")}>{at.say("quiet-traces")}</a>}
    </p>
    {/* The one page that asks for something says itself what is kept. */}
    {at.path === "tell/" ? null : (
      <>
        <p>{at.say("about-kept")}</p>
        <p>
          <a class="more" href={addressOf(at.language, "tell")}>
            {at.say("tell-go")}
          </a>
        </p>
      </>
    )}
    {at.edition && <p>{at.say("about-edition", { name: at.edition.name[at.language] ?? "" })}</p>}
    <p>{at.say("about-limits")}</p>
    <p>
      {reviewSentences(at).join(" ")}
      {dates && ` ${at.say("about-checked", { date: wordDay(at.language, dates.checked) })}`}
      {dates?.reviewBy && ` ${at.say("about-review-by", { date: wordDay(at.language, dates.reviewBy) })}`}
    </p>
  </footer>
);

export const Frame = ({ at, css, tab, about, dates, isTranslated = true, script, children }: FrameProps) => (
  <html lang={at.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{at.say("tab", { page: tab })}</title>
      <meta name="description" content={about} />
      <meta name="referrer" content="no-referrer" />
      <meta name="format-detection" content="telephone=no" />
      {/* An empty picture, so that no browser asks for one. */}
      <link rel="icon" href="data:," />
      {isTranslated &&
        languagesOf(at).map((language) => (
          <link rel="alternate" hreflang={language} href={`/${language}/${at.path}`} key={language} />
        ))}
      <style dangerouslySetInnerHTML={{ __html: css }} />
    </head>
    <body>
      <Leave at={at} />
      <header class="bar">
        <a class="skip" href="#text">
          {at.say("skip")}
        </a>
        <div class="column">
          <a class="home" href={addressOf(at.language, "front")}>
            {at.say("name")}
          </a>
          {/* A saved page that does not know where the others are leads to none of them. */}
          {(!at.isSaved || at.site !== null) &&
            otherLanguages(at).map((to) => <LanguageSwitch at={at} to={to} key={to} />)}
        </div>
      </header>
      <main id="text" class="column" tabIndex={-1}>
        {children}
      </main>
      <Foot at={at} dates={dates} />
      {script && <script src={script.address} integrity={script.hash} />}
    </body>
  </html>
);
