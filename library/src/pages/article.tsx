// A page of the guide: its summary and what to take along, its blocks, the people to call, and where its statements come from.
import type { Claim, GuidePage, TopicName } from "../../../content/guide/index.ts";
import type { At } from "../at.ts";
import { Blocks, sourceOrder } from "../parts/blocks.tsx";
import { Danger } from "../parts/danger.tsx";
import { PeopleToCall } from "../parts/people-to-call.tsx";
import { Related, Twin } from "../parts/related.tsx";
import { Sources } from "../parts/sources.tsx";
import { Cover, SavedNote, TakeAlong } from "../parts/take.tsx";

interface ArticleProps {
  readonly at: At;
  readonly name: TopicName;
  readonly page: GuidePage;
}

export const Article = ({ at, name, page }: ArticleProps) => {
  const order = sourceOrder(page);
  const listed = (title: string, claims: readonly Claim[]) => (
    <Blocks
      at={at}
      order={order}
      blocks={[
        { kind: "heading", text: title },
        { kind: "list", claims },
      ]}
    />
  );
  return (
    <>
      <Cover at={at} />
      <h1>{page.title}</h1>
      <SavedNote at={at} checked={page.checked} />
      <p class="lead">{page.lead}</p>
      <Twin at={at} name={name} />
      <Danger at={at} />
      <div class="article">
        {listed(at.say("topic-danger-title"), page.danger)}
        <Blocks at={at} order={order} blocks={[{ kind: "say", claims: page.summary }]} />
        {listed(at.say("takeaways-title"), page.takeaways)}
        <Blocks at={at} order={order} blocks={page.blocks} />
      </div>
      <Related at={at} name={name} />
      <PeopleToCall at={at} />
      <TakeAlong at={at} tab={at.say(`tab-${name}`)} />
      <Sources at={at} order={order} />
    </>
  );
};
