// Archives that would harm: bombs, liars, names that leave their folder, and archives that two programs read differently.
import { constants, deflateRawSync } from "node:zlib";
import { fields, makeZip } from "./make-zip.ts";

export interface HostileArchive {
  readonly name: string;
  /** The reason, or for each member whether it is read or why it is no path. */
  readonly expected: string;
  make(): Uint8Array<ArrayBuffer>;
}

const zeros = (sizeBytes: number): Uint8Array<ArrayBuffer> => new Uint8Array(sizeBytes);
const chat = { name: "_chat.txt", content: "20/11/2026, 22:40 - Mira: hello\n" };
const whole = (): Uint8Array<ArrayBuffer> => makeZip([chat]);
const named = (name: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  makeZip([{ name, content: "evidence" }]);
const mebibyte = 2 ** 20;

/** Deflate of zeros without making them all at once: blocks of one mebibyte, joined at byte borders. */
const packedZeros = (mebibytes: number): Buffer => {
  const block = deflateRawSync(zeros(mebibyte), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: mebibytes }, () => block), deflateRawSync(zeros(0))]);
};

/** ZIP64's extra field with sizes that the short fields cannot hold. */
const zip64 = (sizeBytes: number, compressedBytes: number): Buffer =>
  fields([1, 2], [16, 2], [sizeBytes, 8], [compressedBytes, 8]);
const large = { sizeBytes: 0xffffffff, compressedBytes: 0xffffffff };

