// Entries as columns: what lists, counts and findings read, so that a million entries are a few flat arrays.
import { hexToBytes, bytesToHex, type Bytes } from "./bytes.ts";
import { drawers, entryKinds, type Entry } from "./entry.ts";
import type { EntryId } from "./id.ts";
import { whos, type Mention, type Who } from "./person.ts";
import { effects, refusals, type Order, type View } from "./what.ts";
import { wallToMs, whenToMs, type Certainty } from "./when.ts";

const certainties: readonly Certainty[] = ["exact", "around", "day", "unknown"];
const marks = ["edited", "deleted", "omitted", "header-like", "hidden-characters"] as const;
const directions = ["mine", "theirs", "other", "system", "unknown"] as const;

/** The word that a number of a column stands for is its place in the list here. */
export const columnWords = {
  certainties,
  kinds: entryKinds,
  drawers,
  whos,
  refusals,
  effects,
  marks,
  directions,
} as const;

/** An order and the row of the entry that says it. */
export interface OrderRow {
  readonly row: number;
  readonly order: Order;
}

/**
 * One row for each entry, in the order of the log.
 *
 * Shape:  every column has `count` rows; `none` (0 in lists that begin with nothing, −1 in `about`) where nobody said.
 * Units:  milliseconds since 1970; NaN for a time nobody knows.
 */
export interface Columns {
  readonly count: number;
  /** 16 bytes a row. */
  readonly ids: Bytes;
  /** What the clock on the wall showed, as if it stood at UTC: for days and hours. */
  readonly wallMs: Float64Array;
  /** The moment, read at the fallback offset where the entry says none: for the order of time. */
  readonly instantMs: Float64Array;
  readonly certainty: Uint8Array;
  readonly kind: Uint8Array;
  readonly drawer: Uint8Array;
  readonly direction: Uint8Array;
  /** Who did it or wrote it, after everything the keeper said about names and about this entry. */
  readonly by: Uint8Array;
  /** The name of who did it or wrote it, as a place in `names`; `names[0]` is nobody. */
  readonly name: Uint32Array;
  readonly names: readonly string[];
  readonly channel: Uint16Array;
  /** `channels[0]` is none. */
  readonly channels: readonly string[];
  readonly place: Uint32Array;
  /** `places[0]` is none. */
  readonly places: readonly string[];
  /** One more than the place in `refusals`; 0 for none. */
  readonly refused: Uint8Array;
  /** Bit n for the n-th of `effects`. */
  readonly effects: Uint16Array;
  /** Bit n for the n-th of `marks`. */
  readonly marks: Uint8Array;
  /** The acts of row r are `acts[actsFrom[r]]` up to `acts[actsFrom[r + 1]]`, as places in `behaviours`. */
  readonly actsFrom: Uint32Array;
  readonly acts: Uint16Array;
  readonly behaviours: readonly string[];
  /** The row that this one adds to, or −1. */
  readonly about: Int32Array;
  readonly attachmentCount: Uint8Array;
  readonly orders: readonly OrderRow[];
  /** For each of `names`: the number of the person it belongs to. Names that nobody put together have numbers of their own. */
  readonly personOfName: Uint32Array;
  readonly whoOfName: Uint8Array;
}

