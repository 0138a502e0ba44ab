import { CloudError } from '../CloudError'
import { contentType } from '../server/contentType'
import type { Identity, StorageRules } from '../spec'
import { isAllowedType } from './isAllowedType'
import { checkObjectPath } from './objectPath'
import type { Storage } from './Storage'

type Item = Record<string, unknown>

/** Storage as clients see it: the same store under the declared rules. Answers carry an error an item. */
export class ClientStorage {
  constructor(
    private readonly storage: Storage,
    private readonly rules: StorageRules,
  ) {}

  /** Runs one of the gateway's storage operations. */
  async run(operation: string, body: unknown, identity: Identity): Promise<unknown[]> {
    if (!Array.isArray(body)) throw new CloudError('INVALID_PARAM', 'the body must be an array')
    const answers = []
    for (const item of body as Item[]) answers.push(await this.one(operation, item, identity))
    return answers
  }

  private async one(operation: string, item: Item, identity: Identity): Promise<Item> {
    try {
      switch (operation) {
        case 'get-objects-upload-info':
          return this.upload(item, identity)
        case 'get-objects-download-info':
          return this.download(item, identity)
        case 'delete-objects':
          return await this.remove(item, identity)
        default:
          throw new CloudError('INVALID_ACTION', `[local cloud] storage ${operation} is not supported`)
      }
    } catch (error) {
      if (!(error instanceof CloudError)) throw error
      return { code: error.code, message: error.message, cloudObjectId: item.cloudObjectId ?? item.objectId }
    }
  }

  private upload({ objectId, signedHeader }: Item, identity: Identity): Item {
    const path = checkObjectPath(objectId)
    this.requireWrite(path, identity)
    const declared = signedHeader as Record<string, string[]> | undefined
    const size = Number(declared?.['content-length']?.[0] ?? 0)
    if (size > this.rules.maxBytes) {
      throw new CloudError('STORAGE_REQUEST_FAIL', `the file is larger than ${this.rules.maxBytes} bytes`)
    }
    const type = declared?.['content-type']?.[0] ?? contentType(path)
    const { maxBytes, types } = this.rules
    if (!isAllowedType(type, types)) throw new CloudError('STORAGE_REQUEST_FAIL', `${type} may not be stored`)
    const creator = callerId(identity)
    const permit = this.storage.permit({ path, creator, guarded: true, maxBytes, ...(types ? { types } : {}) })
    const cloudObjectId = this.storage.fileId(path)
    return {
      uploadUrl: permit.url,
      authorization: permit.authorization,
      token: 'local',
      cloudObjectId,
      // travels in a header, which holds no Chinese
      cloudObjectMeta: encodeURIComponent(cloudObjectId),
      downloadUrl: this.rules.read === 'nobody' ? '' : this.storage.link(path),
    }
  }

  private download({ cloudObjectId }: Item, identity: Identity): Item {
    const path = this.storage.pathOf(cloudObjectId)
    const object = this.storage.find(path)
    const own = object !== undefined && object.creator !== '' && object.creator === callerId(identity)
    if (this.rules.read === 'nobody' || (this.rules.read === 'creator' && !own)) {
      throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'clients may not read this file')
    }
    if (!object) throw new CloudError('STORAGE_FILE_NONEXIST', `no such file: ${path}`)
    return { code: 'SUCCESS', cloudObjectId, downloadUrl: this.storage.link(path) }
  }

  private async remove({ cloudObjectId }: Item, identity: Identity): Promise<Item> {
    const path = this.storage.pathOf(cloudObjectId)
    this.requireWrite(path, identity)
    const object = this.storage.find(path)
    if (object && object.creator !== callerId(identity)) {
      throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'only its creator may delete this file')
    }
    if (!(await this.storage.remove(path))) throw new CloudError('STORAGE_FILE_NONEXIST', `no such file: ${path}`)
    return { code: 'SUCCESS', cloudObjectId }
  }

  private requireWrite(path: string, identity: Identity): void {
    const caller = callerId(identity)
    const object = this.storage.find(path)
    const foreign = object !== undefined && object.creator !== caller
    if (this.rules.write === 'nobody' || caller === '' || foreign) {
      throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'this client may not write this file')
    }
  }
}

function callerId(identity: Identity): string {
  if (identity.kind === 'wechat') return identity.openid
  return identity.kind === 'user' ? identity.uid : ''
}
