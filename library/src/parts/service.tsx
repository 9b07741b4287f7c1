// The agency that runs this edition: who they are and how to reach them, before every other line.
import { wordDay } from "daybook/words";
import type { At } from "../at.ts";
import { digitsToDial } from "../help.ts";
import { Dial, siteOf } from "./contact-card.tsx";
import { ShownNumber } from "./danger.tsx";
import { CallIcon } from "./icons.tsx";

export const Service = ({ at }: { readonly at: At }) => {
  const service = at.edition?.service;
  if (service === undefined) return null;
  return (
    <section class="sheet contact" id="service">
      <h3>{service.title[at.language]}</h3>
      <Dial to={`tel:${digitsToDial(service.call)}`} way={at.say("call")} icon={<CallIcon />}>
        <ShownNumber at={at} number={service.call} />
      </Dial>
      <p>{service.about[at.language]}</p>
      <p class="small">
        {at.say("contact-checked", { date: wordDay(at.language, service.checked, "short") })}{" "}
        <a href={service.source} rel="noreferrer">
          {siteOf(service.source)}
        </a>
      </p>
    </section>
  );
};
