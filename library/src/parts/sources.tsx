// Where a page's statements come from: one line a source, with a link that tells the source nothing.
import { isChecked, sources, type SourceId } from "../../../content/guide/index.ts";
import type { At } from "../at.ts";
import { wordSourceDate } from "../words.ts";
import { siteOf } from "./contact-card.tsx";

export const Sources = ({ at, order }: { readonly at: At; readonly order: readonly SourceId[] }) =>
  order.length === 0 ? null : (
    <section class="sources small">
      <h2>{at.say("sources-title")}</h2>
      <p>{at.say("sources-about")}</p>
      {!order.every(isChecked) && <p>{at.say("sources-unchecked-about")}</p>}
      <ol>
        {order.map((id, index) => {
          const { name, address, date } = sources[id];
          const about = [
            address === null ? at.say("source-without-address") : siteOf(address),
            ...(date === undefined ? [] : [wordSourceDate(at.language, date)]),
            ...(isChecked(id) ? [] : [at.say("sources-unchecked")]),
          ];
          return (
            <li id={`source-${index + 1}`} key={id}>
              {address === null ? (
                <span lang="en">{name}</span>
              ) : (
                <a href={address} rel="noreferrer" lang="en">
                  {name}
                </a>
              )}
              {`, ${about.join(", ")}`}
            </li>
          );
        })}
      </ol>
    </section>
  );
