// The frame of every page: danger first, then what the page says, and the way out under the thumb.
import { html, raw } from "hono/html";
import type { Language } from "daybook/words";
import { speakerOf, type WordKey } from "../words.ts";

/** A page's markup, with every value in it escaped. */
export type Markup = ReturnType<typeof html>;

/** What every page needs to be drawn. */
export interface Scene {
  readonly language: Language;
  readonly style: string;
  readonly libraryUrl: string | null;
}

/** Where the way out leads: a page that says nothing to whoever looks at the screen next. The guide's lead there too. */
const elsewhere: Readonly<Record<Language, string>> = {
  en: "https://www.bbc.co.uk/weather",
  bn: "https://bn.wikipedia.org/",
};

const otherLanguage = (language: Language): Language => (language === "en" ? "bn" : "en");

/** The address of the guide's list of people to call, and of its first page. */
export const guideUrls = ({
  libraryUrl,
  language,
}: Scene): { readonly help: string; readonly start: string } | null =>
  libraryUrl === null
    ? null
    : { help: `${libraryUrl}${language}/numbers/`, start: `${libraryUrl}${language}/` };

/**
 * Draw a page. The way out comes first in the order of keys, and lies last on the screen.
 *
 * Shape:  `path` is the address below the language, for the way to the other one.
 */
export const pageFrame = (scene: Scene, title: WordKey, content: Markup, path = ""): Markup => {
  const say = speakerOf(scene.language);
  const other = otherLanguage(scene.language);
  const guide = guideUrls(scene);
  return html`<!doctype html>
    <html lang="${scene.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say(title)}</title>
        <link rel="icon" href="data:," />
        ${raw(`<style>${scene.style}</style>`)}
      </head>
      <body>
        <nav class="way-out" aria-label="${say("leave-name")}">
          <a href="${elsewhere[scene.language]}" rel="noreferrer">${say("leave")}</a>
        </nav>
        <header class="bar">
          <span>${say("name")}</span>
          <a href="/${other}/${path}" lang="${other}" hreflang="${other}"
            >${speakerOf(other)("language-name")}</a
          >
        </header>
        <main>
          <section class="danger" aria-labelledby="danger">
            <h2 id="danger">${say("danger-heading")}</h2>
            ${
              guide === null
                ? html`<p>${say("danger-without-guide")}</p>`
                : html`<p><a class="call" href="${guide.help}" rel="noreferrer">${say("danger-link")}</a></p>`
            }
          </section>
          ${content}
        </main>
        <footer>
          <p>${say("nobody-reviewed")}</p>
          ${scene.language === "en" ? "" : html`<p>${say("language-not-reviewed")}</p>`}
        </footer>
      </body>
    </html>`;
};
