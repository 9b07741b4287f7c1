// The spare page behind each segment: from it any one damaged page of the segment is made again.
import type { Digest } from "daybook/digest";
import { isSameBytes, joinBytes, utf8, type Bytes } from "daybook/record";
import { expandKey, subkey } from "daybook/seal";
import { pageBytes } from "./layout.ts";

/** Source: spec/safe.md §8. */
const label = utf8("daybook/v1/spare\0");

/** All pages of sealed bytes XORed into one, beginning with `first`. */
const foldPages = (first: Bytes, sealed: Bytes): Bytes => {
  const folded = first.slice();
  for (let at = 0; at < sealed.length; at += pageBytes)
    for (let column = 0; column < pageBytes; column++) folded[column]! ^= sealed[at + column]!;
  return folded;
};

/**
 * What hides the fold: without it, anybody could find the segments by XORing pages.
 *
 * The hash of a sealed segment never comes twice, since every SEAL draws a salt; so no two spares share a mask.
 */
const maskOf = (cellKey: Bytes, hash: Bytes): Bytes =>
  expandKey(subkey(cellKey, "spare"), joinBytes(label, hash), pageBytes);

/** The spare page of a sealed segment. Shape: `sealed` is whole pages, `hash` its SHA-256. */
export const makeSpare = (cellKey: Bytes, hash: Bytes, sealed: Bytes): Bytes =>
  foldPages(maskOf(cellKey, hash), sealed);

/**
 * Make a damaged segment whole again from its spare page.
 *
 * Gives:  the sealed bytes whose SHA-256 is `hash`, or null when more than one page is damaged.
 */
export const mendFromSpare = (
  digest: Digest,
  cellKey: Bytes,
  hash: Bytes,
  damaged: Bytes,
  spare: Bytes,
): Bytes | null => {
  const difference = foldPages(makeSpare(cellKey, hash, damaged), spare);
  const tried = damaged.slice();
  for (let at = 0; at < tried.length; at += pageBytes) {
    for (let column = 0; column < pageBytes; column++) tried[at + column]! ^= difference[column]!;
    if (isSameBytes(digest.sha256(tried), hash)) return tried;
    tried.set(damaged.subarray(at, at + pageBytes), at);
  }
  return null;
};
