// "In danger now?": the emergency numbers, large on the first page and as a strip on every other.
import { digitsOf } from "daybook/words";
import { addressOf, type At } from "../at.ts";
import { digitsToDial, emergencyNumbers } from "../help.ts";
import { CallIcon } from "./icons.tsx";

/** A number as it is dialled and, where the language has digits of its own, in those first. */
export const ShownNumber = ({ at, number }: { readonly at: At; readonly number: string }) => {
  const own = digitsOf(at.language, number);
  return (
    <b>
      <span class="number">{own}</span>
      {own !== number && (
        <>
          {" "}
          <span class="number">({number})</span>
        </>
      )}
    </b>
  );
};

export const Danger = ({ at, isFirst = false }: { readonly at: At; readonly isFirst?: boolean }) => (
  <section class={isFirst ? "danger first" : "danger"} aria-labelledby="danger">
    <h2 id="danger">{at.say("danger")}</h2>
    <div class="calls">
      {emergencyNumbers(at.language).map(({ number, places }) => (
        <a class="call" href={`tel:${digitsToDial(number)}`} key={number}>
          <span class="way">
            <CallIcon />
            {at.say("call")}
          </span>{" "}
          <ShownNumber at={at} number={number} /> <span>{places.join("\u00a0· ")}</span>
        </a>
      ))}
    </div>
    {at.path !== "numbers/" && (
      <a class="more" href={addressOf(at.language, "numbers")}>
        {at.say(isFirst ? "danger-more" : "danger-short")}
      </a>
    )}
  </section>
);
