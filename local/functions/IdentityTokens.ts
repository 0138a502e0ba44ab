import { randomBytes } from 'node:crypto'
import type { Identity } from '../spec'

const LIFE = 10 * 60_000
/** For so long the same identity gets the same token, so that every call's token lives some minutes more. */
const SAME = LIFE / 2

/** Tokens that stand for an end user, so that what a function calls in turn runs on the same user's behalf. */
export class IdentityTokens {
  private readonly tokens = new Map<string, { identity: Identity; mintedAt: number }>()
  private readonly newest = new Map<string, { token: string; mintedAt: number }>()

  mint(identity: Identity): string {
    const now = performance.now()
    const known = JSON.stringify(identity)
    const newest = this.newest.get(known)
    if (newest && now - newest.mintedAt < SAME) return newest.token
    this.dropOld(now)
    const token = randomBytes(18).toString('base64url')
    this.tokens.set(token, { identity, mintedAt: now })
    this.newest.set(known, { token, mintedAt: now })
    return token
  }

  identity(token: unknown): Identity | undefined {
    return this.tokens.get(String(token))?.identity
  }

  private dropOld(now: number): void {
    for (const [token, { identity, mintedAt }] of this.tokens) {
      if (now - mintedAt < LIFE) break
      this.tokens.delete(token)
      const known = JSON.stringify(identity)
      if (this.newest.get(known)?.token === token) this.newest.delete(known)
    }
  }
}
