// An order to read in: from what it means to what comes after.
import { guide, reading, stages } from "../../../content/guide/index.ts";
import { addressOf, type At } from "../at.ts";
import { Danger } from "../parts/danger.tsx";
import { Doors } from "../parts/doors.tsx";

export const Reading = ({ at }: { readonly at: At }) => (
  <>
    <h1>{at.say("reading-title")}</h1>
    <p class="lead">{at.say("reading-lead")}</p>
    <Danger at={at} />
    <nav aria-label={at.say("reading-name")}>
      <ul class="jumps">
        {stages.map((stage) => (
          <li key={stage}>
            <a href={`#stage-${stage}`}>{at.say(`stage-${stage}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
    {stages.map((stage) => (
      <section aria-labelledby={`stage-${stage}`} key={stage}>
        <h2 id={`stage-${stage}`}>{at.say(`stage-${stage}`)}</h2>
        <p>{at.say(`stage-${stage}-about`)}</p>
        <Doors
          isQuiet
          doors={reading[stage].map((name) => {
            const { reader, title } = guide[name][at.language];
            return {
              to: addressOf(at.language, name),
              name: title,
              ...(reader === "professional" ? { about: at.say("for-professionals") } : {}),
            };
          })}
        />
      </section>
    ))}
  </>
);
