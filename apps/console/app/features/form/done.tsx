import { Notice } from '@toezicht/ui/notice.tsx'

const words: Readonly<Record<string, string>> = {
  'extend-deadline': 'De termijn is verlengd.',
  'send-reminder': 'De herinnering is verstuurd.',
  'close-submission': 'De vragenlijst is afgesloten.',
  'return-questions': 'De vragen zijn teruggestuurd. De coördinator krijgt een mail.',
  'returned-unheard':
    'De vragen zijn teruggestuurd. Er is nu niemand die de mail krijgt: nodig eerst een coördinator uit.',
  'withdraw-return': 'Het terugsturen is ingetrokken. De verzonden versie geldt weer.',
  'reopen-submission': 'De vragenlijst staat weer open. De coördinator krijgt een mail.',
  'save-terms': 'De woorden van de aanpak zijn opgeslagen.',
  'withdraw-approach': 'De aanpak is ingetrokken.',
  'add-partner': 'De netwerkpartner is toegevoegd.',
  'confirm-nomination':
    'De netwerkpartner is toegevoegd. De uitnodiging en het bericht aan de gemeente zijn verstuurd.',
  'decline-nomination': 'De voordracht is afgewezen. De gemeente krijgt bericht.',
  invite: 'De uitnodiging is verstuurd.',
  'revoke-invitation': 'De uitnodiging is ingetrokken.',
  'renew-access': 'Het oude wachtwoord is vervallen en er is een nieuwe uitnodiging verstuurd.',
  'replace-contact': 'De contactpersoon is vervangen.',
  'destroy-document': 'Het stuk is vernietigd. De coördinator krijgt een mail.',
  assigned: 'De inspecteur is toegewezen.',
  released: 'De toewijzing is weggehaald.',
  settle: 'Het verschil is afgehandeld.',
  marked: 'Opgeslagen. De antwoorden worden opnieuw vergeleken.',
  grouped: 'De indicatoren staan nu in één bevinding. Alle teksten en oordelen zijn meegegaan.',
  split: 'De bevinding is gesplitst. Kijk na of elke tekst op zijn plaats staat.',
  restored: 'De eerdere versie is teruggezet, als nieuwe versie.',
  saved: 'Opgeslagen.',
  submitted: 'Ter vaststelling aangeboden.',
  approved: 'Vastgesteld.',
  'approved-several': 'Wat was aangevinkt, is vastgesteld.',
  'returned-several': 'Wat was aangevinkt, is teruggegeven met deze opmerking.',
  returned: 'Teruggegeven met een opmerking.',
  'write-remark': 'De opmerking is geplaatst.',
  'resolve-remark': 'De opmerking is afgehandeld.',
  'reopen-remark': 'De opmerking staat weer open.',
  removed: 'Het concept is verwijderd.',
  proposed: 'Het voorstel ligt klaar. Iemand anders van dit onderzoek kan het bevestigen.',
  published:
    'Bevestigd. De pagina en de PDF staan binnen een minuut klaar; zonder embargo zijn zij dan openbaar. De coördinator van de gemeente krijgt een mail.',
  declined: 'Het voorstel is weggehaald. Er is niets gepubliceerd of ingetrokken.',
  'withdrawal-proposed':
    'Het voorstel om in te trekken ligt klaar. Iemand anders van dit onderzoek kan het bevestigen.',
  withdrawn: 'Ingetrokken. Lezers zien binnen een paar tellen de datum en de reden.',
  'report-started': 'Het rapport is begonnen. Schrijf de tekst om waar u wilt.',
  'report-block-added': 'Het blok is toegevoegd.',
  'report-block-removed': 'Het blok is weggehaald.',
  'report-seen': 'De veranderde cijfers staan op gezien.',
  'report-frozen': 'Vastgelegd met alle cijfers van nu, en ter vaststelling aangeboden.',
  'report-proposed': 'Voorgesteld. Een ander lid van het onderzoek bevestigt de publicatie.',
  'report-confirmed': 'Bevestigd. De pagina en de bestanden staan binnen een minuut klaar.',
  'report-cancelled': 'Het voorstel is ingetrokken.',
  'report-withdrawal-proposed': 'Intrekken is voorgesteld. Een ander lid van het onderzoek bevestigt het.',
  'report-withdrawn': 'Deze versie is ingetrokken. Haar adressen geven nu de datum en de reden.',
  'report-kept': 'Deze versie blijft gepubliceerd.',
  ended: 'De aanmelding is beëindigd.',
  password: 'Uw wachtwoord is veranderd.',
  invited: 'De uitnodiging is verstuurd.',
  membership: 'De deelname is beëindigd.',
  deactivated: 'Het account is uitgezet.',
  role: 'De rol is gegeven. Deze persoon meldt zich opnieuw aan.',
  reactivated: 'Het account is weer toegelaten en er is een nieuwe uitnodiging verstuurd.',
  reset: 'De aanmeldgegevens zijn gewist en er is een nieuwe uitnodiging verstuurd.',
}

/** The sentence about what was done; empty for what has none. */
export function doneWords(verb: string): string {
  return words[verb] ?? ''
}

/** Says after a change what was done; `verb` comes from the address and only chooses one of these sentences. */
export function Done({ verb }: { verb: string | null }) {
  const text = verb ? words[verb] : undefined
  return text ? <Notice tone="good">{text}</Notice> : null
}
