import { randomBytes } from 'node:crypto'
import type { Identity } from '../spec'

const LIFE = 10 * 60_000

/** Tokens that stand for an end user, so that what a function calls in turn runs on the same user's behalf. */
export class IdentityTokens {
  private readonly tokens = new Map<string, { identity: Identity; mintedAt: number }>()

  mint(identity: Identity): string {
    const now = performance.now()
    for (const [token, { mintedAt }] of this.tokens) {
      if (now - mintedAt < LIFE) break
      this.tokens.delete(token)
    }
    const token = randomBytes(18).toString('base64url')
    this.tokens.set(token, { identity, mintedAt: now })
    return token
  }

  identity(token: unknown): Identity | undefined {
    return this.tokens.get(String(token))?.identity
  }
}
