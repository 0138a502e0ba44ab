import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Cell } from '../database/openSqlite'
import type { Store } from '../database/Store'
import type { Identity } from '../spec'
import { AuthError, unauthenticated } from './AuthError'
import { hashPassword, isPassword } from './passwords'
import type { TicketKey } from './TicketKey'
import { signToken, TokenReader } from './tokens'

export interface NewUser {
  username: string
  password: string
  uid?: string
  displayName?: string
}

export interface User {
  uid: string
  username: string | null
  displayName: string | null
  /** The name under which a server signed the user in with a ticket. */
  customUserId: string | null
  anonymous: boolean
  createdAt: number
}

export interface Session {
  token_type: 'Bearer'
  access_token: string
  refresh_token: string
  expires_in: number
  sub: string
}

type Provider = 'username' | 'anonymous' | 'custom'

const ACCESS_LIFE = 7200
const REFRESH_LIFE = 30 * 24 * 3600
const SHOWN_MOST = 2_000

/** Users with passwords, anonymous users, and their sessions; all in the database file. */
export class Auth {
  private readonly tokens: TokenReader
  /** Who the access tokens belong to that were shown lately; every change of users or sessions forgets them all. */
  private readonly shown = new Map<string, User>()

  constructor(
    private readonly store: Store,
    private readonly secret: Buffer,
    private readonly envId: string,
    private readonly clock: () => number,
    readonly tickets: TicketKey,
  ) {
    this.tokens = new TokenReader(secret)
    store.sqlite.exec(`
      CREATE TABLE IF NOT EXISTS users (
        uid TEXT PRIMARY KEY, username TEXT UNIQUE, displayName TEXT, password TEXT,
        device TEXT UNIQUE, createdAt REAL NOT NULL
      );
      CREATE TABLE IF NOT EXISTS sessions (
        id TEXT PRIMARY KEY, refresh TEXT NOT NULL UNIQUE, uid TEXT NOT NULL, expiresAt REAL NOT NULL
      );
    `)
    const columns = store.sqlite.all('PRAGMA table_info(users)').map(([, name]) => name)
    if (!columns.includes('custom')) store.sqlite.exec('ALTER TABLE users ADD COLUMN custom TEXT')
    store.sqlite.exec('CREATE UNIQUE INDEX IF NOT EXISTS usersByCustom ON users (custom)')
  }

  /** Creates a user, or gives the one of that name a new password; answers the uid. */
  async putUser({ username, password, uid, displayName }: NewUser): Promise<string> {
    if (!username || !password) throw new AuthError('invalid_argument', 3, 'username and password must not be empty')
    const hash = await hashPassword(password)
    return this.change(() => {
      const known = this.one('SELECT uid, displayName FROM users WHERE username = ?', [username])
      const id = (known?.[0] as string | undefined) ?? uid ?? randomUUID().replaceAll('-', '')
      if (uid !== undefined && uid !== id) throw new AuthError('already_exists', 6, `${username} has another uid`, 409)
      const name = displayName ?? (known?.[1] as string | undefined) ?? username
      this.store.sqlite.run(
        `INSERT INTO users (uid, username, displayName, password, createdAt) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (uid) DO UPDATE SET username = excluded.username, displayName = excluded.displayName,
         password = excluded.password`,
        [id, username, name, hash, this.clock()],
      )
      return id
    })
  }

  /** Users with passwords, by name. */
  users(): Array<{ username: string; displayName: string }> {
    const rows = this.store.sqlite.all(
      'SELECT username, displayName FROM users WHERE username IS NOT NULL ORDER BY username',
    )
    return rows.map(([username, displayName]) => ({
      username: username as string,
      displayName: displayName as string,
    }))
  }

  async signIn(username: string, password: string): Promise<Session> {
    const [uid, hash] = this.one('SELECT uid, password FROM users WHERE username = ?', [username]) ?? []
    // a missing user costs the same time as a wrong password
    const fitting = await isPassword(password, typeof hash === 'string' ? hash : 'scrypt$AAAA$AAAA')
    if (!fitting || typeof uid !== 'string') {
      throw new AuthError('invalid_username_or_password', 4046, 'Invalid username or password')
    }
    return this.startSession(uid, 'username')
  }

  /** Signs in without a name; the same device stays the same user. */
  async signInAnonymously(device: string | undefined): Promise<Session> {
    const uid = await this.change(() => {
      const known = device && this.one('SELECT uid FROM users WHERE device = ?', [device])
      if (known) return known[0] as string
      const id = randomUUID().replaceAll('-', '')
      const cells = [id, device ?? null, this.clock()]
      this.store.sqlite.run('INSERT INTO users (uid, device, createdAt) VALUES (?, ?, ?)', cells)
      return id
    })
    return this.startSession(uid, 'anonymous')
  }

