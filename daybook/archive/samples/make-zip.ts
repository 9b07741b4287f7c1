// ZIP files for tests, honest ones and liars: every field of every header can be set to something else.
import { crc32, deflateRawSync } from "node:zlib";

export interface MadeMember {
  readonly name: string | Uint8Array;
  readonly content?: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  /** What lies in the archive instead of the packed content. */
  readonly packed?: Uint8Array;
  readonly sizeBytes?: number;
  readonly compressedBytes?: number;
  readonly crc?: number;
  readonly headerAt?: number;
  /** Unix mode, for symbolic links. */
  readonly mode?: number;
  readonly extra?: Uint8Array;
  /** What the local header says where it differs from the list. */
  readonly local?: { readonly name?: string; readonly method?: number; readonly sizeBytes?: number };
}

export interface MadeEnd {
  readonly memberCount?: number;
  readonly directoryBytes?: number;
  readonly directoryAt?: number;
  readonly disk?: number;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
  readonly beforeEnd?: Uint8Array;
}

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === "string" ? Buffer.from(text) : text;

/** Little-endian fields: pairs of a value and its width in bytes. */
export const fields = (...pairs: readonly (readonly [value: number, width: number])[]): Buffer => {
  const bytes = Buffer.alloc(pairs.reduce((total, [, width]) => total + width, 0));
  let at = 0;
  for (const [value, width] of pairs) {
    if (width === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(value, at, width);
    at += width;
  }
  return bytes;
};

const dosDate = 0x5a21;

/** Build an archive. */
export const makeZip = (members: readonly MadeMember[], end: MadeEnd = {}): Uint8Array<ArrayBuffer> => {
  const parts: Uint8Array[] = [end.before ?? new Uint8Array()];
  const list: Uint8Array[] = [];
  let at = parts[0]!.length;
  for (const member of members) {
    const [name, content] = [bytesOf(member.name), bytesOf(member.content ?? "")];
    const method = member.method ?? 8;
    const packed = member.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const flags = member.flags ?? 0x800;
    const crc = member.crc ?? crc32(content);
    const sizeBytes = member.sizeBytes ?? content.length;
    const compressedBytes = member.compressedBytes ?? packed.length;
    const localName = member.local?.name === undefined ? name : bytesOf(member.local.name);
    const common = (theirMethod: number, theirSize: number, nameBytes: number): Buffer =>
      fields(
        [20, 2],
        [flags, 2],
        [theirMethod, 2],
        [0, 2],
        [dosDate, 2],
        [crc, 4],
        [compressedBytes, 4],
        [theirSize, 4],
        [nameBytes, 2],
        [member.extra?.length ?? 0, 2],
      );
    const extra = member.extra ?? new Uint8Array();
    const local = Buffer.concat([
      fields([0x04034b50, 4]),
      common(member.local?.method ?? method, member.local?.sizeBytes ?? sizeBytes, localName.length),
      localName,
      extra,
      packed,
    ]);
    list.push(
      fields([0x02014b50, 4], [(3 << 8) | 20, 2]),
      common(method, sizeBytes, name.length),
      fields(
        [0, 2],
        [0, 2],
        [0, 2],
        [((member.mode ?? 0o100644) << 16) >>> 0, 4],
        [member.headerAt ?? at, 4],
      ),
      name,
      extra,
    );
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const count = end.memberCount ?? members.length;
  const [disk, sizeBytes] = [end.disk ?? 0, end.directoryBytes ?? directory.length];
  return new Uint8Array(
    Buffer.concat([
      ...parts,
      directory,
      end.beforeEnd ?? new Uint8Array(),
      fields([0x06054b50, 4], [disk, 2], [disk, 2], [count, 2], [count, 2], [sizeBytes, 4]),
      fields([end.directoryAt ?? at, 4], [0, 2]),
      end.after ?? new Uint8Array(),
    ]),
  );
};
