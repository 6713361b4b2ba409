// Names in, how they are typed without characters out: whole pinyin and initials, a line each.
import { pinyin } from 'pinyin-pro'

/** 两江新区 → `liangjiangxinqu`, `ljxq`; every name gives both, each line once. */
export function pinyinLines(names: readonly string[]): string {
  return [...new Set(names.flatMap(typedForms))].join('\n')
}

function typedForms(name: string): readonly string[] {
  const syllables = syllablesOf(name)
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  return syllables.length === 0 ? [] : [syllables.join(''), initials]
}

/** Lower case, without tones and marks; ü is v, as it is typed. Runs of Latin letters and digits stay as one. */
export function syllablesOf(name: string): readonly string[] {
  return pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((one) => one.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((one) => one !== '')
}
