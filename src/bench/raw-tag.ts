// The yardstick: nodejieba.tag as it comes, or that of the prebuilt segmenter where nodejieba could not be built.
import { loadSegmenter } from '../read/segmenter.ts'

export type RawTag = { readonly name: string; readonly tag: (text: string) => unknown }

export async function loadRawTag(): Promise<RawTag> {
  try {
    const { default: jieba } = await import('nodejieba')
    return { name: 'nodejieba.tag', tag: (text) => jieba.tag(text) }
  } catch {
    const { segment, name } = await loadSegmenter([], '@node-rs/jieba')
    return { name: `${name} tag`, tag: segment }
  }
}
