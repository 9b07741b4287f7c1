// What a bench gives, and how a ratio of two works is measured.

export interface Row {
  readonly name: string;
  /** A ratio, unless the name says otherwise. */
  readonly value: number;
  readonly against: string;
  readonly goal: string;
  readonly met: boolean;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;

const timeOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** The median of how many times longer `work` takes than `other`, the two run in turn so that noise hits both. */
export const ratioOf = async (
  work: () => Promise<unknown>,
  other: () => Promise<unknown>,
  rounds: number,
): Promise<number> => {
  await work();
  await other();
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const [own, bare] = [await timeOf(work), await timeOf(other)];
    ratios.push(own / bare);
  }
  return Math.round(median(ratios) * 100) / 100;
};
