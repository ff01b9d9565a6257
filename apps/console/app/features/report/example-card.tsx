import { Link } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { Tag } from '../approach/tag.tsx'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
import { FormArea, FormText } from '../form/form-field.tsx'
import { PostForm } from '../form/post-form.tsx'
import { ReasonField } from '../form/reason-field.tsx'
import { exampleWords } from './report-words.ts'

export interface ShownExample {
  id: string
  assessment: string
  finding: string
  municipality: string
  approach: string
  content: { title: string; text: string }
  version: number
  status: keyof typeof exampleWords
  remark: string | null
  changedBy: string
  changedAt: string
  approvedBy: string | null
  own: boolean
  names: { kind: 'municipalities' | 'approaches' | 'organisations' | 'people'; name: string }[]
}

const nameKinds = {
  municipalities: 'gemeente',
  approaches: 'aanpak',
  organisations: 'organisatie',
  people: 'persoon',
} as const

/** One example with where it comes from, the names that still stand in it, and what can be done with it. */
export function ExampleCard({ example, refused }: { example: ShownExample; refused: Refused | undefined }) {
  const { id, content, status, names, own } = example
  const mine = refused?.kept.example?.[0] === id ? refused : undefined
  const kept = keptIn(mine, 'save')
  return (
    <section className="card" id={`voorbeeld-${id}`} aria-labelledby={`kop-${id}`}>
      <h2 id={`kop-${id}`} className="flush">
        {content.title} <Tag tone={status === 'approved' ? 'good' : 'strong'}>{exampleWords[status]}</Tag>
      </h2>
      <p className="soft">
        Uit <Link to={`/bevindingen/${example.finding}`}>een bevinding</Link> over {example.municipality},{' '}
        {example.approach}. Versie {example.version}, door {example.changedBy}, {dutchMoment(example.changedAt)}.
        {example.approvedBy && ` Vastgesteld door ${example.approvedBy}.`}
      </p>
      <p className="sent-text">{content.text}</p>
      {names.length > 0 && (
        <Notice tone="problem">
          In deze tekst staan namen van dit onderzoek:{' '}
          {names.map(({ kind, name }) => `${name} (${nameKinds[kind]})`).join(', ')}. Niemand mag herkenbaar zijn.
        </Notice>
      )}
      {example.remark && status === 'returned' && <p>Teruggegeven met deze opmerking: {example.remark}</p>}
      {status === 'submitted' && own && <p>U schreef aan dit voorbeeld. Een ander stelt het vast.</p>}
      {status === 'submitted' && !own && (
        <PostForm>
          <input type="hidden" name="example" value={id} />
          <input type="hidden" name="version" value={example.version} />
          {names.length > 0 && (
            <label className="choice">
              <input type="checkbox" name="namesSeen" value="ja" /> Ik zag deze namen; niemand is hierdoor herkenbaar
            </label>
          )}
          <p className="buttons">
            <button type="submit" name="verb" value="approve" className="button">
              Voorbeeld vaststellen
            </button>
          </p>
        </PostForm>
      )}
      {(status === 'draft' || status === 'returned') && (
        <PostForm className="buttons">
          <input type="hidden" name="example" value={id} />
          <button type="submit" name="verb" value="submit" className="button">
            Ter vaststelling aanbieden
          </button>
        </PostForm>
      )}
      <details className="act" open={mine?.form === 'save'}>
        <summary>Tekst wijzigen</summary>
        <PostForm refused={mine?.form === 'save' ? mine : undefined}>
          <input type="hidden" name="example" value={id} />
          <input type="hidden" name="expected" value={example.version} />
          <ExampleFields id={id} title={kept('title') ?? content.title} text={kept('text') ?? content.text} />
          <button type="submit" name="verb" value="save" className="button">
            Tekst opslaan
          </button>
        </PostForm>
      </details>
      {status === 'submitted' && (
        <details className="act" open={mine?.form === 'return'}>
          <summary>Teruggeven</summary>
          <PostForm refused={mine?.form === 'return' ? mine : undefined}>
            <input type="hidden" name="example" value={id} />
            <ReasonField id={`opmerking-${id}`} label="Opmerking" kept={keptIn(mine, 'return')('remark')} />
            <button type="submit" name="verb" value="return" className="button">
              Voorbeeld teruggeven
            </button>
          </PostForm>
        </details>
      )}
    </section>
  )
}

export function ExampleFields({ id, title, text }: { id: string; title: string; text: string }) {
  return (
    <>
      <FormText id={`titel-${id}`} name="title" label="Titel" maxLength={300} required defaultValue={title} />
      <FormArea
        id={`tekst-${id}`}
        name="text"
        label="Tekst, zonder namen"
        className="grows"
        rows={6}
        required
        defaultValue={text}
      />
    </>
  )
}
