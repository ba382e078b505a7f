/** One item with what became of it. */
export interface Outcome<I, O> {
  readonly item: I;
  readonly outcome: PromiseSettledResult<O>;
}

/** Runs `work` on each item, at most `count` at once, and gives the outcomes in the items' order. */
export async function* ahead<I, O>(
  items: readonly I[],
  count: number,
  work: (item: I, index: number) => Promise<O>,
): AsyncGenerator<Outcome<I, O>> {
  const running: Promise<PromiseSettledResult<O>>[] = [];
  for (let index = 0; index < items.length; index += 1) {
    for (let next = running.length; next < items.length && next < index + count; next += 1) {
      running.push(settled(work(items[next]!, next)));
    }
    yield { item: items[index]!, outcome: await running[index]! };
  }
}

async function settled<O>(promise: Promise<O>): Promise<PromiseSettledResult<O>> {
  const [outcome] = await Promise.allSettled([promise]);
  return outcome;
}
