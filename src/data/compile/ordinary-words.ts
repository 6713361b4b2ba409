// Development tool's part: a name of a town or village in, whether ordinary words next to each other would spell it as well out.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const dictionary = new Map(
  readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '', tag = '']) => [word, { count: Number(count), tag }] as const),
)

/** 城镇和|农村, 提高|城乡, 促进|乡村, 加强|村级: a character and a word, or a common verb and the ending; 新农村, 中心乡. */
export function spellsWords(name: string): boolean {
  const stem = name.replace(/(街道|社区|[村镇乡])$/, '')
  const whole = dictionary.get(name)
  const verb = dictionary.get(stem)
  return (
    /^.(农村|乡村|城乡)$|^[大小]山村$/u.test(name) ||
    stem === '中心' ||
    (whole?.tag === 'n' && whole.count >= 20) ||
    (verb?.tag === 'v' && verb.count >= 3000)
  )
}

/** 红土地: a noun or phrase of the dictionary, and not too rare a one (观音桥 is a noun there as well). */
export function isOrdinaryWord(name: string): boolean {
  const word = dictionary.get(name)
  return word !== undefined && word.count >= 15 && /^(?:n|l|i|s|f|t|m)$/.test(word.tag)
}
