import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'
import { CloudError } from '../CloudError'

/** The parts of a multipart form as bytes, by name; refuses more than `limit` bytes in one part. */
export function readMultipart(request: IncomingMessage, limit: number): Promise<Record<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const parts: Record<string, Buffer> = {}
    const refuse = (reason: string) => reject(new CloudError('INVALID_PARAM', `the form is not readable: ${reason}`))
    // fields are decoded byte by byte, so that they can hold any bytes
    const form = busboy({
      headers: request.headers,
      defCharset: 'latin1',
      limits: { fieldSize: limit, fileSize: limit },
    })
    form.on('field', (name, value, { valueTruncated }) => {
      if (valueTruncated) refuse(`${name} is longer than ${limit} bytes`)
      parts[name] = Buffer.from(value, 'latin1')
    })
    form.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => refuse(`${name} is longer than ${limit} bytes`))
      stream.on('end', () => {
        parts[name] = Buffer.concat(chunks)
      })
    })
    form.on('error', (error) => refuse(error instanceof Error ? error.message : String(error)))
    form.on('close', () => resolve(parts))
    request.pipe(form)
  })
}
