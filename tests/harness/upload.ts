import { DEMO_PASSWORD } from '../../config/streets/beiyuan/personas'
import type { TestStreet } from './testStreet'

/** The smallest PNG there is: one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Uploads bytes to a cloud path as the browser's SDK does; answers the HTTP status or the code that refused it. */
export async function upload(
  street: TestStreet,
  username: string,
  cloudPath: string,
  bytes: Buffer,
): Promise<number | string> {
  const { url, envId } = street.cloud
  const json = { 'content-type': 'application/json' }
  const signIn = await fetch(`${url}/auth/v1/signin?client_id=${envId}`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ username, password: DEMO_PASSWORD }),
  })
  const { access_token: token } = (await signIn.json()) as { access_token: string }
  const info = await fetch(`${url}/v1/storages/get-objects-upload-info`, {
    method: 'POST',
    headers: { ...json, authorization: `Bearer ${token}` },
    body: JSON.stringify([{ objectId: cloudPath, signedHeader: { 'content-length': [String(bytes.length)] } }]),
  })
  const [place] = (await info.json()) as Array<Record<string, string>>
  if (!place?.uploadUrl) return place?.code ?? 'refused'
  const put = await fetch(place.uploadUrl, {
    method: 'PUT',
    headers: {
      authorization: place.authorization ?? '',
      'x-cos-meta-fileid': place.cloudObjectMeta ?? '',
      'x-cos-security-token': place.token ?? '',
    },
    body: new Uint8Array(bytes),
  })
  return put.status
}

/** A photo of somebody's, uploaded and ready to be taken by a report or a step; answers its file id. */
export async function uploadPicture(street: TestStreet, username: string, bytes = PNG): Promise<string> {
  const person = street.persona(username)
  const { fileId, cloudPath } = await person.call('files.begin', { type: 'png', bytes: bytes.length })
  await upload(street, username, cloudPath, bytes)
  return fileId
}
