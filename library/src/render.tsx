// From pages to files: every page in every language, as whole HTML that needs nothing else.
import { createHash } from "node:crypto";
import type { ComponentChildren } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Language } from "daybook/words";
import { firstDueOf, guide, type GuideName } from "../../content/guide/index.ts";
import { firstDue, law, type LawPlace } from "../../content/law/index.ts";
import { policyOfFile, type Allowed } from "../policy.ts";
import type { Recording } from "../recordings.ts";
import { aloudNames, hashOfText, isAloud } from "./aloud/text.ts";
import { languagesOf, placesOf, styleOf } from "./edition.ts";
import { at, type At, type Places } from "./at.ts";
import { findPages } from "./catalogue.ts";
import { checkAgainBy, checked, type Contact, type Place } from "./help.ts";
import { All, ShelfView } from "./pages/all.tsx";
import { Article } from "./pages/article.tsx";
import { Find } from "./pages/find.tsx";
import { Rules, RulesOfPlace } from "./pages/law.tsx";
import { Front } from "./pages/front.tsx";
import { Map } from "./pages/map.tsx";
import { NotFound } from "./pages/not-found.tsx";
import { Numbers, PlaceNumbers } from "./pages/numbers.tsx";
import { Reading } from "./pages/reading.tsx";
import { State } from "./pages/state.tsx";
import { Tools } from "./pages/tools.tsx";
import { Frame, type FrameProps } from "./parts/frame.tsx";
import { Aloud } from "./pages/aloud.tsx";
import { Tell } from "./pages/tell.tsx";
import { savedName } from "./parts/take.tsx";
import { savedCopy } from "./saved.ts";
import css from "./styles/library.css?inline";

/** One file of the site. Shape: `path` is below the site's folder, with `/` between. */
export interface BuiltFile {
  readonly path: string;
  readonly html: string;
  /** What this page may do beyond showing itself; nothing when absent. */
  readonly may?: Allowed;
  /** A recording that belongs to it: its file among the recordings, and where it goes. */
  readonly sound?: { readonly from: string; readonly path: string };
  /** A script of the page that stands in a file of its own, below the site's folder. Its text is among what the page may run. */
  readonly script?: { readonly path: string; readonly text: string };
}

const style = css.trim();
/** The style that stands in every page, alike: its hash goes into the headers. */
export const styleFor = (places: Places): string => styleOf(style, places);

const page = (
  here: At,
  frame: Omit<FrameProps, "at" | "css" | "children">,
  children: ComponentChildren,
): string =>
  `<!doctype html>${renderToStaticMarkup(
    <Frame at={here} css={styleFor(here)} {...frame}>
      {children}
    </Frame>,
  )}\n`;

/** A page and the same page as a file to save. */
const withSaved = (
  language: Language,
  path: string,
  places: Places,
  draw: (here: At) => string,
): readonly BuiltFile[] => [
  { path: `${language}/${path}index.html`, html: draw(at(language, path, places)) },
  {
    path: `${language}/${path}${savedName}`,
    html: savedCopy(draw(at(language, path, places, true)), places.site, policyOfFile(styleFor(places))),
  },
];

const frontPage = (here: At): string =>
  page(
    here,
    { tab: here.say("tab-front"), about: here.say("front-lead"), dates: { checked, reviewBy: checkAgainBy } },
    <Front at={here} />,
  );

const numberPages = (language: Language, places: Places, day: string): readonly BuiltFile[] => {
  const here = at(language, "numbers/", places);
  const chooser = {
    path: `${language}/numbers/index.html`,
    html: page(
      here,
      {
        tab: here.say("tab-numbers"),
        about: here.say("numbers-lead"),
        dates: { checked, reviewBy: checkAgainBy },
      },
      <Numbers at={here} day={day} />,
    ),
  };
  const each = placesOf({ ...places, language }).flatMap((place) =>
    withSaved(language, `numbers/${place.id}/`, places, (inside) => placePage(inside, place, day)),
  );
  return [chooser, ...each];
};

