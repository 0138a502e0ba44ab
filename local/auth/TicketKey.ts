import { createPublicKey, generateKeyPairSync, randomUUID, verify } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { AuthError } from './AuthError'

/** What the platform's console hands out for custom sign-in; a server gives it to `tcb.init({ credentials })`. */
export interface TicketCredentials {
  private_key_id: string
  private_key: string
  env_id: string
}

/** The key pair of custom sign-in: made when it is first asked for, kept in the data folder. */
export class TicketKey {
  private known: TicketCredentials | undefined

  constructor(
    private readonly dataDir: string,
    private readonly envId: string,
  ) {}

  credentials(): TicketCredentials {
    this.known ??= this.load() ?? this.make()
    return this.known
  }

  /** The user that a ticket names; refuses one that this key did not sign, that is over, or that is for another place. */
  read(ticket: string, now: number): string {
    this.known ??= this.load()
    const [keyId, token = ''] = ticket.split('/@@/')
    const [header = '', payload = '', signature = ''] = token.split('.')
    if (!this.known || keyId !== this.known.private_key_id) throw invalid('it was not signed with the key in use')
    const content = Buffer.from(`${header}.${payload}`)
    const key = createPublicKey(this.known.private_key)
    if (!verify('RSA-SHA256', content, key, Buffer.from(signature, 'base64url')))
      throw invalid('its signature is wrong')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
    if (claims.env !== this.envId) throw invalid(`it is for the environment ${claims.env}`)
    if (Number(claims.exp) <= now) throw invalid('it has expired')
    if (typeof claims.uid === 'string' && claims.uid !== '') return claims.uid
    throw invalid('it names no user')
  }

  private get file(): string {
    return path.join(this.dataDir, 'custom-sign-in.json')
  }

  private load(): TicketCredentials | undefined {
    if (!existsSync(this.file)) return undefined
    return { ...JSON.parse(readFileSync(this.file, 'utf8')), env_id: this.envId } as TicketCredentials
  }

  private make(): TicketCredentials {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    })
    const made = { private_key_id: randomUUID(), private_key: privateKey, env_id: this.envId }
    writeFileSync(`${this.file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 })
    renameSync(`${this.file}.new`, this.file)
    return made
  }
}

function invalid(reason: string): AuthError {
  return new AuthError('invalid_argument', 3, `the ticket is not valid: ${reason}`, 401)
}
