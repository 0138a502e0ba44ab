import { config } from 'zod'

// Imported before anything else: cheap phones have old engines, and schemas are built while modules load.
if (!Object.fromEntries) {
  Object.fromEntries = (entries: Iterable<readonly [PropertyKey, unknown]>) => {
    const result: Record<PropertyKey, unknown> = {}
    for (const [key, value] of entries) result[key] = value
    return result
  }
}
if (!Object.hasOwn) {
  Object.hasOwn = (target: object, key: PropertyKey) => Object.hasOwn(target, key)
}

// A mini program forbids making functions from text, which zod would try.
config({ jitless: true })
