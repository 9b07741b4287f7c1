// Padmé: a dossier's size says little about what is in it.

/**
 * The size that something of `sizeBytes` is padded to: at most 12 % more, and only O(log log n) bits of the size show.
 *
 * Source: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PoPETs 2019(4), §4.2.
 */
export const padmeBytes = (sizeBytes: number): number => {
  if (sizeBytes < 2) return sizeBytes;
  const exponent = bitLength(sizeBytes) - 1;
  const step = 2 ** (exponent - bitLength(exponent));
  return step <= 1 ? sizeBytes : Math.ceil(sizeBytes / step) * step;
};

/** How many binary digits a whole number has; exact, which `Math.log2` need not be. */
const bitLength = (value: number): number => {
  let length = 0;
  for (let power = 1; power <= value; power *= 2) length++;
  return length;
};

/**
 * How long the padding file must be for the whole to have a padded size.
 *
 * Shape:  `sizeWith` gives the size of the whole with so many bytes of padding; it grows at least as its argument does.
 */
export const paddingBytes = (sizeWith: (paddingBytes: number) => number): number => {
  let [padding, size] = [0, sizeWith(0)];
  for (let target = padmeBytes(size); size !== target;) {
    padding += target - size;
    size = sizeWith(padding);
    // Only where the padding itself makes a header longer, at 4 GiB.
    if (size > target) [padding, size, target] = [0, sizeWith(0), padmeBytes(target + 1)];
  }
  return padding;
};
