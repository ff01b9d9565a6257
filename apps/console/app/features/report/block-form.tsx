import { Link } from '@remix-run/react'
import type { BlockContent } from '@toezicht/domain/national-report/report-block'
import { TextField } from '@toezicht/ui/text-field.tsx'
import type { ReactNode } from 'react'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import type { ReportChoices, ShownBlock } from './shown-report.ts'
import { TextBlockForm } from './text-block-form.tsx'

/** The form of one block. Only text saves by itself; the others have one or two choices and a button. */
export function BlockForm({
  block,
  choices,
  refused,
}: {
  block: ShownBlock
  choices: ReportChoices
  refused: Refused | undefined
}) {
  const { content } = block
  if (content.kind === 'text')
    return <TextBlockForm key={block.id} block={block} text={content.text} choices={choices} refused={refused} />
  const fields = fieldsOf(content, choices, keptIn(refused, 'save'))
  if (!fields) return <p>Dit blok maakt Toezicht zelf. Er is niets in te vullen.</p>
  return (
    <PostForm key={`${block.id} ${block.version}`}>
      <input type="hidden" name="block" value={block.id} />
      <input type="hidden" name="kind" value={content.kind} />
      <input type="hidden" name="expected" value={block.version} />
      {fields}
      <p className="buttons">
        <button type="submit" name="verb" value="save" className="button">
          {block.changed.length > 0 ? 'Opslaan, cijfers gezien' : 'Opslaan'}
        </button>
      </p>
    </PostForm>
  )
}

function fieldsOf(content: BlockContent, choices: ReportChoices, kept: ReturnType<typeof keptIn>): ReactNode {
  switch (content.kind) {
    case 'title':
      return (
        <TextField
          name="text"
          label="Titel van het rapport"
          maxLength={300}
          defaultValue={kept('text') ?? content.text}
        />
      )
    case 'heading':
      return (
        <>
          <TextField name="text" label="Kop" maxLength={300} defaultValue={kept('text') ?? content.text} />
          <fieldset>
            <legend>Niveau</legend>
            {[2, 3].map((level) => (
              <label key={level} className="choice">
                <input type="radio" name="level" value={level} defaultChecked={content.level === level} />
                {level === 2 ? 'Hoofdstuk' : 'Paragraaf'}
              </label>
            ))}
          </fieldset>
        </>
      )
    case 'figure':
      return (
        <>
          <TextField
            name="title"
            label="Titel van de figuur"
            maxLength={300}
            defaultValue={kept('title') ?? content.title}
          />
          <fieldset>
            <legend>Cijfers in deze figuur, ten hoogste zes</legend>
            {choices.figures.map(({ code, title }) => (
              <label key={code} className="choice">
                <input type="checkbox" name="figures" value={code} defaultChecked={content.figures.includes(code)} />
                {title}
              </label>
            ))}
          </fieldset>
        </>
      )
    case 'indicators':
      return (
        <Choice
          name="theme"
          label="Thema"
          value={content.theme}
          options={choices.themes.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        />
      )
    case 'example':
      return (
        <>
          <Choice
            name="example"
            label="Voorbeeld"
            value={content.example ?? ''}
            options={choices.examples.map(({ id, title, status }) => ({
              value: id,
              label: status === 'approved' ? title : `${title} (nog niet vastgesteld)`,
            }))}
          />
          <p className="hint">
            <Link to={`/onderzoeken/${choices.study.id}/rapport/voorbeelden`}>
              Voorbeelden schrijven en vaststellen
            </Link>
          </p>
        </>
      )
    default:
      return null
  }
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  name: string
  label: string
  value: string
  options: { value: string; label: string }[]
}) {
  return (
    <>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <select className="control" id={name} name={name} defaultValue={value}>
        <option value="">kies</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  )
}
