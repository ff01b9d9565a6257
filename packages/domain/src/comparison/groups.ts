import { type Question, roleOf } from '../questionnaire/question.ts'
import type { PositionGroup } from './discrepancy.ts'
import { allNamed } from './lists.ts'
import { positionStateNames, readingNames } from './names.ts'
import { positionStates } from './position.ts'
import { optionCodeOf, type Stance } from './stance.ts'

/** Who stands where: a group per answer (per option for lists), then a group per state without a clear answer. */
export function groupsOf(question: Question, stances: readonly Stance[]): PositionGroup[] {
  const clear = stances.filter((stance) => stance.clear)
  const answers = question.comparison === 'text' ? textGroups(clear) : optionGroups(question, clear)
  return [...answers, ...otherAnswers(question, clear, answers), ...stateGroups(stances)]
}

function optionGroups(question: Question, clear: readonly Stance[]): PositionGroup[] {
  if (question.comparison !== 'count') {
    return allNamed(question, clear).map((option) =>
      groupOf(
        option,
        labelOf(question, option),
        clear.filter((stance) => stance.named.includes(option)),
      ),
    )
  }
  const keys = [...new Set(question.options.map((option) => roleKey(question, option.code)))]
  return keys
    .map((key) => ({ key, members: clear.filter((stance) => stance.key === key) }))
    .filter(({ members }) => members.length > 0)
    .map(({ key, members }) => groupOf(key, countedLabel(question, key), members))
}

function roleKey(question: Question, code: string): string {
  const role = roleOf(question, code)
  return role === 'yes' || role === 'no' ? role : code
}

function countedLabel(question: Question, key: string): string {
  if (key === 'yes') return 'ja'
  return key === 'no' ? 'nee' : labelOf(question, key)
}

/** By how an inspector read the texts. The gemeente's own text says the same only where somebody's was read so. */
function textGroups(clear: readonly Stance[]): PositionGroup[] {
  const keys = ['same', 'narrower', 'broader', 'different'] as const
  return keys
    .map((key) =>
      groupOf(
        key,
        readingNames[key],
        clear.filter((stance) => stance.key === key),
      ),
    )
    .filter((group) => group.partners > 0)
}

/** Clear answers that form no group of options or readings: numbers, documents, texts still to be read beside the gemeente's. */
function otherAnswers(question: Question, clear: readonly Stance[], groups: readonly PositionGroup[]): PositionGroup[] {
  const grouped = new Set(groups.flatMap((group) => group.respondents.map((respondent) => respondent.id)))
  const rest = clear.filter((stance) => !grouped.has(stance.position.respondent))
  const beside = clear.some((stance) => stance.position.kind === 'municipality')
  const isUnread = ({ position }: Stance) => question.comparison === 'text' && beside && position.kind === 'partner'
  return [
    groupOf(
      'answered',
      'beantwoord',
      rest.filter((stance) => !isUnread(stance)),
    ),
    groupOf('unread', 'nog niet gelezen', rest.filter(isUnread)),
  ].filter((group) => group.respondents.length > 0)
}

function stateGroups(stances: readonly Stance[]): PositionGroup[] {
  return positionStates
    .map((state) => ({ state, members: stances.filter((each) => !each.clear && each.position.state === state) }))
    .filter(({ members }) => members.length > 0)
    .map(({ state, members }) => groupOf(`state:${state}`, positionStateNames[state], members))
}

function groupOf(key: string, label: string, members: readonly Stance[]): PositionGroup {
  const partners = members.filter((stance) => stance.position.kind === 'partner')
  return {
    key,
    label,
    municipality: partners.length < members.length,
    partners: partners.length,
    respondents: members.map(({ position }) => ({ id: position.respondent, name: position.name })),
  }
}

/** How an option reads on STJ's screens; an own answer with its text. */
export function labelOf(question: Question, named: string): string {
  const code = optionCodeOf(named)
  const label = question.options.find((option) => option.code === code)?.label ?? code
  return code === named ? label : `anders: ${named.slice(code.length + 1)}`
}
