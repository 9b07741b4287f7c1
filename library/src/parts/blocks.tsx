// The blocks of a guide page, each claim followed by the numbers of its sources.
import type { ComponentChildren } from "preact";
import { digitsOf } from "daybook/words";
import {
  claimsOfPage,
  dueOf,
  isDoubted,
  sources,
  sourcesOf,
  textOf,
  type Block,
  type Claim,
  type GuidePage,
  type Option,
  type SourceId,
  type Way,
} from "../../../content/guide/index.ts";
import { addressOf, type At } from "../at.ts";
import { BackIcon, EyeIcon, KeepIcon } from "./icons.tsx";
import { siteOf } from "./contact-card.tsx";
import { Doors } from "./doors.tsx";
import { Outline } from "./outline.tsx";

/** The sources of a page, in the order in which its claims first name them. */
export const sourceOrder = (page: GuidePage): readonly SourceId[] => [
  ...new Set(claimsOfPage(page).flatMap(sourcesOf)),
];

/** What every part of an article knows: where it is, the order of its sources, when its page is due, and the day of the build. */
interface Inside {
  readonly at: At;
  readonly order: readonly SourceId[];
  readonly page: Pick<GuidePage, "reviewBy">;
  readonly day: string;
}

const Said = ({ claim, at, order, page, day }: Inside & { readonly claim: Claim }) => (
  <>
    {textOf(claim)}
    {sourcesOf(claim).map((id) => {
      const number = order.indexOf(id) + 1;
      return (
        <sup key={id}>
          {/* A word joiner: the number never stands alone at the beginning of a line. */}
          {"\u2060"}
          <a class="ref" href={`#source-${number}`} aria-label={at.say("source", { number })}>
            {digitsOf(at.language, String(number))}
          </a>
        </sup>
      );
    })}
    {isDoubted(claim) && <i> {at.say("claim-doubt")}</i>}
    {/* Once the whole page is due, its notice says so for every claim. */}
    {day >= dueOf(claim, page) && day < page.reviewBy && <b> {at.say("claim-overdue")}</b>}
  </>
);

const Paragraph = ({ claims, ...inside }: Inside & { readonly claims: readonly Claim[] }) => (
  <p>
    {claims.map((claim, index) => (
      <>
        {index > 0 && " "}
        <Said claim={claim} {...inside} />
      </>
    ))}
  </p>
);

