// The form for comments on the guide: closed, open, sent back with the parts that could point to a person, or thanked for.
import { html } from "hono/html";
import { guide, type GuideName } from "../../content/guide/index.ts";
import type { Language } from "daybook/words";
import { matters, mostCharacters, pageNames, type Comment, type PageName } from "../comments/comment.ts";
import { identifiersIn } from "../comments/identifiers.ts";
import { speakerOf, type WordKey } from "../words.ts";
import { guideUrls, pageFrame, type Markup, type Scene } from "./page.ts";

/** Why words come back to the one who wrote them. */
export type SentBack = "identifies" | "too-many" | "store" | "closed";

const isGuidePage = (page: PageName): page is GuideName => Object.hasOwn(guide, page);
const nameOf = (page: PageName, language: Language): string =>
  isGuidePage(page) ? guide[page][language].title : speakerOf(language)(`tell-page-${page}`);

const form = ({ language }: Scene, { page, matter, words }: Comment): Markup => {
  const say = speakerOf(language);
  return html`<form method="post" action="/${language}/tell/" autocomplete="off">
    <p>
      <label for="page">${say("tell-page")}</label>
      <select id="page" name="page">
        ${pageNames.map(
          (each) =>
            html`<option value="${each}" ${each === page ? html` selected=""` : ""}>
              ${nameOf(each, language)}
            </option>`,
        )}
      </select>
    </p>
    <fieldset>
      <legend>${say("tell-matter")}</legend>
      ${matters.map(
        (each) =>
          html`<label
            ><input
              type="radio"
              name="matter"
              value="${each}"
              ${each === matter ? html` checked=""` : ""}
            />${say(`tell-matter-${each}`)}</label
          >`,
      )}
    </fieldset>
    <p>
      <label for="words">${say("tell-words")}</label>
      <textarea id="words" name="words" rows="8" maxlength="${mostCharacters}">${words}</textarea>
    </p>
    <button type="submit">${say("tell-send")}</button>
  </form>`;
};

const before = ({ language }: Scene): Markup => {
  const say = speakerOf(language);
  return html`<p>${say("tell-no-answer")}</p>
    <p>${say("tell-no-names")}</p>
    <p>${say("tell-kept")}</p>`;
};

/** The parts that could point to a person, as they were typed. */
const partsOf = ({ language }: Scene, words: string): Markup => {
  const say = speakerOf(language);
  return html`<ul>
    ${identifiersIn(words).map(
      ({ kind, from, to }) =>
        html`<li>${say(`tell-part-${kind}`)} <mark>${words.slice(from, to)}</mark></li>`,
    )}
  </ul>`;
};

/** The form before anything was sent; `isOpen` when somebody reads. */
export const tellPage = (scene: Scene, isOpen: boolean): Markup => {
  const say = speakerOf(scene.language);
  return pageFrame(
    scene,
    "tell-title",
    isOpen
      ? html`<h1>${say("tell-title")}</h1>
          <p>${say("tell-lead")}</p>
          ${before(scene)} ${form(scene, { page: "other", matter: "unclear", words: "" })}`
      : html`<h1>${say("tell-title")}</h1>
          <p>${say("tell-closed")}</p>
          <p>${say("tell-no-answer")}</p>`,
    "tell/",
  );
};

const sentences = {
  identifies: "tell-identifies",
  "too-many": "tell-too-many",
  store: "tell-store",
  closed: "tell-closed",
} as const satisfies Record<SentBack, WordKey>;

/** What was sent, back with its reason; nothing of it was kept. */
export const sentBackPage = (scene: Scene, comment: Comment, why: SentBack): Markup => {
  const say = speakerOf(scene.language);
  return pageFrame(
    scene,
    "tell-title",
    html`<h1>${say("tell-not-kept")}</h1>
      <p role="alert">${say(sentences[why])}</p>
      ${why === "identifies" ? partsOf(scene, comment.words) : ""}
      ${
        why === "closed"
          ? html`<p>${say("tell-closed-words")}</p>
              <p class="typed">${comment.words}</p>`
          : html`${before(scene)} ${form(scene, comment)}`
      }`,
    "tell/",
  );
};

export const thanksPage = (scene: Scene): Markup => {
  const say = speakerOf(scene.language);
  const guideAt = guideUrls(scene);
  return pageFrame(
    scene,
    "tell-title",
    html`<h1>${say("tell-thanks")}</h1>
      <p>${say("tell-thanks-more")}</p>
      <p>${say("tell-no-answer")}</p>
      ${
        guideAt === null
          ? ""
          : html`<p><a class="door" href="${guideAt.start}" rel="noreferrer">${say("instead-guide")}</a></p>`
      }`,
    "tell/",
  );
};
