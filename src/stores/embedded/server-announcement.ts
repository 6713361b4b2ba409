// A server that holds the embedded store says so in a file beside it, so that others can name its address.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDirectory } from './make-directory.ts'

export type ServerAnnouncement = {
  readonly pid: number
  /** Where it answers: `http://127.0.0.1:4000`. */
  readonly address: string
}

/** Writes `server.json` into the store's directory; call the answer when the server stops. */
export function announceServer(directory: string, address: string): () => void {
  const file = announcementFile(directory)
  makeDirectory(directory)
  writeFileSync(file, `${JSON.stringify({ pid: process.pid, address })}\n`)
  return () => {
    if (readServerAnnouncement(directory)?.pid === process.pid) rmSync(file, { force: true })
  }
}

/** The running server that holds the directory's store; undefined when there is none, or it died. */
export function readServerAnnouncement(directory: string): ServerAnnouncement | undefined {
  try {
    const { pid, address } = JSON.parse(readFileSync(announcementFile(directory), 'utf8'))
    return Number.isInteger(pid) && typeof address === 'string' && isAlive(pid)
      ? { pid, address }
      : undefined
  } catch {
    // No file, or not ours: nobody announced a server.
    return undefined
  }
}

/** The mend in words. */
export function describeAnnouncement({ pid, address }: ServerAnnouncement): string {
  return `the Yutu server at ${address} (process ${pid}) holds it: ask that server, or stop it first`
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function announcementFile(directory: string): string {
  return join(directory, 'server.json')
}
