// A second reader of the safe, written from spec/*.md alone: it shares no code with daybook/, and needs nothing but Node.
import { argon2Sync, createDecipheriv, createHash, createHmac, timingSafeEqual } from "node:crypto";

const page = 4096;
const firstExtentAt = 1_048_576;
const logIds = { record: "daybook/record\0\0", private: "daybook/private\0" } as const;
type LogName = keyof typeof logIds;

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const uint = (value: number, sizeBytes: number): Buffer =>
  Buffer.from(value.toString(16).padStart(2 * sizeBytes, "0"), "hex");
const join = (...parts: readonly (Uint8Array | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));

/** HKDF-Expand-SHA-512 (seal.md §2). */
const expand = (key: Uint8Array, info: Uint8Array, sizeBytes: number): Buffer => {
  let [made, block] = [join(), join()];
  for (let count = 1; made.length < sizeBytes; count++) {
    block = createHmac("sha512", key)
      .update(join(block, info, uint(count, 1)))
      .digest();
    made = join(made, block);
  }
  return made.subarray(0, sizeBytes);
};

/** Seal.md §3. */
export const subkey = (key: Uint8Array, name: string): Buffer =>
  expand(key, Buffer.from(`daybook/v1/key/${name}`), 32);

/** What a sealed thing of one salt, key and place is closed with (seal.md §2). */
export const chunkKeys = (key: Uint8Array, context: Uint8Array, salt: Uint8Array) => {
  const label = "c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0";
  const made = expand(key, join(label, salt, context), 76);
  return { key: made.subarray(0, 32), nonce: made.subarray(32, 44), commitment: made.subarray(44) };
};

/** The nonce of chunk `index`. */
const nonceOf = (nonce: Buffer, index: number): Buffer => {
  const counter = join(Buffer.alloc(4), uint(index, 8));
  return Buffer.from(nonce.map((byte, at) => byte ^ counter[at]!));
};

/** Open sealed bytes: the plain ones, or the reason of seal.md §2. */
export const openSealed = (
  key: Uint8Array,
  context: Uint8Array,
  sealed: Buffer,
): Buffer | "other-key" | "truncated" | "damaged" => {
  if (sealed.length < 56) return "other-key";
  const keys = chunkKeys(key, context, sealed.subarray(0, 24));
  if (!timingSafeEqual(keys.commitment, sealed.subarray(24, 56))) return "other-key";
  if ((sealed.length - 56) % 16_400 < 16) return "truncated";
  const chunks: Buffer[] = [];
  for (let [at, index] = [56, 0]; at < sealed.length; at += 16_400, index++) {
    const chunk = sealed.subarray(at, at + 16_400);
    const opening = createDecipheriv("aes-256-gcm", keys.key, nonceOf(keys.nonce, index));
    opening.setAuthTag(chunk.subarray(-16));
    try {
      chunks.push(join(opening.update(chunk.subarray(0, -16)), opening.final()));
    } catch {
      return "damaged";
    }
  }
  return join(...chunks);
};

/** What a part of 1 MiB is when it is sealed (seal.md §2). */
const partSize = 56 + 1_048_576 + 16 * 65;

/** Words to key (seal.md §4). */
export const wordsToKey = (words: string, salt: Uint8Array): Buffer => {
  const plain = words.normalize("NFKC").replace(/[\u200c\u200d]/g, "");
  const message = plain.toLowerCase().trim().replace(/\s+/g, " ");
  const constants = { parallelism: 1, tagLength: 32, memory: 65_536, passes: 3 };
  return argon2Sync("argon2id", { message: Buffer.from(message), nonce: salt, ...constants });
};

/** Safe.md §4. */
export const contextOf = (type: string, cell: number, epoch: number, id: string | Uint8Array, at: number) =>
  join(`daybook/v1/${type}\0`, uint(cell, 1), uint(epoch, 4), id, uint(at, 8));

const noId = Buffer.alloc(16);
export interface SegmentPlace {
  readonly at: number;
  readonly size: number;
  readonly hash: Buffer;
}

const placeFrom = (bytes: Buffer, at: number): SegmentPlace | null => {
  const size = Number(bytes.readBigUInt64BE(at + 8));
  if (size === 0) return null;
  return { at: Number(bytes.readBigUInt64BE(at)), size, hash: bytes.subarray(at + 16, at + 48) };
};

