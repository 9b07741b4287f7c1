// Which names of an archive's members may be used as a path, and why the others may not.

/** Why a member's name is only a label and never a path. */
export type MemberNameReason =
  | "empty-name"
  | "long-name"
  | "control-character"
  | "backslash"
  | "absolute-name"
  | "traversal"
  | "device-name"
  | "directory-name"
  | "symbolic-link";

/** Names that Windows gives to devices, whatever follows the first dot: CON, NUL, COM1, LPT¹ ... */
const deviceName = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;

/** C0, DEL, C1, and the marks that turn the direction of a text, which make a name read as another. */
const controlCharacter = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u;

/** Origin: the longest file name of common file systems (`getconf NAME_MAX /`), for each part, in UTF-16 units. */
const longestPart = 255;
/** Origin: `getconf PATH_MAX /`. */
const longestName = 4096;

/**
 * Why a name must not be used as a path, or null when it may.
 *
 * Shape:  a path is one or more parts between slashes, relative, without `.` or `..`, on any system.
 * Safety: the name is chosen by whoever made the archive, which may be the other person.
 */
export const memberNameReason = (name: string): MemberNameReason | null => {
  if (name === "") return "empty-name";
  if (controlCharacter.test(name) || !name.isWellFormed()) return "control-character";
  if (name.includes("\\")) return "backslash";
  if (name.startsWith("/") || /^[a-z]:/i.test(name)) return "absolute-name";
  if (name.length > longestName) return "long-name";
  if (name.endsWith("/")) return "directory-name";
  for (const part of name.split("/")) {
    if (part === "" || part === "." || part === "..") return "traversal";
    if (part.length > longestPart) return "long-name";
    // Windows drops dots and spaces at the end, so `.. ` is the folder above there.
    const trimmed = part.replace(/[. ]+$/, "");
    if (trimmed === "") return "traversal";
    if (deviceName.test(trimmed.split(/[.:]/, 1)[0]!.trim())) return "device-name";
  }
  return null;
};
