import type { CodedFactContent, CodedFactDefinition } from '@toezicht/domain/assessment/coded-fact'
import { Notice } from '@toezicht/ui/notice.tsx'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { FactAnswers, type ShownAnswers } from './fact-answers.tsx'
import { factPlace } from './fact-place.ts'

export interface ShownFact extends Pick<CodedFactDefinition, 'code' | 'indicator' | 'question' | 'many' | 'values'> {
  answers: readonly ShownAnswers[]
  coded: {
    id: string
    version: number
    status: Exclude<keyof typeof judgementWords, 'none'>
    remark: string | null
    contentHash: string
    content: CodedFactContent
  } | null
  own: boolean
  writers: readonly string[]
}

/** One fact: the answers it follows from, its value with reason and source, and the second inspector's decision. */
export function CodedFactCard({
  fact,
  respondents,
  refused,
}: {
  fact: ShownFact
  respondents: readonly { id: string; name: string }[]
  refused: Refused | undefined
}) {
  const { code, indicator, question, coded } = fact
  const mine = refused?.kept.fact?.[0] === code ? refused : undefined
  return (
    <section className="card" id={`feit-${code}`} aria-labelledby={`vraag-${code}`}>
      <div className="screen-head">
        <h2 id={`vraag-${code}`} className="flush">
          {question}
        </h2>
        <Tag tone={coded?.status === 'approved' ? 'good' : 'plain'}>{judgementWords[coded?.status ?? 'none']}</Tag>
      </div>
      <p className="soft">Hoort bij indicator {indicator}.</p>
      {coded?.status === 'returned' && coded.remark && (
        <p>
          <strong>Teruggegeven:</strong> {coded.remark}
        </p>
      )}
      {mine?.refusal.refused === 'conflict' && coded && (
        <Notice tone="problem">
          Opgeslagen door een ander: {wordsOf(fact, coded.content.values)}. {coded.content.reason} Uw eigen keuze staat
          hieronder; opslaan vervangt de hunne.
        </Notice>
      )}
      <FactAnswers answers={fact.answers} respondents={respondents} />
      <FactForm fact={fact} refused={mine} />
      {coded?.status === 'submitted' && <FactDecision fact={fact} coded={coded} refused={mine} />}
    </section>
  )
}

function FactForm({ fact, refused }: { fact: ShownFact; refused: Refused | undefined }) {
  const { code, many, values, coded } = fact
  const kept = keptIn(refused, refused?.form ?? '')
  const chosen = refused?.kept.values ?? coded?.content.values ?? []
  return (
    <PostForm className="form">
      <input type="hidden" name="fact" value={code} />
      <input type="hidden" name="expected" value={coded?.version ?? 0} />
      <fieldset>
        <legend className="label">
          {many ? 'Kies alles wat uit de antwoorden blijkt' : 'Wat blijkt uit de antwoorden?'}
        </legend>
        {values.map((value, at) => (
          <label key={value.code} className="choice">
            <input
              id={at === 0 ? `waarde-${code}` : undefined}
              type={many ? 'checkbox' : 'radio'}
              name="values"
              value={value.code}
              defaultChecked={chosen.includes(value.code)}
            />{' '}
            {value.label}
          </label>
        ))}
      </fieldset>
      <label className="label" htmlFor={`waarom-${code}`}>
        Waarom
      </label>
      <textarea
        className="control"
        id={`waarom-${code}`}
        name="reason"
        rows={3}
        defaultValue={kept('reason') ?? coded?.content.reason ?? ''}
      />
      <label className="label" htmlFor={`bron-${code}`}>
        Bron
      </label>
      <p className="hint">Welke antwoorden of stukken, met de bladzijde.</p>
      <textarea
        className="control"
        id={`bron-${code}`}
        name="source"
        rows={2}
        defaultValue={kept('source') ?? coded?.content.source ?? ''}
      />
      <p className="buttons">
        <button type="submit" name="verb" value="save-coded-fact" className="button button-quiet">
          Concept opslaan
        </button>
        <button type="submit" name="verb" value="submit-coded-fact" className="button">
          Ter vaststelling aanbieden
        </button>
      </p>
    </PostForm>
  )
}

function FactDecision({
  fact,
  coded,
  refused,
}: {
  fact: ShownFact
  coded: NonNullable<ShownFact['coded']>
  refused: Refused | undefined
}) {
  const { code, own, writers } = fact
  return (
    <>
      {own ? (
        <Notice>U hebt dit feit zelf gecodeerd. Een andere inspecteur stelt het vast; teruggeven kan wel.</Notice>
      ) : (
        <PostForm verb="approve">
          <input type="hidden" name="fact" value={code} />
          <input type="hidden" name="codedFact" value={coded.id} />
          <input type="hidden" name="contentHash" value={coded.contentHash} />
          <p className="soft">
            Gecodeerd door {writers.join(', ') || 'onbekend'}: {wordsOf(fact, coded.content.values)}.
          </p>
          <button type="submit" className="button">
            Feit vaststellen
          </button>
        </PostForm>
      )}
      <details className="act" open={refused?.form === 'return'}>
        <summary>Feit teruggeven</summary>
        <PostForm verb="return" refused={refused} placeOf={(path) => factPlace(path, code)}>
          <input type="hidden" name="fact" value={code} />
          <input type="hidden" name="codedFact" value={coded.id} />
          <ReasonField id={`opmerking-${code}`} label="Opmerking" kept={keptIn(refused, 'return')('remark')} />
          <button type="submit" className="button">
            Feit teruggeven
          </button>
        </PostForm>
      </details>
    </>
  )
}

function wordsOf({ values }: ShownFact, chosen: readonly string[]): string {
  const labels = values.filter(({ code }) => chosen.includes(code)).map(({ label }) => label)
  return labels.join(', ') || 'nog geen keuze'
}
