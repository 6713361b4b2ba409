/** Something a stage wants known about the data: never thrown, always collected. */
export type Notice = {
  readonly level: 'info' | 'warning' | 'error'
  /** The stage (folder of `src/`) that says it. */
  readonly stage: string
  /** Kebab-case rule id, for counting: `headline-without-body`. */
  readonly rule: string
  /** One clear line naming the thing and, where there is one, the mend. */
  readonly message: string
  /** The document (its `source`) it is about, with a line or offset where known. */
  readonly place?: string
}
