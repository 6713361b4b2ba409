/** A setting or flag that cannot be used; the message names it, its value and the mend. Exit code 2. */
export class ConfigError extends Error {
  readonly code: 'BAD_SETTING' | 'BAD_USAGE'
  constructor(code: ConfigError['code'], message: string) {
    super(message)
    this.name = 'ConfigError'
    this.code = code
  }
}
