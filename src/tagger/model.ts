// What a trained tagger is made of, as plain data: the weights of its features and what is told about them.

/** What a model file says of itself, in front of its numbers. */
export type ModelHead = {
  readonly format: 'yutu-tagger'
  /** Version of the file's layout. */
  readonly formatVersion: 1
  /** Version of the feature templates it was trained with. */
  readonly featureVersion: number
  readonly labels: readonly string[]
  /** Names of the sets it was trained on. */
  readonly trainedOn: readonly string[]
  /** F1 by test set, as measured on the quantised weights. */
  readonly scores: Readonly<Record<string, number>>
  /** A stored weight times this is the weight. */
  readonly scale: number
  readonly featureCount: number
}

/** `weights` has a row of `labels.length` numbers, from -127 to 127, for each of `keys`, which are sorted. */
export type TaggerModel = {
  readonly head: ModelHead
  readonly keys: Uint32Array
  readonly weights: Int8Array
  /** `transitions[before * labels + after]`, real numbers. */
  readonly transitions: Float32Array
}
