import { readFileSync } from 'node:fs'
import type { AppService } from '../service/AppService'
import type { Loose } from '../values'
import { defineOn } from './define'

/** A local CloudBase and the person whom it sees. */
export interface CloudAccess {
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  url: string
  /** What the platform would vouch for: `{ kind: 'wechat', openid, appid }` or `{ kind: 'user', uid }`. */
  identity: Loose
}

interface UploadPlace {
  uploadUrl?: string
  authorization?: string
  cloudObjectMeta?: string
  token?: string
  cloudObjectId?: string
  message?: string
}

/** `wx.cloud`, carried to a CloudBase on this machine as the person that the host stands for. */
export function addCloud(service: AppService, wx: Loose): void {
  const cloud: Loose = { init: () => undefined }
  const define = defineOn(service, cloud)
  const { cloud: access } = service.options
  const reach = (): CloudAccess => {
    if (!access) throw new Error('no cloud: start the host with one, or mock the call')
    // A phone without a network reaches nothing.
    if (!(wx.__isOnline as () => boolean)()) throw new Error('network is unavailable')
    return access
  }
  define.later('callFunction', async ({ name, data }) => {
    const { url, identity } = reach()
    const { result } = await post<{ result: unknown }>(`${url}/__local/invoke`, {
      function: name,
      event: data,
      identity,
    })
    return { result, requestID: 'local' }
  })
  define.later('uploadFile', async ({ cloudPath, filePath }) => {
    const { url, identity } = reach()
    const bytes = readFileSync(service.device.pathOf(filePath))
    const wanted = { objectId: cloudPath, signedHeader: { 'content-length': [String(bytes.length)] } }
    const ask = { objects: [wanted], identity }
    const { objects } = await post<{ objects: UploadPlace[] }>(`${url}/__local/storages/get-objects-upload-info`, ask)
    const [place] = objects
    if (!place?.uploadUrl) throw new Error(place?.message ?? 'the storage refused the upload')
    const put = await fetch(place.uploadUrl, {
      method: 'PUT',
      headers: {
        authorization: place.authorization ?? '',
        'x-cos-meta-fileid': place.cloudObjectMeta ?? '',
        'x-cos-security-token': place.token ?? '',
      },
      body: new Uint8Array(bytes),
    })
    if (!put.ok) throw new Error(`the storage answered ${put.status}`)
    return { fileID: place.cloudObjectId, statusCode: put.status }
  })
  wx.cloud = cloud
}

async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as T & { code?: string; message?: string }
  if (!response.ok) throw new Error(answer.message ?? `${response.status}`)
  return answer
}
