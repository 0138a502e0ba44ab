import { rmSync } from 'node:fs'

/** Removes the street that test files copied; each removes its own copy. */
export default function globalTeardown(): void {
  if (process.env.SEEDED_STREETS) rmSync(process.env.SEEDED_STREETS, { recursive: true, force: true })
}
