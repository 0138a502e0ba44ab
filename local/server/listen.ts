import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudStartError, errorCode } from '../CloudStartError'

/** Listens and answers the address, or says which port is taken. */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(asListenError(error, host, port)))
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo
      resolve(`http://${reachable(host)}:${address.port}`)
    })
  })
}

// a server bound to every address is reached by the loopback one
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

/** Ends all connections, also those kept alive. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function asListenError(error: Error, host: string, port: number): Error {
  const code = errorCode(error)
  if (code === 'EADDRINUSE') {
    return new CloudStartError(
      'PORT_IN_USE',
      `Port ${port} on ${host} is already in use: stop the program that uses it or choose another port.`,
      { cause: error },
    )
  }
  return error
}
