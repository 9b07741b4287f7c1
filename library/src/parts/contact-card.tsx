// One help line: what it is, how to reach it, what its limits are, and where the number comes from.
import type { ComponentChildren } from "preact";
import { wordDay } from "daybook/words";
import type { At } from "../at.ts";
import { checked, digitsToDial, type Contact } from "../help.ts";
import { isWordKey, wordSourceDate, type WordKey } from "../words.ts";
import { ShownNumber } from "./danger.tsx";
import { CallIcon, TextIcon } from "./icons.tsx";

/** Which of a line's ways a card shows: an emergency number that also takes texts has a card for each. */
export type Ways = "all" | "call" | "text";

/** The key of a sentence that must be there. */
export const key = (name: string): WordKey => {
  if (!isWordKey(name)) throw new Error(`content/words/library lacks ${name}`);
  return name;
};

/** The name of a source's site, for people rather than machines. */
export const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, "");

/** One way to reach a line: what it does, then the number, as one large link. */
export const Dial = ({
  to,
  way,
  icon,
  isNow = false,
  children,
}: {
  readonly to: string;
  readonly way: string;
  readonly icon: ComponentChildren;
  readonly isNow?: boolean;
  readonly children: ComponentChildren;
}) => (
  <a class={isNow ? "dial now" : "dial"} href={to}>
    {icon}
    <span>
      <span class="way">{way}</span> {children}
    </span>
  </a>
);

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
      ...(contact.sourceDate === undefined
        ? {}
        : { date: wordSourceDate(at.language, contact.sourceDate, "short") }),
    })
    .split("\u0000");
  return (
    <article class="sheet contact" id={id}>
      <h3>{at.say(key(`contact-${id}`))}</h3>
      {ways !== "text" &&
        contact.call?.map((number) => (
          <Dial
            isNow={isNow}
            to={`tel:${digitsToDial(number)}`}
            way={at.say("call")}
            icon={<CallIcon />}
            key={number}
          >
            <ShownNumber at={at} number={number} />
            {contact.press !== undefined && <span> {at.say("then-press", { keys: contact.press })}</span>}
          </Dial>
        ))}
      {ways !== "call" && contact.text !== undefined && (
        <Dial
          to={`sms:${digitsToDial(contact.text)}`}
          way={
            contact.textWord === undefined ? at.say("text") : at.say("text-word", { word: contact.textWord })
          }
          icon={<TextIcon />}
        >
          <ShownNumber at={at} number={contact.text} />
        </Dial>
      )}
      {contact.tty !== undefined && (
        <Dial to={`tel:${digitsToDial(contact.tty)}`} way={at.say("tty")} icon={<TextIcon />}>
          <ShownNumber at={at} number={contact.tty} />
        </Dial>
      )}
      {contact.email !== undefined && (
        <Dial to={`mailto:${contact.email}`} way={at.say("write")} icon={<TextIcon />}>
          <b class="email">{contact.email}</b>
        </Dial>
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
