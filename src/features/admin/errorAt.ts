/** What is wrong with a field, or with the first thing within it. */
export function errorAt(errors: Readonly<Record<string, string>>, field: string): string | undefined {
  const inside = Object.keys(errors).find((each) => each.startsWith(`${field}.`))
  return errors[field] ?? (inside === undefined ? undefined : errors[inside])
}
