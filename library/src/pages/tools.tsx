// Every tool of the guide in one list: for whom, how long, on paper or not, and what to keep in mind before.
import { guide, tools, type Tool } from "../../../content/guide/index.ts";
import { addressOf, type At } from "../at.ts";
import { Danger } from "../parts/danger.tsx";
import { Doors } from "../parts/doors.tsx";

/** The note above a tool, on its own page as in the list. */
export const ToolNote = ({ at, tool }: { readonly at: At; readonly tool: Tool }) => (
  <p class="notice">
    <b>{at.say("tool-note")}</b> {tool.safety[at.language]}
  </p>
);

const ToolView = ({ at, tool }: { readonly at: At; readonly tool: Tool }) => (
  <section class="sheet">
    <h3>{tool.name[at.language]}</h3>
    <ToolNote at={at} tool={tool} />
    <p>
      {at.say("tool-facts", { whom: at.say(`tool-for-${tool.whom}`), minutes: tool.minutes })}{" "}
      {at.say(tool.hasLines ? "tool-with-lines" : "tool-without-lines")}
    </p>
    <Doors doors={[{ to: addressOf(at.language, tool.page), name: guide[tool.page][at.language].title }]} />
  </section>
);

export const Tools = ({ at }: { readonly at: At }) => (
  <>
    <h1>{at.say("tools-title")}</h1>
    <p class="lead">{at.say("tools-lead")}</p>
    <Danger at={at} />
    {(["person", "professional"] as const).map((reader) => (
      <section aria-labelledby={`tools-${reader}`} key={reader}>
        <h2 id={`tools-${reader}`}>{at.say(`tools-${reader}`)}</h2>
        {tools
          .filter(({ page }) => guide[page].en.reader === reader)
          .map((tool) => (
            <ToolView at={at} tool={tool} key={tool.page} />
          ))}
      </section>
    ))}
    <Doors
      doors={[
        {
          to: addressOf(at.language, "record"),
          name: at.say("quiet-record"),
          about: at.say("quiet-record-about"),
        },
      ]}
    />
  </>
);
