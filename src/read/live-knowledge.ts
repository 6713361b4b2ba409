// Options in, what a long run knows out: loaded when first asked for, and read anew when the file of the user's names changes.
import { type Stats, unwatchFile, watchFile } from 'node:fs'
import type { Knowledge } from '../model/knowledge.ts'
import { type KnowledgeOptions, type LoadedKnowledge, loadReloadable } from './load-knowledge.ts'

/** How often the file is looked at. Asking for its time works on network folders and mounts too, where no events come. */
const lookEveryMs = 500

export type LiveKnowledge = {
  /** What is known now. Throws ReadError where it cannot be loaded at first. */
  readonly current: () => Promise<Knowledge>
  /** Called with what is known from now on, each time the names were read anew. */
  readonly onChange: (listener: (knowledge: Knowledge) => void) => void
  readonly stop: () => void
}

/** A names file that cannot be used any more changes nothing: `warn` is told why, with the line, and the names stay. */
export function openKnowledge(
  options: KnowledgeOptions,
  warn: (error: unknown) => void,
): LiveKnowledge {
  const { namesFile } = options
  const listeners: ((knowledge: Knowledge) => void)[] = []
  let loading: Promise<LoadedKnowledge> | undefined
  let current: Promise<Knowledge> | undefined
  const load = (): Promise<LoadedKnowledge> => {
    loading ??= loadReloadable(options)
    return loading
  }
  const reload = async (path: string): Promise<void> => {
    try {
      const knowledge = await (await load()).withNamesOf(path)
      current = Promise.resolve(knowledge)
      for (const listener of listeners) listener(knowledge)
    } catch (error) {
      warn(error)
    }
  }
  let reloading = Promise.resolve()
  const look = (now: Stats, before: Stats): void => {
    const isChanged = now.mtimeMs !== before.mtimeMs || now.size !== before.size
    // What nobody asked for yet is read as it stands when somebody does.
    if (isChanged && current !== undefined && namesFile !== undefined)
      reloading = reloading.then(() => reload(namesFile))
  }
  if (namesFile !== undefined)
    watchFile(namesFile, { interval: lookEveryMs, persistent: false }, look)
  return {
    current: () => {
      current ??= load().then(({ knowledge }) => knowledge)
      return current
    },
    onChange: (listener) => {
      listeners.push(listener)
    },
    stop: () => {
      if (namesFile !== undefined) unwatchFile(namesFile, look)
    },
  }
}
