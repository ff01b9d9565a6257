import { expect, test } from 'vitest'
import { issuePlace } from './issue-place.ts'

test.each([
  ['name', 'Naam', 'name'],
  ['facts.start.date', 'Begonnen in', 'startDate'],
  ['facts.start.note', 'Toelichting bij het begin', 'startNote'],
  ['facts.description.2', 'Omschrijving', 'description'],
  ['facts.familiesServed.value', 'Gezinnen die nu hulp krijgen, aantal', 'families'],
  ['context.population.date', 'Inwoners, peildatum', 'populationDate'],
  ['context.estimatedFamilies.max', 'Geschat aantal gezinnen, tot', 'estimatedTo'],
  ['partners.0.organisation', 'Netwerkpartner 1', 'partners'],
  ['partners.2.unit', 'Onderdeel of team 3', 'unit-3'],
  ['content.blocks.0.text', 'Tekst van de bevinding', 'tekst'],
])('%s is «%s» on the screen', (path, label, field) => expect(issuePlace(path)).toEqual({ label, field }))

test('an indicator is called by its code; a place nobody would recognise is not named', () => {
  expect(issuePlace('T3.1.1')).toEqual({ label: 'T3.1.1' })
  expect(issuePlace('reason')).toEqual({ label: 'Reden' })
  for (const path of ['', 'expected', 'finding:0b0f7a52']) expect(issuePlace(path)).toEqual({ label: null })
})
