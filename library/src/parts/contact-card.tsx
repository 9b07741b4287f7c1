// One help line: what it is, how to reach it, what its limits are, and where the number comes from.
import { digitsOf, wordDay } from "daybook/words";
import type { At } from "../at.ts";
import { checked, digitsToDial, type Contact } from "../help.ts";
import { isWordKey, type WordKey } from "../words.ts";
import { shownNumber } from "./danger.tsx";
import { CallIcon, TextIcon } from "./icons.tsx";

/** Which of a line's ways a card shows: an emergency number that also takes texts has a card for each. */
export type Ways = "all" | "call" | "text";

const key = (name: string): WordKey => {
  if (!isWordKey(name)) throw new Error(`content/words/library lacks ${name}`);
  return name;
};

/** The day, month or year that a source shows, in words; a bare year or month stays short. */
const wordSourceDate = (at: At, date: string): string =>
  date.length === 10 ? wordDay(at.language, date, "short") : digitsOf(at.language, date);

/** The name of a source's site, for people rather than machines. */
export const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "");

export const ContactCard = ({
  at,
  contact,
  ways = "all",
}: {
  readonly at: At;
  readonly contact: Contact & { readonly source: string };
  readonly ways?: Ways;
}) => {
  const id = ways === "text" ? `${contact.id}-text` : contact.id;
  const isNow = contact.kind === "emergency" && ways !== "text";
  const where = (
    <a href={contact.source} rel="noreferrer">
      {siteOf(contact.source)}
    </a>
  );
  const [before, after] = at
    .say(contact.sourceDate === undefined ? "contact-source" : "contact-source-dated", {
      where: "\u0000",
      ...(contact.sourceDate === undefined ? {} : { date: wordSourceDate(at, contact.sourceDate) }),
    })
    .split("\u0000");
  return (
    <article class="sheet contact" id={id}>
      <h3>{at.say(key(`contact-${id}`))}</h3>
      {ways !== "text" &&
        contact.call?.map((number) => (
          <a class={isNow ? "dial now" : "dial"} href={`tel:${digitsToDial(number)}`} key={number}>
            <CallIcon />
            <span>
              <span>{at.say("call")}</span> <b>{shownNumber(at, number)}</b>
              {contact.press !== undefined && <span> {at.say("then-press", { keys: contact.press })}</span>}
            </span>
          </a>
        ))}
      {ways !== "call" && contact.text !== undefined && (
        <a class="dial" href={`sms:${digitsToDial(contact.text)}`}>
          <TextIcon />
          <span>
            <span>
              {contact.textWord === undefined
                ? at.say("text")
                : at.say("text-word", { word: contact.textWord })}
            </span>{" "}
            <b>{shownNumber(at, contact.text)}</b>
          </span>
        </a>
      )}
      {contact.tty !== undefined && (
        <a class="dial" href={`tel:${digitsToDial(contact.tty)}`}>
          <TextIcon />
          <span>
            <span>{at.say("tty")}</span> <b>{shownNumber(at, contact.tty)}</b>
          </span>
        </a>
      )}
      {contact.email !== undefined && (
        <a class="dial" href={`mailto:${contact.email}`}>
          <TextIcon />
          <span>
            <span>{at.say("write")}</span> <b>{contact.email}</b>
          </span>
        </a>
      )}
      <p>{at.say(key(`contact-${id}-about`))}</p>
      <p class="small">
        {at.say("contact-checked", { date: wordDay(at.language, checked, "short") })} {before}
        {where}
        {after}
      </p>
    </article>
  );
};
