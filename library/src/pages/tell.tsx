// Comments on the guide: a form that the Desk takes, and that asks for nothing about the reader.
import { guide, type GuideName } from "../../../content/guide/index.ts";
import type { At } from "../at.ts";
import { Danger } from "../parts/danger.tsx";

const lists = ["front", "numbers", "rules", "other"] as const;
const matters = ["unclear", "wrong", "missing", "harmful", "good"] as const;
/** As many as the Desk takes: desk/comments/comment.ts, whose test compares the two. */
const mostCharacters = 2000;

const Form = ({ at, desk }: { readonly at: At; readonly desk: string }) => (
  <form method="post" action={new URL(`${at.language}/tell/`, desk).href} autocomplete="off">
    <p>
      <label for="page">{at.say("tell-page")}</label>
      <select id="page" name="page">
        {lists.map((name) => (
          <option value={name} selected={name === "other"} key={name}>
            {at.say(`tell-page-${name}`)}
          </option>
        ))}
        {(Object.keys(guide) as GuideName[]).map((name) => (
          <option value={name} key={name}>
            {guide[name][at.language].title}
          </option>
        ))}
      </select>
    </p>
    <fieldset>
      <legend>{at.say("tell-matter")}</legend>
      {matters.map((matter) => (
        <label key={matter}>
          <input type="radio" name="matter" value={matter} checked={matter === "unclear"} />
          {at.say(`tell-matter-${matter}`)}
        </label>
      ))}
    </fieldset>
    <p>
      <label for="words">{at.say("tell-words")}</label>
      <textarea id="words" name="words" rows={8} maxLength={mostCharacters} />
    </p>
    <button type="submit">{at.say("tell-send")}</button>
  </form>
);

export const Tell = ({ at }: { readonly at: At }) => (
  <>
    <h1>{at.say("tell-title")}</h1>
    <p class="lead">{at.say("tell-lead")}</p>
    <Danger at={at} />
    <p class="notice">{at.say("tell-no-answer")}</p>
    {at.desk === null ? (
      <p>{at.say("tell-nobody")}</p>
    ) : (
      <>
        <p>{at.say("tell-no-names")}</p>
        <p>{at.say("tell-kept")}</p>
        <p>{at.say("tell-where", { where: new URL(at.desk).host })}</p>
        <Form at={at} desk={at.desk} />
      </>
    )}
  </>
);
