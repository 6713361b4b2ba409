// A question in, the same question out, answered from memory where it was asked before: news names the same few things again and again.

/** Keeps up to `most` answers, then forgets all, so that the memory does not grow. */
export function remembered<Answer>(
  ask: (key: string) => Answer,
  most = Infinity,
): (key: string) => Answer {
  const answers = new Map<string, Answer>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined || answers.has(key)) return known as Answer
    const answer = ask(key)
    if (answers.size >= most) answers.clear()
    answers.set(key, answer)
    return answer
  }
}
