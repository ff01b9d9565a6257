import type { Option } from '@toezicht/domain/questionnaire/question'

/** "Weet ik niet": a full answer, never silently a "no"; it makes no claim. */
export const dontKnow: Option = { code: 'unknown', label: 'weet ik niet', role: 'unknown' }

/** An own answer beside the list; the respondent types it. */
export function other(claim: string): Option {
  return { code: 'other', label: 'anders (vul in)', role: 'other', claim }
}

/** The three options of a yes-no-unknown question with the clause for each side. */
export function yesNoUnknown(yes: string, no: string): Option[] {
  return [
    { code: 'yes', label: 'ja', role: 'yes', claim: yes },
    { code: 'no', label: 'nee', role: 'no', claim: no },
    dontKnow,
  ]
}

const organisations: { code: string; label: string; named: string }[] = [
  { code: 'debt-counselling', label: 'schuldhulpverlening', named: 'de schuldhulpverlening' },
  { code: 'financial-administration', label: 'bewindvoering', named: 'de bewindvoering' },
  { code: 'municipal-social-services', label: 'sociale zaken van de gemeente', named: 'sociale zaken van de gemeente' },
  { code: 'social-work', label: 'maatschappelijk werk', named: 'het maatschappelijk werk' },
  { code: 'mental-health-care', label: '(jeugd-)GGZ', named: 'de (jeugd-)GGZ' },
  {
    code: 'youth-care-agency',
    label: 'bureau jeugdzorg of gezinsvoogdij',
    named: 'bureau jeugdzorg of de gezinsvoogdij',
  },
  { code: 'child-abuse-reporting-centre', label: 'AMK', named: 'het AMK' },
  { code: 'home-care', label: 'thuiszorg of thuisbegeleiding', named: 'de thuiszorg of thuisbegeleiding' },
  { code: 'police', label: 'politie', named: 'de politie' },
  { code: 'disability-care', label: 'gehandicaptenzorg', named: 'de gehandicaptenzorg' },
  { code: 'mee', label: 'MEE', named: 'MEE' },
  { code: 'youth-and-parenting-support', label: 'jeugd- en opvoedhulp', named: 'de jeugd- en opvoedhulp' },
  { code: 'youth-health-care', label: 'jeugdgezondheidszorg of GGD', named: 'de jeugdgezondheidszorg of de GGD' },
  { code: 'housing-corporation', label: 'woningcorporatie', named: 'de woningcorporatie' },
  { code: 'education', label: 'onderwijs', named: 'het onderwijs' },
  { code: 'school-attendance', label: 'leerplicht', named: 'leerplicht' },
  { code: 'work-and-reintegration', label: 'werk en re-integratie', named: 'de dienst werk en re-integratie' },
  { code: 'general-practitioner', label: 'huisarts', named: 'de huisarts' },
  { code: 'probation', label: 'reclassering', named: 'de reclassering' },
  { code: 'addiction-care', label: 'verslavingszorg', named: 'de verslavingszorg' },
  { code: 'youth-and-family-centre', label: 'CJG', named: 'het CJG' },
  { code: 'youth-work', label: 'jongerenwerk', named: 'het jongerenwerk' },
  { code: 'uwv', label: 'UWV', named: 'het UWV' },
  { code: 'food-bank', label: 'voedselbank', named: 'de voedselbank' },
]

/** The kinds of organisations; `verb` closes each clause: "de politie" + "meedoet aan de aanpak". */
export function organisationOptions(verb: string): Option[] {
  return organisations.map(({ code, label, named }) => ({ code, label, role: 'plain', claim: `${named} ${verb}` }))
}