/** A root's plain bytes (safe.md §9). */
const rootFrom = (plain: Buffer) => {
  let at = 40;
  const logOf = () => {
    const last = placeFrom(plain, at + 48);
    const treeSize = Number(plain.readBigUInt64BE(at + 96));
    const count = treeSize.toString(2).replaceAll("0", "").length;
    const start = at + 104;
    at = start + 32 * count;
    const hashes = Array.from({ length: count }, (_, index) => start + 32 * index);
    return { last, treeSize, frontier: hashes.map((from) => plain.subarray(from, from + 32)) };
  };
  return { sequence: Number(plain.readBigUInt64BE(0)), logs: { record: logOf(), private: logOf() } };
};

export interface ObjectPlace {
  readonly id: Buffer;
  readonly key: Buffer;
  readonly at: number;
  readonly size: number;
}

/** One place of a log: an entry, or the leaf of an erased one. */
export type Found =
  | { readonly entry: Buffer; readonly secret: Buffer; readonly objects: readonly ObjectPlace[] }
  | { readonly leaf: Buffer };

/** A segment's plain bytes (safe.md §8). */
const segmentFrom = (plain: Buffer) => {
  const [end, first] = [64 + Number(plain.readBigUInt64BE(0)), Number(plain.readBigUInt64BE(8))];
  const frames: Found[] = [];
  for (let at = 64; at < end;) {
    const length = plain.readUInt32BE(at + 1);
    const body = plain.subarray(at + 5, at + 5 + length);
    const [type, count] = [plain[at], plain[at] === 1 ? body.readUInt16BE(32) : 0];
    const objects = Array.from({ length: count }, (_, index) => body.subarray(34 + 64 * index));
    const placeOf = (one: Buffer): ObjectPlace => ({
      id: one.subarray(0, 16),
      key: one.subarray(16, 48),
      at: Number(one.readBigUInt64BE(48)),
      size: Number(one.readBigUInt64BE(56)),
    });
    if (type !== 1 && type !== 2) throw new Error("a frame of another type");
    frames.push(
      type === 2
        ? { leaf: body }
        : {
            secret: body.subarray(0, 32),
            objects: objects.map(placeOf),
            entry: body.subarray(34 + 64 * count),
          },
    );
    at += 5 + length;
  }
  return { first, previous: placeFrom(plain, 16), frames };
};

