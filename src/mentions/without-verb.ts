// A person as the tagger reads one in, the same without a verb or an adverb read as the end of the given name out.
import type { TaggedName } from '../model/knowledge.ts'
import { looksGiven } from './given-names.ts'
import { surnameAt } from './surnames.ts'

/** What follows names, and what hardly any given name ends with. */
const verb = /[则作诉任时笑昨现一也还都就正曾率]$/

/** 赵军川|任院长, 李桂芳|一锅: a surname of one character has no given name of three. */
export function withoutVerb(text: string, name: TaggedName): TaggedName {
  const { type, start, end } = name
  if (type !== 'PERSON' || !verb.test(text.slice(start, end))) return name
  const isUnnamed = /^.某$/u.test(text.slice(start, end - 1))
  const isLong =
    end - start === 4 &&
    surnameAt(text, start)?.length === 1 &&
    looksGiven(text.slice(start + 1, end - 1))
  return isUnnamed || isLong ? { ...name, end: end - 1 } : name
}