/** The page of one place. Exported so that a place which does not exist, or another day, can be tried. */
export const placePage = (here: At, place: Place, day: string, all?: readonly Contact[]): string =>
  page(
    here,
    {
      tab: here.say("tab-numbers"),
      about: here.say("preview"),
      dates: { checked, reviewBy: checkAgainBy },
    },
    <PlaceNumbers at={here} place={place} day={day} {...(all === undefined ? {} : { all })} />,
  );

const allPage = (language: Language, places: Places): BuiltFile => {
  const here = at(language, "all/", places);
  const frame = { tab: here.say("tab-all"), about: here.say("all-lead"), dates: { checked } };
  return { path: `${language}/all/index.html`, html: page(here, frame, <All at={here} />) };
};

/** The pages that lead to others: an order to read in, how the topics belong together, every tool. */
const leadingPages = (language: Language, places: Places): readonly BuiltFile[] =>
  (["reading", "map", "tools"] as const).map((name) => {
    const here = at(language, `${name}/`, places);
    const frame = { tab: here.say(`tab-${name}`), about: here.say("preview"), dates: { checked } };
    const view = { reading: <Reading at={here} />, map: <Map at={here} />, tools: <Tools at={here} /> };
    return { path: `${language}/${name}/index.html`, html: page(here, frame, view[name]) };
  });

