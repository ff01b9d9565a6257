import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { KeptDraft } from '../unsent/kept-draft.tsx'
import { remarkOf } from './change-several.ts'
import { severalForm } from './review-item.tsx'

interface Returning {
  assessment: string
  refused: Refused | undefined
}

/** Approves or gives back what is ticked, of one theme or of the whole approach. Its checkboxes stand in the page, at what they are about. */
export function SeveralForm({ assessment, refused }: Returning) {
  return (
    <PostForm id={severalForm} className="review-several" aria-label="Wat is aangevinkt">
      <p className="hint">
        Vaststellen kan met wat u hebt geopend en niet zelf hebt geschreven. Het is alles of niets: staat er iets in de
        weg, dan hoort u wat.
      </p>
      <div className="buttons">
        <button type="submit" name="verb" value="approve alles" className="button" data-key="approve">
          Wat is aangevinkt, vaststellen
        </button>
      </div>
      <ReturnTicked assessment={assessment} scope="alles" words="Wat is aangevinkt, teruggeven" refused={refused} />
    </PostForm>
  )
}

/** The same two, for one theme. */
export function ThemeButtons({ assessment, theme, refused }: Returning & { theme: string }) {
  return (
    <>
      <p className="buttons">
        <button type="submit" form={severalForm} name="verb" value={`approve ${theme}`} className="button button-quiet">
          Wat van thema {theme} is aangevinkt, vaststellen
        </button>
      </p>
      <ReturnTicked
        assessment={assessment}
        scope={theme}
        words={`Wat van thema ${theme} is aangevinkt, teruggeven`}
        refused={refused}
      />
    </>
  )
}

function ReturnTicked({ assessment, scope, words, refused }: Returning & { scope: string; words: string }) {
  const verb = `return ${scope}`
  const field = remarkOf(scope)
  return (
    <details className="act" open={refused?.form === verb}>
      <summary data-key={scope === 'alles' ? 'return' : undefined}>{words}</summary>
      <div>
        <label className="label" htmlFor={field}>
          Opmerking
        </label>
        <p className="hint">Komt bij alles te staan wat u teruggeeft.</p>
        <textarea
          className="control"
          form={severalForm}
          id={field}
          name={field}
          defaultValue={keptIn(refused, verb)(field)}
        />
        <KeptDraft field={field} about={assessment} />
        <button type="submit" form={severalForm} name="verb" value={verb} className="button">
          Teruggeven met deze opmerking
        </button>
      </div>
    </details>
  )
}
