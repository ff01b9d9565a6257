const fronts =
  'Noorder Zuider Ooster Wester Midden Nieuw Oud Hoog Laag Groot Klein Lang Breed Zand Klei Veen Duin Bos Heide'.split(
    ' ',
  )
const backs = 'woude burg dam dorp wijk veld broek hout kerk meer oever sluis terp vaart wolde zijl hoven drecht'.split(
  ' ',
)

/** 342 gemeenten that do not exist, in a fixed order. */
export const municipalityNames: readonly string[] = backs.flatMap((back) => fronts.map((front) => `${front}${back}`))

/** The same name in many gemeenten, as in the study of 2013: names are no keys. */
export const approachNames = [
  'Gezinscoaching',
  'Eén gezin één plan',
  'Bemoeizorg voor gezinnen',
  'Sterk thuis',
  'Frontlijnteam',
  'Multidisciplinair overleg',
] as const

export const directorTerms = ['gezinscoach', 'regisseur', 'werker', 'gezinsmanager', 'casemanager'] as const

const kinds = ['GGD', 'Jeugdzorg', 'Maatschappelijk werk', 'Woningcorporatie', 'Wijkteam', 'Thuiszorg', 'Politie']
const regions = ['Noord', 'Zuid', 'Oost', 'West', 'Midden', 'Kust', 'Rivierenland', 'Heuvelland', 'Polder', 'Wadden']

/** Organisations that answer for approaches in many gemeenten. */
export const partnerNames: readonly string[] = kinds.flatMap((kind) => regions.map((region) => `${kind} ${region}`))

const sentences = [
  'De gemeente beschrijft in het beleidsplan voor welke gezinnen de aanpak is bedoeld.',
  'Alle ondervraagden zeggen dat een gezin op meer dan één plek kan worden aangemeld.',
  'Twee van de drie netwerkpartners zien dat anders en noemen gezinnen die buiten beeld blijven.',
  'In de samenwerkingsafspraken staat wie de regie heeft en wanneer die overgaat.',
  'De afspraken zijn niet ondertekend, maar worden volgens de ondervraagden wel nageleefd.',
  'Het plan van het gezin is het uitgangspunt voor alle hulpverleners die in het gezin komen.',
  'De werker bespreekt met het gezin welk doel het eerst aan de beurt is.',
  'Hoe lang de hulp na afloop beschikbaar blijft, is niet vastgelegd.',
  'Elk half jaar bespreekt de stuurgroep de voortgang met de netwerkpartners.',
  'Wachttijden bij gespecialiseerde hulp houden een deel van de gezinnen op.',
] as const

/** A paragraph of so many sentences, beginning somewhere. */
export function paragraph(from: number, length: number): string {
  return Array.from({ length }, (_, at) => sentences[(from + at) % sentences.length]).join(' ')
}
