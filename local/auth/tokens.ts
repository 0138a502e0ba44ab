import { createHmac, timingSafeEqual } from 'node:crypto'

/** Claims of an access token. */
export interface Claims {
  sub: string
  /** The session, so that signing out ends its tokens. */
  sid: string
  exp: number
  [claim: string]: unknown
}

const HEADER = encode({ alg: 'HS256', typ: 'JWT' })

/** A JSON Web Token signed with the cloud's own secret. */
export function signToken(claims: Claims, secret: Buffer): string {
  const content = `${HEADER}.${encode(claims)}`
  return `${content}.${signature(content, secret)}`
}

/** Reads tokens signed with one secret; a client sends the same one again and again, and its signature is computed once. */
export class TokenReader {
  private readonly known = new Map<string, Claims>()

  constructor(private readonly secret: Buffer) {}

  /** The claims of a token that this cloud signed and that has not expired at `now` (milliseconds). */
  read(token: string, now: number): Claims | undefined {
    const claims = this.known.get(token) ?? this.signed(token)
    return claims && claims.exp * 1000 > now ? claims : undefined
  }

  private signed(token: string): Claims | undefined {
    const claims = readToken(token, this.secret, 0)
    if (!claims) return undefined
    if (this.known.size >= KNOWN_MOST) this.known.clear()
    this.known.set(token, claims)
    return claims
  }
}

const KNOWN_MOST = 2_000

/** The claims of a token that this cloud signed and that has not expired at `now` (milliseconds). */
function readToken(token: string, secret: Buffer, now: number): Claims | undefined {
  const [header, payload, given, ...more] = token.split('.')
  if (header !== HEADER || !payload || !given || more.length > 0) return undefined
  if (!sameText(given, signature(`${header}.${payload}`, secret))) return undefined
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims
  return claims.exp * 1000 > now ? claims : undefined
}

/** Compares without telling by its duration how much agreed. */
export function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function signature(content: string, secret: Buffer): string {
  return createHmac('sha256', secret).update(content).digest('base64url')
}
