import { textOf } from '../../refused.ts'

/** The fields of a nomination, in order, as the form calls them. */
export const nominationFields = [
  { name: 'organisation', label: 'Organisatie' },
  { name: 'unit', label: 'Team of afdeling' },
  { name: 'contactName', label: 'Naam van de contactpersoon' },
  { name: 'contactEmail', label: 'Werkmail van de contactpersoon' },
  { name: 'why', label: 'Waarom deze organisatie?' },
] as const
export type NominationField = (typeof nominationFields)[number]['name']
export type TypedNomination = Record<NominationField, string>

export const nothingTyped: TypedNomination = { organisation: '', unit: '', contactName: '', contactEmail: '', why: '' }

export function typedNomination(form: FormData): TypedNomination {
  const typed = { ...nothingTyped }
  for (const { name } of nominationFields) typed[name] = textOf(form, name)
  return typed
}

/** What was typed, beside its label; for the page that keeps it while somebody signs in again. */
export function writtenNomination(kept: Readonly<Record<string, readonly string[]>>) {
  return nominationFields.flatMap(({ name, label }) => {
    const value = kept[name]?.[0] ?? ''
    return value.trim() === '' ? [] : [{ id: name, question: label, value }]
  })
}
