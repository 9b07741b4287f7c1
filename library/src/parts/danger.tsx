// "In danger now?": the emergency numbers, large on the first page and as a low strip on every other.
import { digitsOf } from "daybook/words";
import { addressOf, type At } from "../at.ts";
import { placesOf } from "../edition.ts";
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

const More = ({ at, isFirst }: { readonly at: At; readonly isFirst: boolean }) =>
  at.path === "numbers/" ? null : (
    <a class="more" href={addressOf(at.language, "numbers")}>
      {at.say(isFirst ? "danger-more" : "danger-short")}
    </a>
  );

export const Danger = ({ at, isFirst = false }: { readonly at: At; readonly isFirst?: boolean }) => (
  <section class={isFirst ? "danger first" : "danger strip"} aria-labelledby="danger">
    <h2 id="danger">{at.say("danger")}</h2>
    {!isFirst && <More at={at} isFirst={false} />}
    <div class="calls">
      {emergencyNumbers(at.language, isFirst ? "whole" : "short", placesOf(at)).map(({ number, places }) => (
        <a class="call" href={`tel:${digitsToDial(number)}`} key={number}>
          <span class="way">
            <CallIcon />
            <span class={isFirst ? undefined : "unseen"}>{at.say("call")}</span>
          </span>{" "}
          <ShownNumber at={at} number={number} /> <span>{places.join("\u00a0· ")}</span>
        </a>
      ))}
    </div>
    {isFirst && <More at={at} isFirst />}
  </section>
);
