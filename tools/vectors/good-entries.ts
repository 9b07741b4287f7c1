// The vectors of entries that are read.
import type { Digest } from "daybook/digest";
import { bytesToHex, entryToBytes, fieldGroupNames, fieldGroupToBytes } from "daybook/record";
import { asEntry, example, least, type Case, type Cases } from "./case.ts";

const attachment = { name: "IMG_1.jpg", mediaType: "image/jpeg", sizeBytes: 3, sha256: "ab".repeat(32) };

/** Cases that are entries. */
export const goodEntries = (digest: Digest): Cases => {
  const good = (says: string, value: object): Case => {
    const entry = asEntry(value);
    const bytes = entryToBytes(entry);
    const groups = fieldGroupNames.map((group) => [
      group,
      new TextDecoder().decode(fieldGroupToBytes(entry, group)),
    ]);
    return {
      says,
      expect: "ok",
      text: new TextDecoder().decode(bytes),
      sha256: bytesToHex(digest.sha256(bytes)),
      groups: Object.fromEntries(groups),
    };
  };
  const changed = (changes: object) => ({ ...least, ...changes });
  const many = Array.from({ length: 40 }, (_, number) => ({
    name: `${number}`,
    part: "saw",
    who: "unknown",
  }));
  return {
    "ok-example": good("The example of the specification.", example),
    "ok-least": good("The fewest fields that an entry has.", least),
    "ok-all-fields": good("Every field at once.", {
      ...example,
      place: "The bus stop",
      attachments: [attachment],
      about: "ffffffffffffffffffffffffffffffff",
      source: { ...example.source, member: "chat.txt" },
      behaviours: ["contact.messages", "made-up.kind"],
      refused: "told-to-stop",
      effects: ["afraid", "moved"],
      injuries: [{ at: "lower-arm", side: "left", view: "front", words: "" }],
      order: {
        name: "Non-molestation order",
        terms: [{ kind: "no-contact", words: "must not contact" }],
        made: { certainty: "day", wall: "2026-10-01" },
        served: { certainty: "day", wall: "2026-10-03" },
        ends: { certainty: "unknown" },
      },
      reported: { to: "police", number: "17/26", officer: "B. Example" },
      view: "not-sure",
    }),
    "ok-order-without-terms": good(
      "An order of which only the name is known.",
      changed({ kind: "order", order: { name: "", terms: [] } }),
    ),
    "ok-person": good(
      "Two names that are one person.",
      changed({
        kind: "person",
        people: [
          { name: "A.", part: "about", who: "otherParty" },
          { name: "+44 7700 900123", part: "about", who: "otherParty" },
        ],
      }),
    ),
    "ok-empty-is-not-absent": good("Empty lists and texts stay, and are not the same as absent ones.", {
      ...least,
      words: "",
      place: "",
      people: [],
      attachments: [],
      marks: [],
    }),
    "ok-day": good(
      "A time known to the day, on a leap day.",
      changed({ happened: { certainty: "day", wall: "2028-02-29" } }),
    ),
    "ok-around": good(
      "A rough time with the farthest offset and a zone.",
      changed({
        happened: { certainty: "around", wall: "0100-01-01T00:00", offset: "-18:00", zone: "Etc/Unknown" },
      }),
    ),
    "ok-not-normalised": good(
      "Two spellings of one Bangla letter stay two.",
      changed({ words: "য় \u09af\u09bc" }),
    ),
    "ok-every-sign": good(
      "Control signs, quotes, joiners, right-to-left marks and a sign outside the basic plane.",
      changed({ words: '\u0000\b\t\n\f\r\u001f"\\/\u007f\u200d\u202e\u2028\ufeff\u{1f4a1}</script>' }),
    ),
    "ok-proto-as-text": good(
      "A text that is the name of a JavaScript property.",
      changed({ words: "__proto__", place: "constructor" }),
    ),
    "ok-largest-count": good(
      "The largest size, and a range that holds nothing.",
      changed({
        attachments: [{ ...attachment, name: "", sizeBytes: Number.MAX_SAFE_INTEGER }],
        source: { how: "export", original: least.id, format: "", range: [7, 7] },
      }),
    ),
    "ok-many-people": good("Forty people.", changed({ people: many })),
  };
};
