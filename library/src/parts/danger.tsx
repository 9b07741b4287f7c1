// "In danger now?": the emergency numbers, large on the first page and as a strip on every other.
import { digitsOf } from "daybook/words";
import { addressOf, type At } from "../at.ts";
import { digitsToDial, emergencyNumbers } from "../help.ts";
import { CallIcon } from "./icons.tsx";

/** A number as it is dialled and, where the language has digits of its own, in those first. */
export const shownNumber = (at: At, number: string): string => {
  const own = digitsOf(at.language, number);
  return own === number ? number : `${own} (${number})`;
};

export const Danger = ({ at, isFirst = false }: { readonly at: At; readonly isFirst?: boolean }) => (
  <section class={isFirst ? "danger first" : "danger"} aria-labelledby="danger">
    <h2 id="danger">{at.say("danger")}</h2>
    <div class="calls">
      {emergencyNumbers(at.language).map(({ number, places }) => (
        <a class="call" href={`tel:${digitsToDial(number)}`} key={number}>
          <CallIcon />
          <span>
            <b>{at.say("danger-call", { number: shownNumber(at, number) })}</b>
            <span>{at.say("danger-in", { places: places.join(" · ") })}</span>
          </span>
        </a>
      ))}
    </div>
    <a class="more" href={addressOf(at.language, "numbers")}>
      {at.say(isFirst ? "danger-more" : "danger-short")}
    </a>
  </section>
);
