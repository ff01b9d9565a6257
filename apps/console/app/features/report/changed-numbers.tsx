import { Link } from '@remix-run/react'
import { PostForm } from '../form/post-form.tsx'
import { kindWords } from './report-words.ts'
import type { ReportChoices, ShownBlock } from './shown-report.ts'

/** Every number that changed since somebody looked, old beside new, and one button for all of them; nothing for a single block, which says it itself. */
export function ChangedNumbers({
  choices: { study, figures },
  blocks,
  stamp,
}: {
  choices: ReportChoices
  blocks: readonly ShownBlock[]
  stamp: string
}) {
  const flagged = blocks.map((block, at) => ({ ...block, number: at + 1 })).filter(({ changed }) => changed.length > 0)
  if (flagged.length < 2) return null
  const names = new Map(
    figures.flatMap(({ title, shares }) => shares.map(({ marker, label }) => [marker, `${title}: ${label}`] as const)),
  )
  return (
    <section className="card" aria-labelledby="veranderd">
      <h2 id="veranderd" className="flush">
        Veranderde cijfers
      </h2>
      <p>
        In {flagged.length} blokken zegt een cijfer iets anders dan toen iemand het blok las. Klopt een zin niet meer,
        open dan dat blok en schrijf haar om.
      </p>
      <table className="table table-stacked">
        <caption>Was en is nu, per blok</caption>
        <thead>
          <tr>
            <th scope="col">Blok</th>
            <th scope="col">Cijfer</th>
            <th scope="col">Was</th>
            <th scope="col">Is nu</th>
          </tr>
        </thead>
        <tbody>
          {flagged.flatMap(({ id, content, number, changed }) =>
            changed.map(({ marker, before, now }) => (
              <tr key={`${id} ${marker}`}>
                <th scope="row">
                  <Link to={`/onderzoeken/${study.id}/rapport?blok=${id}#blok-${id}`}>
                    {kindWords[content.kind]} {number}
                  </Link>
                </th>
                <td data-label="Cijfer">{names.get(marker) ?? marker}</td>
                <td data-label="Was">{before}</td>
                <td data-label="Is nu">
                  <strong>{now}</strong>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <PostForm verb="seen">
        <input type="hidden" name="stamp" value={stamp} />
        <p className="hint">
          De tekst blijft zoals zij is. Wie cijfers op gezien zet, schrijft mee aan het rapport en stelt het niet vast.
        </p>
        <button type="submit" className="button">
          Alle cijfers gezien
        </button>
      </PostForm>
    </section>
  )
}
