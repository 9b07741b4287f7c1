// Relations between topics that cannot be right, whatever their subject. Further rules are given to the build as functions.
import { guide, relations as all, twins as allTwins, type TopicName } from "../../content/guide/index.ts";

interface Related {
  readonly from: TopicName;
  readonly how: string;
  readonly to: TopicName;
}

export const refusedRelations = (
  relations: readonly Related[] = all,
  twins: readonly (readonly [TopicName, TopicName])[] = allTwins,
): readonly string[] => {
  const seen = new Set<string>();
  return [
    ...relations.flatMap(({ from, how, to }) => {
      const pair = [from, to].toSorted().join(" ");
      const isTwice = seen.has(`${pair} ${how}`);
      seen.add(`${pair} ${how}`);
      if (from === to) return [`content/guide/relations.ts: ${from} is related to itself.`];
      return isTwice ? [`content/guide/relations.ts: ${from} ${how} ${to} is written twice.`] : [];
    }),
    ...twins.flatMap(([person, professional]) =>
      guide[person].en.reader === "person" && guide[professional].en.reader === "professional"
        ? []
        : [`content/guide/topics.ts: ${person} and ${professional} are not the two views of one topic.`],
    ),
  ];
};
