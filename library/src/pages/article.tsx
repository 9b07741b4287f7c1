// A page of the guide: its blocks, the people to call, and where its statements come from.
import type { GuidePage } from "../../../content/guide/index.ts";
import type { At } from "../at.ts";
import { Blocks, sourceOrder } from "../parts/blocks.tsx";
import { Danger } from "../parts/danger.tsx";
import { PeopleToCall } from "../parts/people-to-call.tsx";
import { Sources } from "../parts/sources.tsx";

export const Article = ({ at, page }: { readonly at: At; readonly page: GuidePage }) => (
  <>
    <h1>{page.title}</h1>
    <p class="lead">{page.lead}</p>
    <Danger at={at} />
    <div class="article">
      <Blocks at={at} blocks={page.blocks} />
    </div>
    <PeopleToCall at={at} />
    <Sources at={at} order={sourceOrder(page.blocks)} />
  </>
);
