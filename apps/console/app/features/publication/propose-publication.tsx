import { Notice } from '@toezicht/ui/notice.tsx'
import type { Refused } from '../form/call.ts'
import { MomentFields } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { FormArea } from '../form/form-field.tsx'
import { PostForm } from '../form/post-form.tsx'

/** The lead proposes: when, what is better (of a correction), and why without a fact check where that is so. */
export function ProposePublication({
  contentHash,
  number,
  factCheckMissing,
  others,
  refused,
}: {
  contentHash: string
  number: number
  factCheckMissing: boolean
  /** Who could confirm. */
  others: readonly string[]
  refused: Refused | undefined
}) {
  const kept = keptIn(refused, 'propose')
  const later = kept('when') === 'moment'
  return (
    <PostForm verb="propose" refused={refused} className="form" aria-labelledby="voorstellen">
      <h3 id="voorstellen">Publicatie voorstellen</h3>
      <p>
        U stelt voor, iemand anders bevestigt. Daarna staat versie {number} blijvend op de openbare site, als pagina,
        PDF, Word en gegevens (JSON). Een gepubliceerde versie verandert nooit meer.
      </p>
      <input type="hidden" name="contentHash" value={contentHash} />
      <fieldset>
        <legend>Wanneer wordt zij openbaar?</legend>
        <label className="choice">
          <input type="radio" name="when" value="now" defaultChecked={!later} /> Zodra iemand anders bevestigt
        </label>
        <label className="choice">
          <input type="radio" name="when" value="moment" defaultChecked={later} /> Op een vast moment, onder embargo tot
          dan
        </label>
        <MomentFields
          day={{ name: 'day', label: 'Dag' }}
          time={{ name: 'time', label: 'Tijd in Nederland', preset: '10.00' }}
          kept={kept}
        />
        <p className="hint">
          Tot dat moment lezen alleen STJ en de coördinator van de gemeente haar. Alleen de klok van de server telt.
        </p>
      </fieldset>
      {number > 1 && (
        <FormArea
          name="note"
          label="Wat is er in deze versie verbeterd?"
          hint="Dit staat op de nieuwe versie, en als verwijzing op de oude."
          rows={3}
          defaultValue={kept('note')}
        />
      )}
      {factCheckMissing && (
        <FormArea
          name="withoutFactCheck"
          label="Waarom publiceert u zonder afgeronde feitencheck?"
          hint="Alleen STJ ziet deze reden. Zij blijft bij het voorstel bewaard."
          rows={3}
          defaultValue={kept('withoutFactCheck')}
        />
      )}
      {others.length === 0 && (
        <Notice tone="problem">
          Op dit moment kan niemand anders bevestigen. U kunt het voorstel wel klaarzetten; een beheerder kan een
          inspecteur aan dit onderzoek toevoegen.
        </Notice>
      )}
      {others.length > 0 && <p className="soft">Kunnen bevestigen: {others.join(', ')}.</p>}
      <p className="buttons">
        <button type="submit" className="button">
          Publicatie voorstellen
        </button>
      </p>
    </PostForm>
  )
}
