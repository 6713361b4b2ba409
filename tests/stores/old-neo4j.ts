// A server that speaks just enough Bolt 4.4 to say it is an old Neo4j.
import { createServer, type Socket } from 'node:net'

export type OldNeo4j = { readonly uri: string; readonly stop: () => Promise<void> }

/** Answers every message with SUCCESS, and the first with its name, `Neo4j/4.4.5`. */
export async function startOldNeo4j(): Promise<OldNeo4j> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let received: Buffer = Buffer.alloc(0)
    let isGreeted = false
    let answered = 0
    socket.on('error', () => socket.destroy())
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece])
      if (!isGreeted && received.length >= 20) {
        isGreeted = true
        received = received.subarray(20)
        socket.write(Buffer.from([0, 0, 4, 4]))
      }
      if (!isGreeted) return
      const { messages, rest } = countMessages(received)
      received = rest
      for (let message = 0; message < messages; message++) {
        socket.write(answered++ === 0 ? hello : success)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

/** SUCCESS {server, connection_id} in PackStream, as one chunk. */
const hello = chunk(
  Buffer.concat([
    Buffer.from([0xb1, 0x70, 0xa2]),
    text('server'),
    text('Neo4j/4.4.5'),
    text('connection_id'),
    text('bolt-1'),
  ]),
)

/** SUCCESS {fields: []}. */
const success = chunk(
  Buffer.concat([Buffer.from([0xb1, 0x70, 0xa1]), text('fields'), Buffer.from([0x90])]),
)

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x80 + value.length]), Buffer.from(value)])
}

function chunk(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 0xff]), body, Buffer.alloc(2)])
}

/** A message is chunks (two bytes of length, then so many bytes) up to one of length 0. */
function countMessages(received: Buffer): { readonly messages: number; readonly rest: Buffer } {
  let messages = 0
  let rest = received
  let at = 0
  while (at + 2 <= received.length) {
    const length = received.readUInt16BE(at)
    if (at + 2 + length > received.length) break
    at += 2 + length
    if (length === 0) {
      messages++
      rest = received.subarray(at)
    }
  }
  return { messages, rest }
}
