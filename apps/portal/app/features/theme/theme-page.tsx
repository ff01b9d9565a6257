import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Notice } from '@toezicht/ui/notice.tsx'
import { refusalText } from '@toezicht/ui/refusal-text'
import { TermList } from '@toezicht/ui/term-list.tsx'
import { useCallback, useState } from 'react'
import { Heading, type HeadingProps } from '../questionnaire/heading.tsx'
import { takesAnswers } from '../questionnaire/other-screens.ts'
import { Page } from '../shell/page.tsx'
import { ReadOnlyLinks, SaveButtons } from './page-buttons.tsx'
import { isReadOnly } from './question-extras.tsx'
import { ReturnedPageWords } from './returned-page-words.tsx'
import type { RefusedPost } from './save-theme-page.ts'
import { ThemeForm } from './theme-form.tsx'
import type { ThemeQuestion } from './theme-question.ts'

interface ThemePageProps {
  page: {
    heading: HeadingProps['heading'] & { fictional: boolean }
    section: { code: ThemeQuestion['section']; name: string; introduction: string }
    me: string
    seat: string
    members: { accountId: string; name: string }[]
    sections: { code: string; name: string; answered: number; asked: number }[]
    terms: { term: string; meaning: string }[]
    position: number
    previous: string | null
    next: string | null
    answered: number
    asked: number
    questions: ThemeQuestion[]
    elsewhere: { question: string; options: string[] }[]
    now: string
  }
  refused: RefusedPost | null | undefined
}

/** One section: which approach, how far, and its questions. */
export function ThemePage({ page, refused }: ThemePageProps) {
  const { heading, section, sections, terms, questions, elsewhere, position, previous, next, now } = page
  const own = { account: page.me, seat: page.seat }
  const [live, setLive] = useState<{ answered: number; asked: number } | null>(null)
  const onProgress = useCallback((answered: number, asked: number) => setLive({ answered, asked }), [])
  const here = sections[position - 1] ?? { answered: 0, asked: 0 }
  const grown = (key: 'answered' | 'asked') => page[key] - here[key] + (live ?? here)[key]
  const closed = !takesAnswers(heading)
  const summary = Object.entries(refused?.errors ?? {}).map(([code, text]) => ({
    field: `veld-${code}`,
    text: `${wording(questions, code)}: ${text}`,
  }))
  return (
    <Page fictional={heading.fictional} seat={own}>
      <ErrorSummary errors={refused?.all ? [{ text: refused.all }, ...summary] : summary} />
      <Heading heading={heading} answered={grown('answered')} asked={grown('asked')} now={now} />
      {position > 0 && (
        <p className="kicker">
          Onderdeel {position} van {sections.length}
        </p>
      )}
      <h1>{section.name}</h1>
      {heading.status === 'returned' ? (
        <ReturnedPageWords submission={heading.submission} isEmpty={questions.length === 0} />
      ) : (
        <p>{section.introduction}</p>
      )}
      {closed && <Notice>{refusalText({ refused: 'closed', reason: `submission-${heading.status}` })}</Notice>}
      <TermList terms={terms} summary="Om welke gezinnen gaat het?" />
      <ThemeForm
        submission={heading.submission}
        place={{ section: section.code, sections, status: heading.status }}
        section={section.code}
        own={own}
        members={page.members}
        questions={questions}
        elsewhere={elsewhere}
        closed={closed}
        typed={refused?.typed ?? {}}
        errors={refused?.errors ?? {}}
        collided={refused?.collided ?? []}
        onProgress={onProgress}
      >
        {position > 0 &&
          (questions.every((question) => isReadOnly(question, closed)) ? (
            <ReadOnlyLinks submission={heading.submission} previous={previous} next={next} />
          ) : (
            <SaveButtons previous={previous} next={next} />
          ))}
      </ThemeForm>
    </Page>
  )
}

function wording(questions: readonly ThemeQuestion[], code: string): string {
  const text = questions.find((question) => question.code === code)?.text ?? code
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
