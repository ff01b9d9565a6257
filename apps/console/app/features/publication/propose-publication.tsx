import { Notice } from '@toezicht/ui/notice.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'

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
    <form method="post" className="form" aria-labelledby="voorstellen">
      <h3 id="voorstellen">Publicatie voorstellen</h3>
      <p>
        U stelt voor, iemand anders bevestigt. Daarna staat versie {number} blijvend op de openbare site, als pagina,
        PDF, Word en gegevens (JSON). Een gepubliceerde versie verandert nooit meer.
      </p>
      <input type="hidden" name="verb" value="propose" />
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
        <div className="pair">
          <div>
            <label className="label" htmlFor="day">
              Dag
            </label>
            <input className="control" type="date" id="day" name="day" defaultValue={kept('day')} />
          </div>
          <div>
            <label className="label" htmlFor="time">
              Tijd in Nederland
            </label>
            <input className="control" type="time" id="time" name="time" defaultValue={kept('time') ?? '10:00'} />
          </div>
        </div>
        <p className="hint">
          Tot dat moment lezen alleen STJ en de coördinator van de gemeente haar. Alleen de klok van de server telt.
        </p>
      </fieldset>
      {number > 1 && (
        <>
          <label className="label" htmlFor="note">
            Wat is er in deze versie verbeterd?
          </label>
          <p className="hint">Dit staat op de nieuwe versie, en als verwijzing op de oude.</p>
          <textarea className="control" id="note" name="note" rows={3} maxLength={2000} defaultValue={kept('note')} />
        </>
      )}
      {factCheckMissing && (
        <>
          <label className="label" htmlFor="withoutFactCheck">
            Waarom publiceert u zonder afgeronde feitencheck?
          </label>
          <p className="hint">Alleen STJ ziet deze reden. Zij blijft bij het voorstel bewaard.</p>
          <textarea
            className="control"
            id="withoutFactCheck"
            name="withoutFactCheck"
            rows={3}
            maxLength={2000}
            defaultValue={kept('withoutFactCheck')}
          />
        </>
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
    </form>
  )
}
