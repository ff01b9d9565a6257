import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { ownContradictions } from './own-contradictions.ts'
import { questionsA, sectionA } from './section-a.ts'
import { terms } from './terms.ts'
import { questions1, section1, theme1 } from './theme-1.ts'
import { questions2, section2, theme2 } from './theme-2.ts'
import { questions3, section3, theme3 } from './theme-3.ts'
import { questions4, section4, theme4 } from './theme-4.ts'
import { questions5, section5, theme5 } from './theme-5.ts'

/** The GGSR framework of 2013 with its one list of 56 questions. A published version never changes: a change is a new version. */
export const ggsr2013: AssessmentFramework = {
  version: 'ggsr-2013',
  name: 'Toetsingskader gezinnen met geringe sociale redzaamheid (beleid)',
  themes: [theme1, theme2, theme3, theme4, theme5],
  sections: [sectionA, section1, section2, section3, section4, section5],
  terms,
  questions: [...questionsA, ...questions1, ...questions2, ...questions3, ...questions4, ...questions5],
  ownContradictions,
}
