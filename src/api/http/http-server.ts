// A GraphQL server and an address in, a listening HTTP server out.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApiError, type ApiErrorCode } from '../api-error.ts'
import type { YutuServer } from '../yoga-server.ts'

/** Requests that run when the server is stopped may finish for so long. */
const graceMs = 5_000

export type ListenOptions = {
  /** 0: any that is free. */
  readonly port: number
  readonly host: string
}

export type RunningServer = {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string
  readonly port: number
  /** Takes no new requests, lets running ones finish, then cuts what is left. Calling it twice is fine. */
  readonly stop: () => Promise<void>
}

/** Throws ApiError naming the address and the mend when it cannot listen there. */
export async function startServer(
  yoga: YutuServer,
  { port, host }: ListenOptions,
): Promise<RunningServer> {
  const server = createServer(yoga)
  await listen(server, port, host)
  const address = server.address() as AddressInfo
  const shown = host.includes(':') ? `[${host}]` : host
  let stopped: Promise<void> | undefined
  return {
    url: `http://${shown}:${address.port}`,
    port: address.port,
    stop: () => {
      stopped ??= stop(server)
      return stopped
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(describe(error, port, host)))
    server.listen(port, host, () => {
      server.removeAllListeners('error')
      resolve()
    })
  })
}

const mends: Readonly<Record<string, { code: ApiErrorCode; problem: string; mend: string }>> = {
  EADDRINUSE: {
    code: 'PORT_IN_USE',
    problem: 'is in use',
    mend: 'stop the program that has it, or choose another with --port or PORT (0: any that is free)',
  },
  EACCES: {
    code: 'PORT_FORBIDDEN',
    problem: 'may not be used by this user',
    mend: 'choose one above 1023 with --port or PORT',
  },
  EADDRNOTAVAIL: {
    code: 'ADDRESS_UNKNOWN',
    problem: 'is no address of this machine',
    mend: 'choose one with --host or HOST, e.g. 127.0.0.1, or 0.0.0.0 for all',
  },
  ENOTFOUND: {
    code: 'ADDRESS_UNKNOWN',
    problem: 'is no address that can be found',
    mend: 'choose one with --host or HOST, e.g. 127.0.0.1, or 0.0.0.0 for all',
  },
}

function describe(error: NodeJS.ErrnoException, port: number, host: string): ApiError {
  const known = mends[error.code ?? '']
  return known === undefined
    ? new ApiError('NOT_LISTENING', `Cannot listen on ${host}:${port}: ${error.message}`, error)
    : new ApiError(known.code, `Port ${port} on ${host} ${known.problem}: ${known.mend}`, error)
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearTimeout(timer)
}
