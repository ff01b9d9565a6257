const factsheetForms = [
  ['', 'pagina'],
  ['.pdf', 'PDF'],
  ['.docx', 'Word'],
  ['.json', 'gegevens (JSON)'],
] as const

/** The forms of one publication. Plain links: they are no screens of the console. `of` tells them from those of another version where a link is heard alone: "versie 2". */
export function FormLinks({
  path,
  of,
  label,
  forms = factsheetForms,
}: {
  path: string
  of: string
  label?: string
  forms?: readonly (readonly [ending: string, word: string])[]
}) {
  return (
    <span>
      {label && `${label}: `}
      {forms.map(([ending, word], index) => (
        <span key={ending}>
          {index > 0 && ', '}
          <a href={`${path}${ending}`}>
            {word}
            <span className="visually-hidden"> van {of}</span>
          </a>
        </span>
      ))}
    </span>
  )
}