  /** Signs in whom a ticket names, which the server's own key has signed; the first time the user is made. */
  async signInWithTicket(ticket: string): Promise<Session> {
    const name = this.tickets.read(ticket, this.clock())
    const uid = await this.change(() => {
      const known = this.customUser(name)
      if (known) return known.uid
      const id = randomUUID().replaceAll('-', '')
      this.store.sqlite.run('INSERT INTO users (uid, custom, createdAt) VALUES (?, ?, ?)', [id, name, this.clock()])
      return id
    })
    return this.startSession(uid, 'custom')
  }

  /** A new access token for a session that lives. */
  async refresh(refreshToken: string): Promise<Session> {
    const sql = 'SELECT id, uid, expiresAt FROM sessions WHERE refresh = ?'
    const [id, uid, expiresAt] = this.one(sql, [digest(refreshToken)]) ?? []
    if (typeof id !== 'string' || Number(expiresAt) <= this.clock()) {
      throw new AuthError('invalid_grant', 4017, 'the refresh token is not valid any more', 401)
    }
    const user = this.user(uid as string)
    if (!user) throw unauthenticated('the user does not exist any more')
    const provider = user.anonymous ? 'anonymous' : user.username === null ? 'custom' : 'username'
    return this.session(id, user.uid, provider, refreshToken)
  }

  /** Ends the session of an access or a refresh token; anything else is ignored. */
  async revoke(token: string): Promise<void> {
    const sid = this.tokens.read(token, 0)?.sid ?? ''
    await this.change(() =>
      this.store.sqlite.run('DELETE FROM sessions WHERE id = ? OR refresh = ?', [sid, digest(token)]),
    )
  }

  /** The user of an access token; throws when it is not valid. */
  me(accessToken: string): User {
    const claims = this.tokens.read(accessToken, this.clock())
    const shown = claims && this.shown.get(accessToken)
    if (shown) return shown
    const user =
      claims && this.userWhere('uid = ? AND EXISTS (SELECT 1 FROM sessions WHERE id = ?)', [claims.sub, claims.sid])
    if (!user) throw unauthenticated('the access token is not valid')
    if (this.shown.size >= SHOWN_MOST) this.shown.clear()
    this.shown.set(accessToken, user)
    return user
  }

  /** The identity behind an `Authorization` header; without one, nobody. */
  identity(authorization: string | undefined): Identity {
    const token = /^Bearer\s+(.+)$/i.exec(authorization ?? '')?.[1]
    if (!token) return { kind: 'none' }
    const { uid, anonymous, customUserId } = this.me(token)
    return { kind: 'user', uid, anonymous, ...(customUserId ? { customUserId } : {}) }
  }

  async reset(): Promise<void> {
    await this.change(() => {
      this.store.sqlite.run('DELETE FROM users')
      this.store.sqlite.run('DELETE FROM sessions')
    })
  }

  user(uid: string): User | undefined {
    return this.userWhere('uid = ?', [uid])
  }

  customUser(name: string): User | undefined {
    return this.userWhere('custom = ?', [name])
  }

  private userWhere(condition: string, values: readonly string[]): User | undefined {
    const sql = `SELECT uid, username, displayName, custom, createdAt FROM users WHERE ${condition}`
    const row = this.one(sql, values)
    if (!row) return undefined
    const [uid, username, displayName, customUserId] = row as [string, string | null, string | null, string | null]
    const anonymous = username === null && customUserId === null
    return { uid, username, displayName, customUserId, anonymous, createdAt: Number(row[4]) }
  }

  private async startSession(uid: string, provider: Provider): Promise<Session> {
    const [id, refreshToken] = [randomUUID(), randomBytes(32).toString('base64url')]
    const expiresAt = this.clock() + REFRESH_LIFE * 1000
    await this.change(() =>
      this.store.sqlite.run('INSERT INTO sessions VALUES (?, ?, ?, ?)', [id, digest(refreshToken), uid, expiresAt]),
    )
    return this.session(id, uid, provider, refreshToken)
  }

  private session(sid: string, uid: string, provider: Provider, refreshToken: string): Session {
    const now = Math.floor(this.clock() / 1000)
    const claims = {
      iss: 'local',
      aud: this.envId,
      project_id: this.envId,
      sub: uid,
      user_id: uid,
      sid,
      scope: provider === 'anonymous' ? 'anonymous' : 'user',
      provider_type: provider,
      iat: now,
      exp: now + ACCESS_LIFE,
    }
    return {
      token_type: 'Bearer',
      access_token: signToken(claims, this.secret),
      refresh_token: refreshToken,
      expires_in: ACCESS_LIFE,
      sub: uid,
    }
  }

  private change<T>(operation: () => T): Promise<T> {
    this.shown.clear()
    return this.store.commit.write(operation)
  }

  private one(sql: string, cells: readonly Cell[]): Cell[] | undefined {
    return this.store.sqlite.all(sql, cells)[0]
  }
}

// tokens are kept as digests: whoever reads the file cannot use them
function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