/** Fills columns entry by entry. Rows that were written are not written again; what depends on later entries is worked out at the end. */
export interface ColumnsFiller {
  readonly count: number;
  append(entry: Entry): void;
  /** The columns of everything so far. Shape: they share nothing with what is appended later. */
  columns(): Columns;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** A column that grows by doubling. */
class Growing<List extends Numbers> {
  #list: List;
  #count = 0;
  readonly #make: (length: number) => List;
  constructor(make: (length: number) => List) {
    this.#make = make;
    this.#list = make(1024);
  }
  get count(): number {
    return this.#count;
  }
  push(value: number): void {
    if (this.#count === this.#list.length) {
      const larger = this.#make(this.#list.length * 2);
      larger.set(this.#list);
      this.#list = larger;
    }
    this.#list[this.#count++] = value;
  }
  copy(): List {
    return this.#list.slice(0, this.#count) as List;
  }
}

/** Texts by number; number 0 is none. */
class Numbered {
  readonly texts: string[] = [""];
  readonly #numbers = new Map<string, number>();
  numberOf(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

const bytes8 = (length: number) => new Uint8Array(length);
const bytes16 = (length: number) => new Uint16Array(length);
const bytes32 = (length: number) => new Uint32Array(length);
const floats = (length: number) => new Float64Array(length);

/** Whoever did it or wrote it: the first mention of that kind. */
const doerOf = (entry: Entry): Mention | undefined =>
  entry.people?.find(({ part }) => part === "did" || part === "from");

const maskOf = (values: readonly string[] | undefined, list: readonly string[]): number =>
  (values ?? []).reduce((mask, value) => mask | (1 << list.indexOf(value)), 0);

const whoIndex = (who: Who): number => whos.indexOf(who);
const unknownWho = whoIndex("unknown");

/**
 * Make columns.
 *
 * Units:  `fallbackOffsetMinutes` east of UTC, at which times without an offset are put in order.
 * Source: spec/entry.md §2: rules 7 and 9 for names and views.
 */
export const columnsFiller = (fallbackOffsetMinutes = 0): ColumnsFiller => {
  const ids = new Growing(bytes8);
  const wallMs = new Growing(floats);
  const instantMs = new Growing(floats);
  const certainty = new Growing(bytes8);
  const kind = new Growing(bytes8);
  const drawer = new Growing(bytes8);
  const direction = new Growing(bytes8);
  const by = new Growing(bytes8);
  const name = new Growing(bytes32);
  const channel = new Growing(bytes16);
  const place = new Growing(bytes32);
  const refused = new Growing(bytes8);
  const effectMask = new Growing(bytes16);
  const markMask = new Growing(bytes8);
  const actsFrom = new Growing(bytes32);
  const acts = new Growing(bytes16);
  /** What entries add to, as ids: looked up at the end, so that no map of a million ids is kept. */
  const abouts: { readonly row: number; readonly id: EntryId; readonly view: View | undefined }[] = [];
  const attachmentCount = new Growing(bytes8);
  const names = new Numbered();
  const channels = new Numbered();
  const places = new Numbered();
  const behaviours = new Numbered();
  const orders: OrderRow[] = [];
  /** What the keeper said: names that are one person. */
  const sayings: { readonly number: number; readonly names: readonly number[]; readonly who: number }[] = [];
  let count = 0;
  actsFrom.push(0);

  const append = (entry: Entry): void => {
    const row = count++;
    for (const byte of hexToBytes(entry.id)) ids.push(byte);
    const { happened } = entry;
    wallMs.push(happened.certainty === "unknown" ? Number.NaN : (wallToMs(happened.wall) ?? Number.NaN));
    instantMs.push(whenToMs(happened, fallbackOffsetMinutes) ?? Number.NaN);
    certainty.push(certainties.indexOf(happened.certainty));
    kind.push(entryKinds.indexOf(entry.kind));
    drawer.push(drawers.indexOf(entry.drawer));
    direction.push(directions.indexOf(entry.direction ?? "unknown"));
    const doer = doerOf(entry);
    name.push(names.numberOf(doer?.name));
    by.push(whoIndex(doerWho(entry, doer)));
    channel.push(channels.numberOf(entry.channel));
    place.push(places.numberOf(entry.place));
    refused.push(entry.refused === undefined ? 0 : refusals.indexOf(entry.refused) + 1);
    effectMask.push(maskOf(entry.effects, effects));
    markMask.push(maskOf(entry.marks, marks));
    for (const each of entry.behaviours ?? []) acts.push(behaviours.numberOf(each));
    actsFrom.push(acts.count);
    if (entry.about !== undefined) abouts.push({ row, id: entry.about, view: entry.view });
    attachmentCount.push(Math.min(255, entry.attachments?.length ?? 0));
    if (entry.order) orders.push({ row, order: entry.order });
    if (entry.kind === "person" && entry.people)
      for (const who of whos) {
        const same = entry.people.filter((mention) => mention.who === who);
        if (same.length > 0)
          sayings.push({
            number: sayings.length,
            names: same.map((mention) => names.numberOf(mention.name)),
            who: whoIndex(who),
          });
      }
  };

  const columns = (): Columns => {
    const idBytes = ids.copy();
    const rowOfId = rowsOf(idBytes, new Set(abouts.map(({ id }) => id)));
    const aboutColumn = new Int32Array(count).fill(-1);
    const nameColumn = name.copy();
    const byColumn = by.copy();
    const personOfName = Uint32Array.from(names.texts, (_, number) => number);
    const whoOfName = new Uint8Array(names.texts.length).fill(unknownWho);
    const isSaid = new Uint8Array(names.texts.length);
    for (const saying of sayings) {
      // Each saying is a person of its own, so that a name which was said again leaves the others together.
      for (const each of saying.names) {
        personOfName[each] = names.texts.length + saying.number;
        whoOfName[each] = saying.who;
        isSaid[each] = 1;
      }
    }
    for (let row = 0; row < byColumn.length; row++) {
      const named = nameColumn[row]!;
      if (isSaid[named] === 1) byColumn[row] = whoOfName[named]!;
    }
    for (const { row, id, view } of abouts) {
      const target = rowOfId.get(id) ?? -1;
      aboutColumn[row] = target;
      if (view !== undefined && target >= 0) byColumn[target] = whoIndex(whoOfView[view]);
    }
    return {
      count,
      ids: idBytes,
      wallMs: wallMs.copy(),
      instantMs: instantMs.copy(),
      certainty: certainty.copy(),
      kind: kind.copy(),
      drawer: drawer.copy(),
      direction: direction.copy(),
      by: byColumn,
      name: nameColumn,
      names: [...names.texts],
      channel: channel.copy(),
      channels: [...channels.texts],
      place: place.copy(),
      places: [...places.texts],
      refused: refused.copy(),
      effects: effectMask.copy(),
      marks: markMask.copy(),
      actsFrom: actsFrom.copy(),
      acts: acts.copy(),
      behaviours: [...behaviours.texts],
      about: aboutColumn,
      attachmentCount: attachmentCount.copy(),
      orders: [...orders],
      personOfName,
      whoOfName,
    };
  };

  return {
    get count() {
      return count;
    },
    append,
    columns,
  };
};

const whoOfView: Readonly<Record<View, Who>> = {
  "by-other-party": "otherParty",
  "not-by-other-party": "someoneElse",
  "not-sure": "unknown",
};

/** The rows of some ids. */
const rowsOf = (ids: Bytes, wanted: ReadonlySet<EntryId>): ReadonlyMap<EntryId, number> => {
  const found = new Map<EntryId, number>();
  const starts = new Set([...wanted].map((id) => Number.parseInt(id.slice(0, 8), 16)));
  for (let at = 0; starts.size > 0 && at < ids.length; at += 16) {
    const start = ((ids[at]! << 24) | (ids[at + 1]! << 16) | (ids[at + 2]! << 8) | ids[at + 3]!) >>> 0;
    if (!starts.has(start)) continue;
    const id = bytesToHex(ids.subarray(at, at + 16)) as EntryId;
    if (wanted.has(id)) found.set(id, at / 16);
  }
  return found;
};

/** Who did it, before the keeper's later word: the mention says it, else the direction of a message. */
const doerWho = (entry: Entry, doer: Mention | undefined): Who => {
  if (doer && doer.who !== "unknown") return doer.who;
  if (entry.direction === "mine") return "keeper";
  if (entry.direction === "theirs") return "otherParty";
  if (entry.direction === "other") return "someoneElse";
  return "unknown";
};

/** The id of a row. */
export const idOfRow = (columns: Columns, row: number): EntryId =>
  bytesToHex(columns.ids.subarray(row * 16, row * 16 + 16)) as EntryId;
