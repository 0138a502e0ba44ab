/** Anything that code of the mini program may be called as. */
export type Callable = (this: unknown, ...values: unknown[]) => unknown
/** An object whose shape the host does not know. */
export type Loose = Record<string, unknown>

export const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null
export const isCallable = (value: unknown): value is Callable => typeof value === 'function'

/** Calls a method of an object when it has one. */
export function callIfThere(object: Loose | undefined, method: string, ...values: unknown[]): unknown {
  const found = object?.[method]
  return isCallable(found) ? found.apply(object, values) : undefined
}

/** The steps of a data path such as `root.cn[0].v`. */
export function stepsOf(path: string): Array<string | number> {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name as string) : Number(index),
  )
}

export const readPath = (object: unknown, path: string): unknown =>
  stepsOf(path).reduce<unknown>((value, step) => (isLoose(value) ? value[step] : undefined), object)

/** Writes a value at a data path and makes what is missing on the way, as `setData` does. */
export function writePath(object: Loose, path: string, value: unknown): void {
  const steps = stepsOf(path)
  let current: Loose = object
  for (const [index, step] of steps.slice(0, -1).entries()) {
    if (!isLoose(current[step])) current[step] = typeof steps[index + 1] === 'number' ? [] : {}
    current = current[step] as Loose
  }
  const last = steps.at(-1)
  if (last !== undefined) current[last] = value
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What went wrong, in the words that WeChat would use. */
export function messageOf(error: unknown): string {
  if (isLoose(error)) {
    const { errMsg, message } = error
    if (typeof errMsg === 'string') return errMsg
    if (typeof message === 'string') return message
  }
  return String(error)
}
