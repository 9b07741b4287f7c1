// The topics and what they have to do with each other, as one drawing: a line for each topic, a bow for each relation.
// It is made at build and always the same. The list beside it says the same in sentences, so that nobody needs to see it.
import { relations, shelves, topics, type TopicName } from "../../../content/guide/index.ts";
import type { At } from "../at.ts";

/** Sizes in units of the drawing, which is as wide as a narrow phone. */
const width = 320;
const row = 32;
const gap = 18;
/** Where the names end and the bows begin. */
const stem = 186;

/** What a bow looks like: understanding, doing, and what follows from what. */
const looks = {
  explains: "know",
  shows: "know",
  "helps-with": "do",
  records: "do",
  checks: "do",
  harms: "then",
  "leads-to": "then",
} as const;
export const bowLooks = ["know", "do", "then"] as const;

interface Line {
  readonly name: TopicName;
  readonly y: number;
}
interface Group {
  readonly shelf: (typeof shelves)[number];
  readonly y: number;
  readonly lines: readonly Line[];
}

/** Every topic under its shelf, from the top down. */
const laidOut = (): { readonly groups: readonly Group[]; readonly height: number } => {
  let y = 0;
  const groups: Group[] = [];
  for (const shelf of shelves) {
    const names = (Object.keys(topics) as TopicName[]).filter((name) => topics[name] === shelf);
    if (names.length === 0) continue;
    y += gap + row;
    const top = y;
    const lines = names.map((name): Line => {
      y += row;
      return { name, y };
    });
    groups.push({ shelf, y: top, lines });
  }
  return { groups, height: y + row };
};

/** A half-round from one line to another, the wider the further they lie apart. Shape: an SVG path. */
const bow = (from: number, to: number, height: number): string => {
  // A curve whose two handles are this far out reaches three quarters of the way there.
  const widest = (4 * (width - 4) - stem) / 3;
  const out = Math.round(stem + 20 + ((widest - stem - 20) * Math.abs(to - from)) / height);
  return `M${stem} ${from - 5}C${out} ${from - 5} ${out} ${to - 5} ${stem} ${to - 5}`;
};

/** One piece of a bow, for the words beside the drawing that say what it means. */
export const BowSample = ({ look }: { readonly look: (typeof bowLooks)[number] }) => (
  <svg class="bow" viewBox="0 0 40 8" aria-hidden="true" focusable="false">
    <path class={look} d="M0 4h40" />
  </svg>
);

export const TopicDrawing = ({ at }: { readonly at: At }) => {
  const { groups, height } = laidOut();
  const places = new Map(groups.flatMap(({ lines }) => lines.map(({ name, y }) => [name, y] as const)));
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={at.say("map-drawing")}>
      {relations.map(({ from, how, to }) => (
        <path class={looks[how]} d={bow(places.get(from)!, places.get(to)!, height)} key={`${from} ${to}`} />
      ))}
      {groups.map(({ shelf, y, lines }) => (
        <g key={shelf}>
          <text class="shelf" x="0" y={y}>
            {at.say(`shelf-${shelf}`)}
          </text>
          {lines.map((line) => (
            <>
              <text x="0" y={line.y}>
                {at.say(`tab-${line.name}`)}
              </text>
              <circle cx={stem} cy={line.y - 5} r="3" />
            </>
          ))}
        </g>
      ))}
    </svg>
  );
};
