export interface IssuePlace {
  /** What the field is called on the screen; null: the sentence stands by itself. */
  label: string | null
  /** Id of the field, when it stands in the form. */
  field?: string
}

const figures: Readonly<Record<string, string>> = {
  familiesServed: 'families',
  population: 'population',
  householdsWithChildren: 'households',
  estimatedFamilies: 'estimated',
}
const figureNames: Readonly<Record<string, string>> = {
  families: 'Gezinnen die nu hulp krijgen',
  population: 'Inwoners',
  households: 'Huishoudens met kinderen',
  estimated: 'Geschat aantal gezinnen',
}
const figureParts: Readonly<Record<string, { id: string; label: string }>> = {
  max: { id: 'To', label: 'tot' },
  source: { id: 'Source', label: 'bron' },
  date: { id: 'Date', label: 'peildatum' },
}
const fields: Readonly<Record<string, { label: string; field: string }>> = {
  municipality: { label: 'Gemeente', field: 'municipality' },
  name: { label: 'Naam', field: 'name' },
  email: { label: 'E-mailadres', field: 'email' },
  description: { label: 'Omschrijving', field: 'description' },
  start: { label: 'Begonnen in', field: 'startDate' },
  directorTerm: { label: 'Eigen woord voor de regisseur', field: 'directorTerm' },
  deadline: { label: 'Uiterste datum', field: 'deadline' },
  paragraphs: { label: 'Toelichting', field: 'paragraphs' },
  blocks: { label: 'Tekst van de bevinding', field: 'tekst' },
  pointsOfAttention: { label: 'LET OP', field: 'let-op' },
  documents: { label: 'Documenten', field: 'documenten' },
  sources: { label: 'Bronnen', field: 'bronnen' },
  correction: { label: 'Wat er is verbeterd', field: 'note' },
  remark: { label: 'Opmerking', field: 'opmerking' },
  organisation: { label: 'Organisatie', field: 'organisation' },
  inspectorate: { label: 'Inspectie', field: 'inspectorate' },
  invitation: { label: 'E-mailadres of code', field: 'email' },
  decision: { label: 'Besluit', field: 'decision' },
  password: { label: 'Wachtwoord', field: 'password' },
  current: { label: 'Huidig wachtwoord', field: 'current' },
  next: { label: 'Nieuw wachtwoord', field: 'next' },
  code: { label: 'Code', field: 'code' },
  shortCode: { label: 'Code uit uw mail', field: 'shortCode' },
}
const names: Readonly<Record<string, string>> = {
  reason: 'Reden',
  strengths: 'Wat gaat goed',
  improvements: 'Wat kan beter',
}

/** Where on the screen a refusal's path points, in the screen's words. Paths nobody would recognise have no label. */
export function issuePlace(path: string): IssuePlace {
  if (/^T\d/.test(path)) return { label: path }
  if (/^[AV]\d/.test(path)) return { label: `Vraag ${path}`, field: `opmerking-${path}` }
  const cited = /^(marker|source)\.(\d+)$/.exec(path)
  if (cited) return { label: `${cited[1] === 'marker' ? 'Verwijzing' : 'Bron'} [${cited[2]}]`, field: 'tekst' }
  const steps = path.split('.')
  const partner = /^partners\.(\d+)\.(\w+)/.exec(path)
  if (partner) return partnerPlace(Number(partner[1]) + 1, partner[2] === 'unit')
  const at = steps.findIndex((step) => figures[step])
  if (at >= 0) return figurePlace(figures[steps[at] ?? ''] ?? '', steps[at + 1] ?? '')
  if (steps.includes('note')) return { label: 'Toelichting bij het begin', field: 'startNote' }
  for (const step of steps) {
    const known = fields[step]
    if (known) return known
  }
  return { label: steps.map((step) => names[step]).find(Boolean) ?? null }
}

function figurePlace(name: string, part: string): IssuePlace {
  const { id, label } = figureParts[part] ?? { id: '', label: 'aantal' }
  return { label: `${figureNames[name]}, ${label}`, field: `${name}${id}` }
}

function partnerPlace(number: number, unit: boolean): IssuePlace {
  if (unit) return { label: `Onderdeel of team ${number}`, field: `unit-${number}` }
  return { label: `Netwerkpartner ${number}`, field: number === 1 ? 'partners' : `organisation-${number}` }
}
