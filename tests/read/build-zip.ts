import { crc32, deflateRawSync } from 'node:zlib'

export type ZipPart = {
  readonly path: string | Uint8Array
  readonly content: string | Uint8Array
  readonly isEncrypted?: boolean
}

/** A zip archive of these parts, written by the letter of APPNOTE 6.3. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { path, content, isEncrypted } of parts) {
    const name = Buffer.from(path as string)
    const bytes = Buffer.from(content as string)
    const packed = deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(isEncrypted ? 1 : 0, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32Of(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(16)
    tail.writeUInt32LE(offset, 12)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed])
    directory.push(
      Buffer.from('PK\u0001\u0002'),
      Buffer.from([20, 0]),
      common,
      tail.subarray(2),
      name,
    )
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

function crc32Of(bytes: Uint8Array): number {
  return crc32(bytes)
}
