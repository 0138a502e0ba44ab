import { CloudError } from '../CloudError'

/** Checks the path of a stored object: relative, without steps upwards, and fit to stand in a link unencoded. */
export function checkObjectPath(path: unknown): string {
  if (typeof path !== 'string' || path === '') throw invalid('the path is empty')
  if (Buffer.byteLength(path) > 850) throw invalid('the path is longer than 850 bytes')
  if (path.startsWith('/') || path.includes('\\') || hasControl(path)) throw invalid(`not a valid path: ${path}`)
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    throw invalid(`not a valid path: ${path}`)
  // links are answered unencoded, as the platform does, so these would cut them short
  if (/[#?%]/.test(path)) throw invalid(`[local cloud] a path with # ? or % is not supported: ${path}`)
  return path
}

export function toFileId(envId: string, path: string): string {
  return `cloud://${envId}.local-bucket/${path}`
}

/** The path in a file id of this environment. */
export function fromFileId(envId: string, fileId: unknown): string {
  const [, env, path] = /^cloud:\/\/([^./]+)\.[^/]+\/(.+)$/s.exec(String(fileId)) ?? []
  if (env !== envId) throw invalid(`not a file id of ${envId}: ${fileId}`)
  return checkObjectPath(path)
}

function hasControl(path: string): boolean {
  return [...path].some((letter) => letter < ' ' || letter === '\u007f')
}

function invalid(message: string): CloudError {
  return new CloudError('INVALID_PARAM', message)
}
