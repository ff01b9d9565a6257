import type { SectionCode } from '@toezicht/domain/questionnaire/question'
import type { ShownQuestion } from '@toezicht/ui/shown-question'
import type { ShownDocument } from '../documents/document-words.ts'
import type { ReuseView } from '../reuse/reuse-view.ts'
import type { PageQuestion } from './changed-answers.ts'
import type { Conditional } from './conditions.ts'
import type { ReturnedNote } from './returned-note.tsx'

/** One question of a theme page, as its procedure gives it. */
export type ThemeQuestion = ShownQuestion &
  Conditional &
  Pick<PageQuestion, 'answerType'> & {
    section: SectionCode
    asked: boolean
    answer: PageQuestion['answer'] & { savedAt: string | null; savedBy: string | null }
    documents: ShownDocument[]
    maySave: 'yes' | 'closed' | 'not-assigned' | 'not-returned'
    /** The colleague it was handed to; null: the coordinator fills it in. */
    assignee: { name: string; isMe: boolean } | null
    /** What STJ asks again here; null while nothing came back. */
    returned: ReturnedNote | null
    /** The answer at another approach of the same gemeente; null where nothing can be said of it. */
    reuse: ReuseView | null
  }
