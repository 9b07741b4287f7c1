// A page of the guide, in one order everywhere: numbers and danger signs first, the whole in short, the blocks, where to go, the sources.
import { wordDay } from "daybook/words";
import {
  firstDueOf,
  toolOf,
  type Claim,
  type GuidePage,
  type TopicName,
} from "../../../content/guide/index.ts";
import type { At } from "../at.ts";
import { Blocks, sourceOrder } from "../parts/blocks.tsx";
import { Danger } from "../parts/danger.tsx";
import { ThreeDoors } from "../parts/doors.tsx";
import { PeopleToCall } from "../parts/people-to-call.tsx";
import { Related, Twins } from "../parts/related.tsx";
import { Sources } from "../parts/sources.tsx";
import { StatePanel } from "../parts/state-panel.tsx";
import { Cover, SavedNote, TakeAlong } from "../parts/take.tsx";
import { stateOfTopic } from "../state.ts";
import { ToolNote } from "./tools.tsx";

interface ArticleProps {
  readonly at: At;
  readonly name: TopicName;
  readonly page: GuidePage;
  /** The day of the build: claims that are due by then say that they need review. */
  readonly day: string;
}

export const Article = ({ at, name, page, day }: ArticleProps) => {
  const inside = { at, order: sourceOrder(page), page, day };
  const tool = toolOf(name);
  const state = stateOfTopic(name, at.language, day);
  const listed = (id: string, look: string, title: string, claims: readonly Claim[]) => (
    <section class={look} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Blocks {...inside} blocks={[{ kind: "list", claims }]} />
    </section>
  );
  return (
    <>
      <Cover at={at} />
      <h1>{page.title}</h1>
      <SavedNote at={at} checked={page.checked} />
      <p class="lead">{page.lead}</p>
      <Danger at={at} />
      {listed("alarm", "alarm", at.say("topic-danger-title"), page.danger)}
      {state.isDue && (
        <p class="notice" id="needs-review">
          <b>{at.say("page-overdue", { date: wordDay(at.language, firstDueOf(page)) })}</b>
        </p>
      )}
      <p class="small readers">
        {at.say(`reader-${page.reader}`)} <Twins at={at} name={name} />
      </p>
      <div class="article">
        <Blocks {...inside} blocks={[{ kind: "say", claims: page.summary }]} />
        {listed("takeaways", "notice gist", at.say("takeaways-title"), page.takeaways)}
        {tool === undefined ? null : <ToolNote at={at} tool={tool} />}
        <Blocks {...inside} blocks={page.blocks} />
      </div>
      <Related at={at} name={name} />
      <ThreeDoors at={at} />
      <PeopleToCall at={at} />
      <TakeAlong at={at} tab={at.say(`tab-${name}`)} />
      <Sources at={at} order={inside.order} />
      <StatePanel at={at} state={state} />
    </>
  );
};
