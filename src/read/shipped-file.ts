// A file that may ship with Yutu in, its bytes out; nothing where it is not there.
import { readFile } from 'node:fs/promises'

/** Throws where the file is there but cannot be read. */
export async function readShipped(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
