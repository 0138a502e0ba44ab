/** Streams that are each in order, as one that is. Each stream is read no further than what is taken from it needs. */
export function* mergeInOrder<T>(
  streams: ReadonlyArray<Iterator<T>>,
  compare: (left: T, right: T) => number,
): Generator<T> {
  const heads = streams.map((stream) => ({ stream, head: stream.next() }))
  for (;;) {
    let best: (typeof heads)[number] | undefined
    for (const next of heads) {
      if (next.head.done) continue
      if (!best || best.head.done || compare(next.head.value, best.head.value) < 0) best = next
    }
    if (!best || best.head.done) return
    yield best.head.value
    best.head = best.stream.next()
  }
}
