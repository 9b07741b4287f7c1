// The page of a Desk where nobody reads: it says so before anybody types.
import { html } from "hono/html";
import { speakerOf } from "../words.ts";
import { guideUrls, pageFrame, type Markup, type Scene } from "./page.ts";

export const closedPage = (scene: Scene): Markup => {
  const say = speakerOf(scene.language);
  const guide = guideUrls(scene);
  return pageFrame(
    scene,
    "title",
    html`<h1>${say("closed-heading")}</h1>
      <p>${say("closed-nothing")}</p>
      <p>${say("closed-when")}</p>
      <h2>${say("instead-heading")}</h2>
      ${
        guide === null
          ? ""
          : html`<p>${say("instead-call")}</p>
              <p><a class="door" href="${guide.start}" rel="noreferrer">${say("instead-guide")}</a></p>`
      }
      <p>${say("instead-someone")}</p>
      <h2>${say("seen-heading")}</h2>
      <p>${say("seen-noted")}</p>
      <p>${say("seen-history")}</p>`,
  );
};
