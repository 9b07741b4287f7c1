// archive: bytes from anywhere, and archives read without trusting them.
export { memberNameReason, type MemberNameReason } from "./member-name.ts";
export {
  ArchiveFailure,
  archiveLimits,
  openArchive,
  type Archive,
  type ArchiveLimits,
  type ArchiveNote,
  type ArchiveReason,
  type Member,
} from "./read.ts";
export { bytesToSource, type ByteSource } from "./source.ts";
export { archiveSizeBytes, bytesToPieces, writeArchive, type NewMember } from "./write.ts";
export { readTar, TarFailure, writeTar, type TarFound, type TarMember } from "./tar.ts";
