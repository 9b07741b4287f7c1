// The few statistics that promises are measured with.

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const varianceOf = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
};

export const deviationOf = (values: readonly number[]): number => Math.sqrt(varianceOf(values));

/** Welch's t of two samples: how far apart their means are, in standard errors. */
export const welchT = (left: readonly number[], right: readonly number[]): number =>
  (meanOf(left) - meanOf(right)) /
  Math.sqrt(varianceOf(left) / left.length + varianceOf(right) / right.length);

/** The area under the ROC curve: how often a score of `yes` is above one of `no`. One half is guessing. */
export const aucOf = (yes: readonly number[], no: readonly number[]): number => {
  let above = 0;
  for (const left of yes) for (const right of no) above += left > right ? 1 : left === right ? 0.5 : 0;
  return above / (yes.length * no.length);
};

/** What byte counts, neighbours and repetitions of some bytes say: all that is left of them without the key. */
export const byteFeatures = (bytes: Uint8Array): readonly number[] => {
  const counts = new Float64Array(256);
  let [sum, squares, products, repeats, bits] = [0, 0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [byte, next] = [bytes[at]!, bytes[(at + 1) % bytes.length]!];
    counts[byte]!++;
    sum += byte;
    squares += byte * byte;
    products += byte * next;
    if (byte === next) repeats++;
    bits += (byte ^ (byte >> 1)) & 1;
  }
  const each = bytes.length / 256;
  const chiSquare = counts.reduce((total, count) => total + (count - each) ** 2 / each, 0);
  const mean = sum / bytes.length;
  const correlation = (products / bytes.length - mean * mean) / (squares / bytes.length - mean * mean);
  return [mean, chiSquare, correlation, repeats, bits];
};
