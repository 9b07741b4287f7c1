// The first page: danger now, is this stalking, what can I do; four lines to keep in mind, then the quieter links.
import { addressOf, type At } from "../at.ts";
import { Danger } from "../parts/danger.tsx";
import { Service } from "../parts/service.tsx";
import { Doors } from "../parts/doors.tsx";

export const Front = ({ at }: { readonly at: At }) => {
  const to = (name: Parameters<typeof addressOf>[1]): string => addressOf(at.language, name);
  return (
    <>
      <h1>{at.say("front-title")}</h1>
      <p class="lead">{at.say("front-lead")}</p>
      <Danger at={at} isFirst />
      <Doors
        isAfterDanger
        doors={[
          { to: to("signs"), name: at.say("door-signs"), about: at.say("door-signs-about") },
          { to: to("steps"), name: at.say("door-steps"), about: at.say("door-steps-about") },
        ]}
      />
      <h2>{at.say("front-four-name")}</h2>
      <ol>
        <li>{at.say("front-four-trust")}</li>
        <li>{at.say("front-four-call")}</li>
        <li>{at.say("front-four-keep")}</li>
        <li>{at.say("front-four-tell")}</li>
      </ol>
      <Service at={at} />
      <h2>{at.say("quiet-name")}</h2>
      <Doors
        isQuiet
        doors={[
          { to: to("start"), name: at.say("quiet-start"), about: at.say("quiet-start-about") },
          { to: to("who"), name: at.say("quiet-who"), about: at.say("quiet-who-about") },
          { to: to("path"), name: at.say("quiet-path"), about: at.say("quiet-path-about") },
          { to: to("record"), name: at.say("quiet-record"), about: at.say("quiet-record-about") },
          { to: to("changes"), name: at.say("quiet-changes"), about: at.say("quiet-changes-about") },
          { to: to("plan"), name: at.say("quiet-plan"), about: at.say("quiet-plan-about") },
          { to: to("traces"), name: at.say("quiet-traces"), about: at.say("quiet-traces-about") },
          { to: to("friends"), name: at.say("quiet-friends"), about: at.say("quiet-friends-about") },
          { to: to("rules"), name: at.say("quiet-rules"), about: at.say("quiet-rules-about") },
          { to: to("numbers"), name: at.say("quiet-numbers") },
          { to: to("find"), name: at.say("find-title"), about: at.say("find-about") },
          { to: to("tools"), name: at.say("tools-title"), about: at.say("tools-lead") },
          { to: to("all"), name: at.say("quiet-all"), about: at.say("quiet-all-about") },
          ...(at.desk === null ? [] : [{ to: at.desk, name: at.say("go-desk") }]),
        ]}
      />
    </>
  );
};
