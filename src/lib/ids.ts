const HEX = '0123456789abcdef'

/** A new request id: 32 hexadecimal digits. It need not be secret, only never the same twice. */
export function newRequestId(): string {
  let id = ''
  for (let index = 0; index < 20; index += 1) id += HEX.charAt(Math.floor(Math.random() * 16))
  return Date.now().toString(16).padStart(12, '0') + id
}
