/** Reads a port, or says in one sentence what is wrong with it. */
export function portOf(text: string, name: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`${name} must be a number from 0 to 65535, not "${text}".`)
  return port
}