/** The hash of the leaf of an entry (log.md §2, entry.md §5). */
const leafOf = (sequence: number, { entry, secret }: { entry: Buffer; secret: Buffer }): Buffer => {
  const fields = JSON.parse(entry.toString()) as Record<string, unknown>;
  const groups: Readonly<Record<string, string>> = {
    attachments: "attachments",
    people: "direction people reported",
    place: "place",
    rest: "about channel drawer format id kind marks source",
    time: "happened written",
    words: "behaviours effects injuries order refused view words",
  };
  const hmac = (key: Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  const commitments = Object.entries(groups).map(([group, names]) => {
    // The entry is canonical, so what is taken out of it in the order of its keys is canonical too.
    const present = names.split(" ").filter((name) => Object.hasOwn(fields, name));
    const value = JSON.stringify(Object.fromEntries(present.map((name) => [name, fields[name]])));
    return hmac(hmac(secret, `daybook/v1/salt\0${group}`), `daybook/v1/field\0${group}\0${value}`);
  });
  return sha256(join("\0", "daybook/v1/entry\0", uint(sequence, 8), ...commitments));
};

/** MTH (log.md §3). */
const treeOf = (leaves: readonly Buffer[]): Buffer => {
  if (leaves.length <= 1) return leaves[0] ?? sha256();
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return sha256(Buffer.of(1), treeOf(leaves.slice(0, half)), treeOf(leaves.slice(half)));
};

/** The roots of the complete subtrees, largest first (log.md §3). */
const frontierOf = (leaves: readonly Buffer[]): readonly Buffer[] => {
  if (leaves.length === 0) return [];
  const size = 2 ** Math.floor(Math.log2(leaves.length));
  return [treeOf(leaves.slice(0, size)), ...frontierOf(leaves.slice(size))];
};

/**
 * Open a file with what turns its salt into a key.
 *
 * `isOlder`: not both roots opened, or the last commit did not reach the disk. Each log gives its places in order, and null for
 * a segment that does not open; `isTree` says whether the places make the tree that the root counts.
 */
export const openFile = (file: Buffer, derive: (salt: Buffer) => Buffer, extent = 16_777_216) => {
  // §6.1: both copies of the header, both slots of each; the largest epoch of which a root opens.
  const cells = [0, 65_536].flatMap((header) => {
    const derived = derive(file.subarray(header, header + 32));
    return [0, 1].flatMap((cell) => {
      const slot = file.subarray(header + 32 + 136 * cell, header + 168 + 136 * cell);
      const plain = openSealed(subkey(derived, "slot"), contextOf("slot", cell, 0, noId, cell), slot);
      return typeof plain === "string"
        ? []
        : [{ cell, epoch: plain.readUInt32BE(0), key: plain.subarray(4, 36) }];
    });
  });
  if (cells.length === 0) return "nothing-here";
  const rootsOf = ({ cell, epoch, key }: (typeof cells)[number]) =>
    [0, 1].flatMap((slot) => {
      const places = [0, 65_536].map((more) => 131_072 * (1 + 2 * cell + slot) + more);
      const opened = places.map((at) =>
        openSealed(
          subkey(key, "root"),
          contextOf("root", cell, epoch, noId, slot),
          file.subarray(at, at + page),
        ),
      );
      const plain = opened.find((each) => typeof each !== "string");
      return plain === undefined ? [] : [rootFrom(plain)];
    });
  const known = cells
    .toSorted((left, right) => right.epoch - left.epoch)
    .map((own) => ({ own, roots: rootsOf(own).toSorted((left, right) => right.sequence - left.sequence) }));
  const chosen = known.find(({ roots }) => roots.length > 0);
  if (!chosen) return "damaged";
  const { own, roots } = chosen;

  /** Bytes of the cell (§3). */
  const read = (from: number, size: number): Buffer => {
    const parts: Buffer[] = [];
    for (let at = from; at < from + size;) {
      const end = Math.min(from + size, (Math.floor(at / extent) + 1) * extent);
      const start = firstExtentAt + (2 * Math.floor(at / extent) + own.cell) * extent + (at % extent);
      parts.push(file.subarray(start, start + end - at));
      at = end;
    }
    return join(...parts);
  };
  /** The sealed bytes of a segment, mended from its spare page where one page is damaged (§8). */
  const sealedAt = ({ at, size, hash }: SegmentPlace): Buffer | null => {
    const sealed = read(at, size);
    if (sha256(sealed).equals(hash)) return sealed;
    const mask = expand(subkey(own.key, "spare"), join("daybook/v1/spare\0", hash), page);
    const difference = join(read(at + size, page));
    const bytes = join(sealed, mask);
    for (let index = 0; index < bytes.length; index++) difference[index % page]! ^= bytes[index]!;
    for (let from = 0; from < size; from += page) {
      const tried = join(sealed);
      for (let index = 0; index < page; index++) tried[from + index]! ^= difference[index]!;
      if (sha256(tried).equals(hash)) return tried;
    }
    return null;
  };
  const segmentAt = (log: LogName, place: SegmentPlace) => {
    const sealed = sealedAt(place);
    const context = contextOf("log", own.cell, own.epoch, logIds[log], place.at / page);
    const plain = sealed && openSealed(subkey(own.key, `log/${log}`), context, sealed);
    return plain && typeof plain !== "string" ? segmentFrom(plain) : null;
  };
  const [newest, older] = roots as [(typeof roots)[number], (typeof roots)[number] | undefined];
  const missing = (Object.keys(logIds) as LogName[]).filter(
    (log) => newest.logs[log].last && !sealedAt(newest.logs[log].last),
  );
  const isLost = missing.some(
    (log) => older && !older.logs[log].last?.hash.equals(newest.logs[log].last!.hash),
  );
  const root = isLost ? older! : newest;

  const readLog = (log: LogName) => {
    const { last, treeSize, frontier } = root.logs[log];
    const found: (Found | null)[] = [];
    for (let place = last; place;) {
      const segment = segmentAt(log, place);
      found.unshift(...(segment?.frames ?? [null]));
      place = segment?.previous ?? null;
    }
    const leaves = found.map((each, at) =>
      !each ? Buffer.alloc(0) : "leaf" in each ? each.leaf : leafOf(at, each),
    );
    const isTree = leaves.length === treeSize && join(...frontierOf(leaves)).equals(join(...frontier));
    return { found, isTree, root: treeOf(leaves) };
  };
  /** The plain bytes of an attachment of `sizeBytes`, or null (§7). */
  const readObject = ({ id, key, at, size }: ObjectPlace, sizeBytes: number): Buffer | null => {
    const [parts, all] = [[] as Buffer[], read(at, size)];
    for (let from = 0; from < size; from += partSize) {
      const context = contextOf("object", own.cell, 0, id, parts.length);
      const part = openSealed(key, context, all.subarray(from, from + partSize));
      if (typeof part === "string") return null;
      parts.push(part);
    }
    return join(...parts).subarray(0, sizeBytes);
  };
  const isOlder = roots.length < 2 || missing.length > 0;
  return { own, isOlder, record: readLog("record"), private: readLog("private"), readObject };
};
