/** A section with its questions and who fills in each; null: the coordinator. */
export interface DividedSection {
  code: string
  name: string
  questions: readonly { code: string; text: string; assignee: { account: string; name: string } | null }[]
}

/** Codes of the questions that whole sections and single questions stand for. What is not in this questionnaire is left out. */
export function chosenQuestions(
  sections: readonly DividedSection[],
  chosen: { sections: readonly string[]; questions: readonly string[] },
): string[] {
  return sections.flatMap(({ code, questions }) =>
    questions
      .filter((question) => chosen.sections.includes(code) || chosen.questions.includes(question.code))
      .map((question) => question.code),
  )
}

/** Codes of all questions that one account fills in. */
export function questionsOf(sections: readonly DividedSection[], account: string): string[] {
  return sections.flatMap(({ questions }) =>
    questions.filter(({ assignee }) => assignee?.account === account).map(({ code }) => code),
  )
}

/** "heel Aanpak; 2 van 14 vragen van Aanleiding"; null when it is nothing. */
export function partInWords(sections: readonly DividedSection[], account: string): string | null {
  const parts = sections.flatMap(({ code, name, questions }) => {
    const own = questionsOf([{ code, name, questions }], account).length
    if (own === 0) return []
    return own === questions.length ? [`heel ${name}`] : [`${own} van ${questions.length} vragen van ${name}`]
  })
  return parts.length > 0 ? parts.join('; ') : null
}

/** "u", "Els Tak", "u en Els Tak": everybody who fills in something of a section. */
export function namesIn({ questions }: DividedSection): string {
  const names = [...new Set(questions.map(({ assignee }) => assignee?.name ?? 'u'))]
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${names.at(-1)}` : (names[0] ?? 'u')
}
