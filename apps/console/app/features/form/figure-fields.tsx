import type { Figure } from '@toezicht/domain/publication/factsheet'
import { dutchDate } from '@toezicht/ui/dutch-time'
import { TextField } from './text-field.tsx'

/** The fields of one count: number or range, source and date. `kept` holds what was typed before a refusal. */
export function FigureFields({
  name,
  legend,
  figure,
  kept,
}: {
  name: string
  legend: string
  figure?: Figure
  kept: (name: string) => string | undefined
}) {
  const shown = figureDefaults(figure)
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="pair">
        <TextField name={name} label="Aantal" optional inputMode="numeric" defaultValue={kept(name) ?? shown.low} />
        <TextField
          name={`${name}To`}
          label="Tot, bij een schatting tussen twee aantallen"
          optional
          inputMode="numeric"
          defaultValue={kept(`${name}To`) ?? shown.high}
        />
        <TextField name={`${name}Source`} label="Bron" optional defaultValue={kept(`${name}Source`) ?? shown.source} />
        <TextField
          name={`${name}Date`}
          label="Peildatum"
          help="Zo precies als bekend: 2026, januari 2026 of 31 januari 2026"
          optional
          defaultValue={kept(`${name}Date`) ?? shown.date}
        />
      </div>
      <label className="choice">
        <input type="checkbox" name={`${name}About`} value="ja" defaultChecked={shown.about} /> Het is ongeveer dit
        aantal
      </label>
      <label className="choice">
        <input type="checkbox" name={`${name}None`} value="ja" defaultChecked={shown.none} /> Er is geen inschatting
      </label>
    </fieldset>
  )
}

function figureDefaults(figure: Figure | undefined) {
  const provenance = figure && figure.kind !== 'not-stated' ? figure : null
  const range = figure?.kind === 'range' ? figure : null
  const number = figure?.kind === 'number' ? figure : null
  return {
    low: String(range?.min ?? number?.value ?? ''),
    high: String(range?.max ?? ''),
    source: provenance?.source ?? '',
    date: provenance?.date ? dutchDate(provenance.date) : '',
    about: number?.qualifier === 'about',
    none: figure?.kind === 'no-estimate',
  }
}