const List = ({
  claims,
  isNumbered = false,
  ...inside
}: Inside & { readonly claims: readonly Claim[]; readonly isNumbered?: boolean }) => {
  const items = claims.map((claim) => (
    <li key={textOf(claim)}>
      <Said claim={claim} {...inside} />
    </li>
  ));
  return isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

const Label = ({
  icon,
  name,
  claim,
  ...inside
}: Inside & { readonly icon: ComponentChildren; readonly name: string; readonly claim: Claim }) => (
  <p class="label">
    {icon}
    <span>
      <b>{name}</b> <Said claim={claim} {...inside} />
    </span>
  </p>
);

const Go = ({ at, to, text }: Way & { readonly at: At }) => {
  if (to !== "vault" && to !== "desk")
    return <Doors doors={[{ to: addressOf(at.language, to), name: text }]} />;
  const address = at[to];
  if (address !== null) return <Doors doors={[{ to: address, name: text }]} />;
  return to === "vault" ? <p class="notice">{at.say("go-vault-missing")}</p> : null;
};

const OptionView = ({ option, ...inside }: Inside & { readonly option: Option }) => (
  <section class="sheet">
    <h3>{option.name}</h3>
    <div>
      <h4>{inside.at.say("may-help")}</h4>
      <List claims={option.helps} {...inside} />
    </div>
    <div>
      <h4>{inside.at.say("may-be-hard")}</h4>
      <List claims={option.risks} {...inside} />
    </div>
    <Label icon={<EyeIcon />} name={inside.at.say("noticed")} claim={option.noticed} {...inside} />
    <div>
      <h4>{inside.at.say("you-could-ask")}</h4>
      <List claims={option.ask} {...inside} />
    </div>
  </section>
);

/** On a narrow screen each answer stands below its question; on a wide one the questions stand in the head alone. */
const TableView = ({
  table: { name, columns, rows },
  ...inside
}: Inside & { readonly table: Extract<Block, { kind: "table" }> }) => (
  <table>
    <caption>{name}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" key={column}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ name: row, cells }) => (
        <tr key={row}>
          <th scope="row">{row}</th>
          {cells.map((claim, index) => (
            <td key={index}>
              <b>{columns[index + 1]}</b>
              <Said claim={claim} {...inside} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Not a form that a browser fills in: nothing here takes what a person writes but paper. */
const FormView = ({ form }: { readonly form: Extract<Block, { kind: "form" }> }) => (
  <section class={form.alone === true ? "sheet fill alone" : "sheet fill"}>
    <h3>{form.name}</h3>
    {form.outline && <Outline names={form.outline} />}
    <ul>
      {form.fields.map(({ label, lines }) => (
        <li key={label}>
          {label}
          {Array.from({ length: lines }, (_, line) => (
            <i aria-hidden="true" key={line} />
          ))}
        </li>
      ))}
    </ul>
  </section>
);

const SiteView = ({ block, ...inside }: Inside & { readonly block: Extract<Block, { kind: "site" }> }) => {
  const { address } = sources[block.site];
  if (address === null) throw new Error(`${block.site} has no address to lead to`);
  return (
    <section class="sheet">
      <h3>{block.name}</h3>
      <Paragraph claims={block.claims} {...inside} />
      <p>
        <a class="outside" href={address} rel="noreferrer">
          {inside.at.say("open-site", { where: siteOf(address) })}
        </a>
      </p>
    </section>
  );
};

const BlockView = ({ block, ...inside }: Inside & { readonly block: Block }): ComponentChildren => {
  switch (block.kind) {
    case "heading":
      return <h2>{block.text}</h2>;
    case "say":
      return <Paragraph claims={block.claims} {...inside} />;
    case "list":
      return <List claims={block.claims} isNumbered={block.numbered === true} {...inside} />;
    case "sign":
      return (
        <section class={block.letter === undefined ? "sheet" : "sheet sign"}>
          {block.letter !== undefined && (
            <span class="mark" aria-hidden="true">
              {block.letter}
            </span>
          )}
          <h2>{block.name}</h2>
          <div>
            <Paragraph claims={[block.meaning]} {...inside} />
            <List claims={block.examples} {...inside} />
          </div>
        </section>
      );
    case "question":
      return (
        <>
          <ol class="ask">
            {block.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          {block.answers.map(({ when, claims }) => (
            <section class="sheet" key={when}>
              <h3>{when}</h3>
              <Paragraph claims={claims} {...inside} />
            </section>
          ))}
        </>
      );
    case "step":
      return (
        <section class="sheet">
          <h3>{block.name}</h3>
          <Paragraph claims={block.claims} {...inside} />
          {block.keepFirst === undefined ? null : (
            <Label
              icon={<KeepIcon />}
              name={inside.at.say("keep-first")}
              claim={block.keepFirst}
              {...inside}
            />
          )}
          <Label icon={<EyeIcon />} name={inside.at.say("noticed")} claim={block.noticed} {...inside} />
          {block.undo === undefined ? null : (
            <Label icon={<BackIcon />} name={inside.at.say("undo")} claim={block.undo} {...inside} />
          )}
        </section>
      );
    case "options":
      return (
        <div class="options">
          {block.options.map((option) => (
            <OptionView option={option} {...inside} key={option.name} />
          ))}
        </div>
      );
    case "table":
      return <TableView table={block} {...inside} />;
    case "form":
      return <FormView form={block} />;
    case "fold":
      return (
        <details class="fold">
          <summary>
            <h3>{block.when}</h3>
          </summary>
          <Paragraph claims={block.claims} {...inside} />
          {block.go.length > 0 && (
            <div class="go">
              {block.go.map((way) => (
                <Go at={inside.at} {...way} key={way.to} />
              ))}
            </div>
          )}
        </details>
      );
    case "site":
      return <SiteView block={block} {...inside} />;
    case "go":
      return (
        <div class="go">
          <Go at={inside.at} to={block.to} text={block.text} />
        </div>
      );
  }
};

export const Blocks = ({ blocks, ...inside }: Inside & { readonly blocks: readonly Block[] }) => (
  <>
    {blocks.map((block) => (
      <BlockView block={block} {...inside} />
    ))}
  </>
);
