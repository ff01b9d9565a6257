export interface HangableQuestion {
  code: string
  section: string
  sectionName: string
  text: string
}

const longest = 90

/** The questions one can hang a document on, under the names of their sections. */
export function QuestionOptions({ questions }: { questions: readonly HangableQuestion[] }) {
  const sections = [...Map.groupBy(questions, ({ sectionName }) => sectionName)]
  return sections.map(([name, own]) => (
    <optgroup key={name} label={name}>
      {own.map(({ code, text }) => (
        <option key={code} value={code}>
          {shortened(text)}
        </option>
      ))}
    </optgroup>
  ))
}

export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
