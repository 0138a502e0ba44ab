import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'

const VERSION = 'v1'
/** Bytes. */
const NONCE = 12
const TAG = 16

const keyRing = z.strictObject({
  /** The id of the key that new values are sealed with. */
  current: z.string().regex(/^[a-z0-9]{1,16}$/),
  /** 32 bytes each, in base64, by key id; old keys stay while values sealed with them do. */
  keys: z.record(z.string(), z.base64().length(44)),
  /** 32 bytes in base64 for look-ups; another key than any of `keys`. */
  lookup: z.base64().length(44),
})
export type KeyRing = z.infer<typeof keyRing>

/** A ring of fresh keys, for a machine of one's own or the first deployment. */
export function newKeyRing(): KeyRing {
  const key = () => randomBytes(32).toString('base64')
  return { current: 'k1', keys: { k1: key() }, lookup: key() }
}

/** Where a sealed value stands: it opens only there, so it cannot be moved to another document. */
export interface SealPlace {
  collection: string
  id: string
  field: string
}

/** Encrypts personal data before it is stored: AES-256-GCM as `v1.<keyId>.<nonce>.<text and tag>`. */
export class Seal {
  private constructor(private readonly ring: KeyRing) {}

  /** Throws with the name of what is missing, so that a function without its keys never starts half. */
  static fromEnvironment(variables: Record<string, string | undefined>): Seal {
    const text = variables.DATA_KEYS
    if (!text) throw new Error('DATA_KEYS is not set: the function has no keys for personal data')
    const parsed = keyRing.safeParse(JSON.parse(text))
    if (!parsed.success) throw new Error(`DATA_KEYS is not a ring of keys: ${z.prettifyError(parsed.error)}`)
    const ring = parsed.data
    if (!ring.keys[ring.current]) throw new Error(`DATA_KEYS has no key "${ring.current}", which it names as current`)
    return new Seal(ring)
  }

  seal(value: string, place: SealPlace): string {
    const { nonce, body } = this.encrypt(Buffer.from(value, 'utf8'), place)
    return [VERSION, this.ring.current, nonce.toString('base64url'), body.toString('base64url')].join('.')
  }

  open(sealed: string, place: SealPlace): string {
    const [version, keyId, nonce, body] = sealed.split('.')
    if (version !== VERSION || !keyId || !nonce || !body) throw new Error('A sealed value has an unknown form')
    return this.decrypt(keyId, Buffer.from(nonce, 'base64url'), Buffer.from(body, 'base64url'), place).toString('utf8')
  }

  /** A file as `v1.<keyId>.`, the nonce, the bytes and the tag: 30 to 45 bytes longer than it was. */
  sealBytes(bytes: Uint8Array, place: SealPlace): Buffer {
    const { nonce, body } = this.encrypt(bytes, place)
    return Buffer.concat([Buffer.from(`${VERSION}.${this.ring.current}.`, 'latin1'), nonce, body])
  }

  openBytes(sealed: Buffer, place: SealPlace): Buffer {
    const [whole, keyId] = /^v1\.([a-z0-9]{1,16})\./.exec(sealed.toString('latin1', 0, 20)) ?? []
    if (!whole || !keyId) throw new Error('A sealed file has an unknown form')
    const body = sealed.subarray(whole.length + NONCE)
    return this.decrypt(keyId, sealed.subarray(whole.length, whole.length + NONCE), body, place)
  }

  /** The same for equal values and tells nothing of them: finds a phone without keeping it readable. */
  lookup(value: string): string {
    return createHmac('sha256', Buffer.from(this.ring.lookup, 'base64')).update(value).digest('base64url')
  }

  private encrypt(plain: Uint8Array, place: SealPlace): { nonce: Buffer; body: Buffer } {
    const nonce = randomBytes(NONCE)
    const cipher = createCipheriv('aes-256-gcm', this.key(this.ring.current), nonce)
    cipher.setAAD(bound(place))
    return { nonce, body: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]) }
  }

  private decrypt(keyId: string, nonce: Buffer, body: Buffer, place: SealPlace): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.key(keyId), nonce)
    decipher.setAAD(bound(place))
    decipher.setAuthTag(body.subarray(-TAG))
    return Buffer.concat([decipher.update(body.subarray(0, -TAG)), decipher.final()])
  }

  private key(id: string): Buffer {
    const key = this.ring.keys[id]
    if (!key) throw new Error(`DATA_KEYS has no key "${id}"`)
    return Buffer.from(key, 'base64')
  }
}

const bound = ({ collection, id, field }: SealPlace): Buffer => Buffer.from(`${collection}/${id}/${field}`)