export const hostileArchives: readonly HostileArchive[] = [
  {
    name: "a bomb of a gigabyte in one member",
    expected: "bomb",
    make: () => makeZip([{ name: "a", packed: packedZeros(1024), sizeBytes: 1024 * mebibyte, crc: 0 }]),
  },
  {
    name: "a bomb that says it is small",
    expected: "lying-size while read",
    make: () => makeZip([{ name: "a", packed: packedZeros(1024), sizeBytes: 100, crc: 0 }]),
  },
  {
    name: "a bomb just under the ratio that says it is smaller",
    expected: "lying-size while read",
    make: () => makeZip([{ name: "a", packed: packedZeros(512), sizeBytes: 90 * mebibyte, crc: 0 }]),
  },
  {
    name: "a bomb of many members that share their bytes",
    expected: "overlapping",
    make: () =>
      makeZip(
        Array.from({ length: 1_000 }, (_, index) => ({
          name: `${index}`,
          packed: index === 0 ? packedZeros(1) : zeros(0),
          sizeBytes: mebibyte,
          compressedBytes: packedZeros(1).length,
          crc: 0,
          headerAt: 0,
        })),
      ),
  },
  {
    name: "a bomb whose members lie inside one another",
    expected: "overlapping",
    make: () => {
      const inner = makeZip([{ name: "inner", content: "x".repeat(100), method: 0 }]).slice(0, 135);
      const outer = { name: "outer", content: inner, method: 0 };
      return makeZip([outer, { name: "inner", content: "x".repeat(100), method: 0, headerAt: 35 }]);
    },
  },
  {
    name: "an archive in an archive in an archive is only bytes",
    expected: "read",
    make: () => makeZip([{ name: "a.zip", content: makeZip([{ name: "b.zip", content: whole() }]) }]),
  },
  {
    name: "200,000 members, of which the end counts 3,392",
    expected: "too-many-members",
    make: () => {
      const members = Array.from({ length: 200_000 }, (_, index) => ({ name: `${index}`, method: 0 }));
      return makeZip(members, { memberCount: members.length % 65_536 });
    },
  },
  {
    name: "a list of members of forty mebibytes",
    expected: "large-directory",
    make: () =>
      makeZip(
        Array.from({ length: 700 }, (_, index) => ({ name: `${index}`.padEnd(60_000, "n"), method: 0 })),
      ),
  },
  {
    name: "four gigabytes that are not there",
    expected: "bomb",
    make: () => makeZip([{ ...chat, sizeBytes: 0xfffffff0 }]),
  },
  {
    name: "ZIP64 sizes of a terabyte",
    expected: "bomb",
    make: () => makeZip([{ ...chat, ...large, extra: zip64(2 ** 40, 2 ** 39) }]),
  },
  {
    name: "ZIP64 sizes larger than any number",
    expected: "lying-size",
    make: () =>
      makeZip([{ ...chat, ...large, extra: Buffer.concat([fields([1, 2], [16, 2]), zeros(16).fill(0xff)]) }]),
  },
  {
    name: "ZIP64 fields that are missing",
    expected: "lying-size",
    make: () => makeZip([{ ...chat, ...large }]),
  },
  {
    name: "a ZIP64 end that is not there",
    expected: "lying-size",
    make: () => makeZip([chat], { memberCount: 0xffff, directoryAt: 0xffffffff }),
  },
  {
    name: "a stored member whose two sizes differ",
    expected: "lying-size",
    make: () => makeZip([{ ...chat, method: 0, sizeBytes: 9 }]),
  },
  {
    name: "a member that ends behind the archive",
    expected: "lying-size",
    make: () => makeZip([{ ...chat, compressedBytes: 5_000 }]),
  },
  {
    name: "a member that begins behind the archive",
    expected: "lying-size",
    make: () => makeZip([{ ...chat, headerAt: 70_000 }]),
  },
  {
    name: "a member that unpacks to less than it says",
    expected: "wrong-checksum while read",
    make: () => makeZip([{ ...chat, sizeBytes: 1_000 }]),
  },
  {
    name: "a checksum that lies",
    expected: "wrong-checksum while read",
    make: () => makeZip([{ ...chat, crc: 1 }]),
  },
  {
    name: "bytes that are no Deflate",
    expected: "wrong-checksum while read",
    make: () => makeZip([{ ...chat, packed: zeros(40).fill(0xff) }]),
  },
  {
    name: "a list and a member with two names",
    expected: "ambiguous while read",
    make: () => makeZip([{ ...chat, local: { name: "other.bin" } }]),
  },
  {
    name: "a list and a member with two sizes",
    expected: "ambiguous while read",
    make: () => makeZip([{ ...chat, local: { sizeBytes: 3 } }]),
  },
  {
    name: "a list and a member with two methods",
    expected: "ambiguous while read",
    make: () => makeZip([{ ...chat, local: { method: 0 } }]),
  },
  {
    name: "a list with more members than its end says",
    expected: "ambiguous",
    make: () => makeZip([chat, { name: "hidden" }], { memberCount: 1 }),
  },
  {
    name: "a list with fewer members than its end says",
    expected: "damaged",
    make: () => makeZip([chat], { memberCount: 9 }),
  },
  {
    name: "a list that lies elsewhere",
    expected: "ambiguous",
    make: () => makeZip([chat], { directoryAt: 3_000_000 }),
  },
  {
    name: "a second archive before the first",
    expected: "read prepended-bytes",
    make: () => new Uint8Array([...makeZip([{ name: "other", content: "other" }]), ...whole()]),
  },
  {
    name: "one name twice",
    expected: "duplicate-name",
    make: () => makeZip([chat, { ...chat, content: "other" }]),
  },
  { name: "an encrypted member", expected: "encrypted", make: () => makeZip([{ ...chat, flags: 0x801 }]) },
  {
    name: "a method nobody has",
    expected: "unsupported-method",
    make: () => makeZip([{ ...chat, method: 99 }]),
  },
  { name: "a part of a split archive", expected: "split", make: () => makeZip([chat], { disk: 3 }) },
  { name: "an archive cut in half", expected: "truncated", make: () => whole().slice(0, 60) },
  { name: "a name that climbs out", expected: "traversal", make: () => named("../../etc/passwd") },
  { name: "a name from the root", expected: "absolute-name", make: () => named("/etc/passwd") },
  { name: "a name on a drive", expected: "absolute-name", make: () => named("C:/Windows/system.ini") },
  { name: "a name with backslashes", expected: "backslash", make: () => named("..\\..\\x") },
  { name: "a name of a device", expected: "device-name", make: () => named("photos/NUL.jpg") },
  {
    name: "a name with a zero byte",
    expected: "control-character",
    make: () => named("photo.jpg\u0000.exe"),
  },
  {
    name: "a name that reads backwards",
    expected: "control-character",
    make: () => named("photo\u202egpj.exe"),
  },
  { name: "a name longer than any", expected: "long-name", make: () => named("n".repeat(60_000)) },
  {
    name: "a name that is no UTF-8",
    expected: "read",
    make: () => named(new Uint8Array([0xff, 0xfe, 0x2e, 0x2e])),
  },
  {
    name: "a symbolic link",
    expected: "symbolic-link",
    make: () => makeZip([{ name: "link", content: "/etc/passwd", mode: 0o120777 }]),
  },
  {
    name: "a folder that holds something",
    expected: "directory-name",
    make: () => makeZip([{ name: "folder/", content: "evidence" }]),
  },
];
