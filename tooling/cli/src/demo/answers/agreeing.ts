import type { AnswersToSend } from '@toezicht/database/testing/builders/send-submission'
import { between, choose, count, no, write, yes } from './value.ts'

/** What differs per approach in answers that otherwise agree. */
export interface ToldByMunicipality {
  start: string
  served: number
  description: string
  families: string
  known: [low: number, high: number]
  areas: string
  meeting: string
  ownStrength: string
  policy: string
  duration: string
  outreach: string
}

/** A whole full questionnaire; each approach says where its own answers differ. */
export function municipalityAnswers(told: ToldByMunicipality, differs: AnswersToSend = {}): AnswersToSend {
  return {
    A1: write(told.start),
    A2: count(told.served),
    A3: write(told.description),
    A4: choose('youth', 'care', 'wmo'),
    'V1.1.1a': write(told.families),
    'V1.1.1b': choose('same'),
    'V1.1.2a': yes,
    'V1.1.2b': between(...told.known),
    'V1.1.2c': write(told.areas),
    'V1.2.1a': choose('approach-team', 'neighbourhood-team'),
    'V1.2.1b': write(told.meeting),
    'V1.2.2a': choose('school-attendance', 'police', 'housing-corporation'),
    'V1.2.2b': no,
    'V2.1.1a': write(told.ownStrength),
    'V2.1.2a': choose('when-fitting'),
    'V2.1.3a': choose('family-and-worker'),
    'V3.1.1a': write(told.policy),
    'V3.1.2a': yes,
    'V3.1.3a': choose('children-safe', 'more-self-reliance', 'less-debt'),
    'V3.1.4a': choose('self-reliance-measurement', 'final-report'),
    'V3.1.5a': yes,
    'V3.1.6a': count(2024),
    'V3.1.7a': choose('policy-adjusted'),
    'V3.2.1a': yes,
    'V3.2.1b': choose('both'),
    'V3.2.2a': yes,
    'V3.2.2b': choose('start-other-help', 'enforce-agreements'),
    'V3.2.3a': yes,
    'V3.2.3b': yes,
    'V3.3.1a': yes,
    'V3.3.1b': yes,
    'V3.3.2a': choose('family', 'housing', 'work', 'income', 'health', 'education', 'safety'),
    'V3.3.2b': choose('every-member'),
    'V3.4.1a': write(told.outreach),
    'V3.4.2a': yes,
    'V3.4.2b': choose('goals-reached', 'problems-under-control'),
    'V3.4.2c': yes,
    'V4.1.1a': choose('municipality-with-execution'),
    'V4.1.1b': choose('fully'),
    'V4.1.2a': yes,
    'V4.1.2b': choose('process-director', 'case-meeting'),
    'V4.2.1a': choose('social-work', 'police', 'housing-corporation', 'youth-health-care'),
    'V4.2.2a': choose('signed'),
    'V4.2.2c': choose('social-work', 'police', 'housing-corporation', 'youth-health-care'),
    'V4.2.3a': yes,
    'V4.3.1a': yes,
    'V4.3.1b': choose('client-consent'),
    'V5.1.1a': write(told.duration),
    'V5.2.1a': choose('priority'),
    'V5.2.1b': choose('waiting-lists'),
    'V5.3.1a': yes,
    'V5.3.1b': choose('fixed-contact', 'warm-transfer'),
    ...differs,
  }
}

/** What a partner says in its own words. */
export interface ToldByPartner {
  task: string
  families: string
  outreach: string
}

/** A whole limited questionnaire that agrees with the gemeente's; each partner says where its own answers differ. */
export function partnerAnswers(told: ToldByPartner, differs: AnswersToSend = {}): AnswersToSend {
  return {
    A6: write(told.task),
    'V1.1.1a': write(told.families),
    'V1.1.1b': choose('same'),
    'V1.2.1a': choose('approach-team', 'neighbourhood-team'),
    'V1.2.2a': choose('school-attendance', 'police', 'housing-corporation'),
    'V2.1.3a': choose('family-and-worker'),
    'V3.1.2a': yes,
    'V3.1.3a': choose('children-safe', 'more-self-reliance', 'less-debt'),
    'V3.1.5a': yes,
    'V3.1.7a': choose('policy-adjusted'),
    'V3.2.1a': yes,
    'V3.2.2a': yes,
    'V3.2.3b': yes,
    'V3.3.1a': yes,
    'V3.3.1b': yes,
    'V3.3.2a': choose('family', 'housing', 'work', 'income', 'health', 'education', 'safety'),
    'V3.4.1a': write(told.outreach),
    'V3.4.2a': yes,
    'V3.4.2b': choose('goals-reached', 'problems-under-control'),
    'V3.4.2c': yes,
    'V4.1.1a': choose('municipality-with-execution'),
    'V4.2.1a': choose('social-work', 'police', 'housing-corporation', 'youth-health-care'),
    'V4.2.2a': choose('signed'),
    'V4.2.3a': yes,
    'V4.3.1a': yes,
    'V4.3.1b': choose('client-consent'),
    'V5.2.1a': choose('priority'),
    'V5.2.1b': choose('waiting-lists'),
    'V5.3.1a': yes,
    'V5.3.1b': choose('fixed-contact', 'warm-transfer'),
    ...differs,
  }
}
