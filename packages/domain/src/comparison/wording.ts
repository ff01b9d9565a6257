import type { Flag, Pattern, PositionCounts } from './discrepancy.ts'
import { inWords } from './dutch.ts'

/** What a pattern means, said for STJ with the counts in it. */
export function patternSentence(pattern: Pattern, counts: PositionCounts): string {
  const answering = partnersWhoAnswered(counts.answering)
  switch (pattern) {
    case 'municipality-alone':
      return `De gemeente staat alleen: ${answering} spreken haar tegen.`
    case 'single-partner-contradicts':
      return 'De enige netwerkpartner die antwoord gaf, spreekt de gemeente tegen.'
    case 'majority-against-municipality':
      return `${capital(inWords(counts.contradicting))} van de ${inWords(counts.answering)} netwerkpartners die antwoord gaven, spreken de gemeente tegen.`
    case 'unconfirmed':
      return `De gemeente zegt ja of noemt iets, maar geen netwerkpartner bevestigt dat; ${inWords(counts.unknown)} ${counts.unknown === 1 ? 'weet' : 'weten'} het niet.`
    case 'no-shared-option':
      return 'Er is geen antwoord dat iedereen noemt.'
    case 'partners-divided':
      return `De netwerkpartners spreken elkaar tegen: ${answering} zijn verdeeld.`
    case 'lone-dissent':
      return 'Eén netwerkpartner wijkt af; de gemeente en de andere netwerkpartners zeggen hetzelfde.'
    case 'municipality-unclear':
      return 'De gemeente geeft geen duidelijk antwoord, een of meer netwerkpartners wel.'
    case 'impossible-number':
      return 'De getallen kunnen niet allebei kloppen.'
    case 'list-gap':
      return 'De lijst van de gemeente en die van de netwerkpartners sluiten niet op elkaar aan.'
    case 'needs-reading':
      return 'Een inspecteur leest de teksten naast elkaar en deelt ze in.'
    case 'agreement':
      return 'Alle duidelijke antwoorden zijn hetzelfde.'
  }
}

function partnersWhoAnswered(count: number): string {
  return count === 2
    ? 'beide netwerkpartners die antwoord gaven,'
    : `de ${inWords(count)} netwerkpartners die antwoord gaven,`
}

function capital(text: string): string {
  return text === 'één' ? 'Eén' : text.charAt(0).toUpperCase() + text.slice(1)
}

const resolutions: Record<Pattern, string> = {
  'municipality-alone': 'Vraag de gemeente waarop haar antwoord berust, en vraag om een stuk of een voorbeeld.',
  'single-partner-contradicts':
    'Vraag gemeente en netwerkpartner wat zij bedoelen, en zoek of een stuk uitsluitsel geeft.',
  'majority-against-municipality':
    'Vraag de gemeente waarop haar antwoord berust, en vraag om een stuk of een voorbeeld.',
  unconfirmed: 'Zoek een stuk waarin dit staat, of vraag de gemeente hoe de netwerkpartners dit weten.',
  'no-shared-option': 'Kijk of de ondervraagden dezelfde dingen anders noemen, en vraag na wat ontbreekt.',
  'partners-divided': 'Kijk of de taken van de netwerkpartners het verschil verklaren, en vraag anders na.',
  'lone-dissent': 'Lees de toelichting van deze netwerkpartner, en weeg of een LET OP past.',
  'municipality-unclear': 'Vraag de gemeente om een duidelijk antwoord.',
  'impossible-number': 'Vraag de gemeente welk getal klopt.',
  'list-gap': 'Vraag de gemeente of haar lijst volledig is.',
  'needs-reading': 'Deel de tekst van iedere netwerkpartner in: hetzelfde, beperkter, ruimer of anders.',
  agreement: '',
}

/** What would settle the signal; empty when there is nothing to settle. */
export function resolutionSentence(pattern: Pattern, flags: readonly Flag[]): string {
  const beside = flags.map((flag) => {
    if (flag.kind === 'incomplete') return 'Wacht op wie nog niet heeft verstuurd, of sluit af met een reden.'
    if (flag.kind === 'mentioned-not-received') return 'Vraag het genoemde stuk op.'
    if (flag.kind === 'not-seen') return 'Vraag om het stuk waarin dit staat.'
    return flag.kind === 'contradicted-by-document' ? 'Leg de bladzijde aan de ondervraagde voor.' : ''
  })
  return [resolutions[pattern], ...beside].filter((part) => part !== '').join(' ')
}