/** The list from A to Z with its search: the one kind of page that has a script (decisions/0004). */
const findPage = (language: Language, places: Places, searchCode: string): BuiltFile => {
  const here = at(language, "find/", places);
  const text = `${searchCode}\nfind.start(${JSON.stringify(findPages(here))});\n`;
  const path = `${language}/find/find.js`;
  const hash = `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const frame = {
    tab: here.say("tab-find"),
    about: here.say("preview"),
    dates: { checked },
    script: { address: `/${path}`, hash },
  };
  return {
    path: `${language}/find/index.html`,
    html: page(here, frame, <Find at={here} />),
    may: { scripts: [text] },
    script: { path, text },
  };
};

/** A shelf by itself. Exported so that an empty one can be tried. */
export const shelfWithout = (language: Language, places: Places): string =>
  renderToStaticMarkup(<ShelfView at={at(language, "all/", places)} shelf="screens" entries={[]} />);

const statePage = (language: Language, places: Places, day: string): BuiltFile => {
  const here = at(language, "state/", places);
  const frame = { tab: here.say("tab-state"), about: here.say("state-lead") };
  return { path: `${language}/state/index.html`, html: page(here, frame, <State at={here} day={day} />) };
};

const guidePages = (language: Language, places: Places, day: string): readonly BuiltFile[] =>
  (Object.keys(guide) as GuideName[]).flatMap((name) =>
    withSaved(language, `${name}/`, places, (here) => guidePage(here, name, day)),
  );

/** The page of one topic on a given day. Exported so that a day past its review can be tried. */
export const guidePage = (here: At, name: GuideName, day: string): string => {
  const content = guide[name][here.language];
  return page(
    here,
    {
      tab: here.say(`tab-${name}`),
      about: here.say("preview"),
      dates: { checked: content.checked, reviewBy: firstDueOf(content) },
    },
    <Article at={here} name={name} page={content} day={day} />,
  );
};

/** The page for comments. Where the copy has a Desk its form may send there, and nowhere else. */
const tellPage = (language: Language, places: Places): BuiltFile => {
  const here = at(language, "tell/", places);
  return {
    path: `${language}/tell/index.html`,
    html: page(here, { tab: here.say("tab-tell"), about: here.say("preview") }, <Tell at={here} />),
    ...(places.desk === null ? {} : { may: { formTo: new URL(places.desk).origin } }),
  };
};

/** What the pages to listen to are made with. */
export interface Sound {
  /** The script that speaks, as a browser runs it. */
  readonly script: string;
  readonly recordings: readonly Recording[];
}

/** The pages to listen to: the second kind that has a script, each with its recording where that is of the same text. */
const aloudPages = (
  language: Language,
  places: Places,
  { script, recordings }: Sound,
): readonly BuiltFile[] =>
  aloudNames.map((name) => {
    const content = guide[name][language];
    const here = at(language, `aloud/${name}/`, places);
    const recording = recordings.find((each) => each.language === language && each.page === name);
    const isSame = recording?.text === hashOfText(language, name);
    const file =
      recording === undefined || !isSame
        ? null
        : `notes${recording.file.slice(recording.file.lastIndexOf("."))}`;
    const heard =
      recording === undefined || file === null ? null : { by: recording.by, on: recording.on, file };
    const path = `${language}/aloud/${name}/`;
    return {
      path: `${path}index.html`,
      html: page(
        here,
        {
          tab: here.say("tab-aloud"),
          about: here.say("preview"),
          dates: { checked: content.checked, reviewBy: content.reviewBy },
        },
        <Aloud at={here} name={name} heard={heard} script={script} />,
      ),
      may: { scripts: [script], ...(heard === null ? {} : { ownMedia: true as const }) },
      ...(recording === undefined || file === null
        ? {}
        : { sound: { from: recording.file, path: `${path}${file}` } }),
    };
  });

/** The recordings that are of an older text than the pages, or of a page that is not listened to. */
export const staleRecordings = (recordings: readonly Recording[]): readonly Recording[] =>
  recordings.filter(
    ({ language, page: name, text }) => !isAloud(name) || text !== hashOfText(language, name),
  );

const rulesPages = (language: Language, places: Places, day: string): readonly BuiltFile[] => {
  const here = at(language, "rules/", places);
  const chooser = {
    path: `${language}/rules/index.html`,
    html: page(here, { tab: here.say("tab-rules"), about: here.say("rules-lead") }, <Rules at={here} />),
  };
  const each = law.flatMap((place) =>
    withSaved(language, `rules/${place.id}/`, places, (inside) => rulesPage(inside, place, day)),
  );
  return [chooser, ...each];
};

/** The law page of one place on a given day. Exported so that a day past its expiry can be tried. */
export const rulesPage = (here: At, place: LawPlace, day: string): string =>
  page(
    here,
    {
      tab: here.say("tab-rules"),
      about: here.say("preview"),
      dates: { checked: place.checked, reviewBy: firstDue(place) },
    },
    <RulesOfPlace at={here} place={place} day={day} />,
  );

/**
 * Every file of the Library.
 *
 * Shape:  `day` is the day of the build, "2026-11-21": what is due by then says that it needs review.
 *         `searchCode` is the bundled script of the search, which gives a global `find` with its `start`.
 * Gives:  the same files for the same content and addresses, byte for byte.
 */
export const renderLibrary = (
  places: Places,
  day: string,
  sound: Sound,
  searchCode: string,
): readonly BuiltFile[] => {
  const files = languagesOf(places).flatMap((language) => [
    { path: `${language}/index.html`, html: frontPage(at(language, "", places)) },
    ...numberPages(language, places, day),
    ...rulesPages(language, places, day),
    ...guidePages(language, places, day),
    statePage(language, places, day),
    allPage(language, places),
    tellPage(language, places),
    ...aloudPages(language, places, sound),
    findPage(language, places, searchCode),
    ...leadingPages(language, places),
  ]);
  const here = at(languagesOf(places)[0]!, "", places);
  return [
    // A page without script cannot know its reader's language: the root shows English with the switch on top,
    // which spares most readers a tap and costs the others the same one that a page of choices would.
    { path: "index.html", html: frontPage(here) },
    {
      path: "404.html",
      html: page(
        here,
        { tab: here.say("tab-not-found"), about: here.say("not-found-lead"), isTranslated: false },
        <NotFound at={here} />,
      ),
    },
    ...files,
  ];
};

export { reviewSentences } from "./people.ts";
export { at } from "./at.ts";
export { aloudNames, aloudScript, hashOfText } from "./aloud/text.ts";
export { findPages } from "./catalogue.ts";
