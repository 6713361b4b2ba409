// A level in, the server's log out: lines for people on a terminal, JSON elsewhere, always on standard error.
import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

export function createLogger(level: string): Logger {
  const standardError = 2
  const destination = process.stderr.isTTY
    ? pretty({ destination: standardError, sync: true, ignore: 'pid,hostname' })
    : pino.destination({ dest: standardError, sync: true })
  return pino({ level }, destination)
}
