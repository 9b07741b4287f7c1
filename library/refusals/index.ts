// refusals: what the Library is not built with. Each room gives sentences that name the file and what is wrong in it.
import type { BuiltFile } from "../src/render.tsx";
import { contacts as allContacts } from "../src/help.ts";
import { refusedClaims } from "./claims.ts";
import { refusedLinks } from "./links.ts";
import { refusedNumbers } from "./numbers.ts";
import { refusedRelations } from "./relations.ts";
import { refusedText } from "./text.ts";
import { refusedTopics } from "./topics.ts";

/**
 * Everything that forbids a build.
 *
 * Shape:  `files` as they would be written; `others` are addresses that are served beside them, `own` the numbers that an agency adds.
 * Gives:  sentences, none where all is well.
 */
export const refusalsOf = (
  files: readonly Pick<BuiltFile, "path" | "html">[],
  others: readonly string[] = [],
  own: readonly string[] = [],
): readonly string[] => [
  ...refusedClaims(),
  ...refusedRelations(),
  ...refusedTopics(),
  ...refusedText(files),
  ...refusedLinks(files, others),
  ...refusedNumbers(files, allContacts, own),
];
