import type { Question } from '@toezicht/domain/questionnaire/question'
import { dontKnow } from '../option-lists.ts'
import type { Topic } from './positions.ts'

/**
 * How a topic of a published finding is asked: by a question of the framework, or by one of the same shape where the finding says more than the
 * questionnaire asks. `yes` and `no` are the options that mean it; for a text they are the inspector's reading of a partner's answer.
 */
export type TopicQuestion =
  | { question: string; yes: readonly string[]; no: readonly string[] }
  | { text: string }
  | { question: Question; yes: readonly string[]; no: readonly string[] }

const plainly = (question: string): TopicQuestion => ({ question, yes: ['yes'], no: ['no'] })
const named = (question: string, option: string, other: string): TopicQuestion => ({
  question,
  yes: [option],
  no: [other],
})

function asked(text: string, yes: string, no: string): TopicQuestion {
  const question: Question = {
    code: 'V9.9.9z',
    theme: 'T1',
    indicators: [],
    audience: 'both',
    text,
    answerType: 'yes-no-unknown',
    options: [
      { code: 'yes', label: 'ja', role: 'yes', claim: yes },
      { code: 'no', label: 'nee', role: 'no', claim: no },
      dontKnow,
    ],
    level: 'approach',
    comparison: 'count',
  }
  return { question, yes: ['yes'], no: ['no'] }
}

export const topicQuestions: Readonly<Record<Topic, TopicQuestion>> = {
  'same-description': { text: 'V1.1.1a' },
  'registration-point-known': named('V1.2.1a', 'approach-team', 'municipality'),
  'self-reliance-is-goal': named('V3.1.3a', 'more-self-reliance', 'less-nuisance'),
  'goal:less-nuisance-and-unsafety': named('V3.1.3a', 'less-nuisance', 'more-self-reliance'),
  'goal:self-reliance': named('V3.1.3a', 'more-self-reliance', 'less-nuisance'),
  'goal:accept-help': named('V3.1.3a', 'accept-help', 'less-nuisance'),
  'goals-agree': asked(
    'Noemen gemeente en partners dezelfde doelen?',
    'gemeente en partners dezelfde doelen noemen',
    'gemeente en partners niet dezelfde doelen noemen',
  ),
  'caseload-maximum-agreed': plainly('V3.2.3b'),
  'one-plan-per-family': plainly('V3.3.1a'),
  'plan-is-leading': plainly('V3.3.1b'),
  'life-area:education': named('V3.3.2a', 'education', 'housing'),
  'coercion-possible': plainly('V3.4.2a'),
  'closing-agreements': plainly('V3.4.2c'),
  'closes-when-family-refuses': named('V3.4.2b', 'family-refuses', 'goals-reached'),
  'stays-in-view-after-closing': plainly('V5.3.1a'),
  'staff-mandate': plainly('V4.2.3a'),
  'availability-agreements': { question: 'V5.2.1a', yes: ['priority'], no: ['no'] },
  'availability-agreements-hard-to-apply': asked(
    'Zijn de afspraken over beschikbaarheid moeilijk toe te passen?',
    'de afspraken over beschikbaarheid moeilijk toe te passen zijn',
    'de afspraken over beschikbaarheid goed toe te passen zijn',
  ),
  'information-sharing-agreements': plainly('V4.3.1a'),
  'problem:working-past-each-other': named('V5.2.1b', 'working-at-cross-purposes', 'waiting-lists'),
  'problem:privacy-appeal': named('V4.3.1b', 'privacy-appeal', 'unclear-rules'),
  'aftercare-agreements': plainly('V5.3.1a'),
  'referrer:schools-and-housing': named('V1.2.2a', 'education', 'police'),
  'one-director': plainly('V3.2.1a'),
  'escalation-arranged': plainly('V4.1.2a'),
  'own-strength-used': asked(
    'Gebruikt de aanpak wat het gezin zelf kan?',
    'de aanpak gebruikt wat het gezin zelf kan',
    'de aanpak niet gebruikt wat het gezin zelf kan',
  ),
  'social-network-used': { question: 'V2.1.2a', yes: ['when-fitting'], no: ['not'] },
  'family-need-is-basis': { question: 'V2.1.3a', yes: ['family'], no: ['worker'] },
  'new-goals-after-evaluation': { question: 'V3.1.7a', yes: ['new-goals'], no: ['nothing-yet'] },
  'outreach-understood': { text: 'V3.4.1a' },
  'relevant-party:education': { question: 'V4.2.1a', yes: ['education', 'police'], no: ['police'] },
  'relevant-parties:debt-help-social-work-police-housing-social-affairs': {
    question: 'V4.2.1a',
    yes: ['debt-counselling', 'social-work', 'police', 'housing-corporation', 'municipal-social-services'],
    no: ['education'],
  },
  'cooperation-agreements': { question: 'V4.2.2a', yes: ['on-paper'], no: ['no'] },
  'can-last-years': asked(
    'Kan de aanpak enkele jaren duren?',
    'de aanpak enkele jaren kan duren',
    'de aanpak niet enkele jaren kan duren',
  ),
}
