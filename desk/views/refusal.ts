// The pages that say that something did not work: what happened, what is safe, what to do.
import { html } from "hono/html";
import { speakerOf, type WordKey } from "../words.ts";
import { pageFrame, type Markup, type Scene } from "./page.ts";

export type Refusal = "not-found" | "not-allowed" | "not-a-form" | "failed";

export const refusalPage = (scene: Scene, refusal: Refusal): Markup => {
  const say = speakerOf(scene.language);
  const title: WordKey = refusal === "not-a-form" ? "title-not-allowed" : `title-${refusal}`;
  return pageFrame(
    scene,
    title,
    html`<h1>${say(title)}</h1>
      <p>${say(refusal === "not-a-form" ? "tell-not-a-form" : `${refusal}-lead`)}</p>
      <p><a class="door" href="/${scene.language}/">${say("go-to-start")}</a></p>`,
  );
};
