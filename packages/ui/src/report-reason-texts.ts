/** What stands in the way of the national report, in the words of the console. */
export const reportReasonTexts: Readonly<Record<string, string>> = {
  'report-started': 'Dit rapport is al begonnen. Er is niets veranderd.',
  'report-full': 'Een rapport heeft ten hoogste 200 blokken.',
  'report-block-changed': 'Niet opgeslagen: een collega veranderde dit blok intussen. Beide teksten staan hieronder.',
  'report-numbers-changed':
    'Niets is op gezien gezet: de veranderde cijfers zijn intussen andere. Kijk de lijst nog eens na.',
  'report-title-stays': 'De titel hoort bij het rapport en kan niet weg.',
  'unknown-figure': 'Dit cijfer bestaat niet. Kies een cijfer uit de lijst onder de tekst.',
  'unknown-theme': 'Kies een thema uit de lijst.',
  'unknown-example': 'Dit voorbeeld is er niet meer. Kies een ander.',
  'control-character': 'Er staat een onzichtbaar teken in de tekst. Haal het weg en sla opnieuw op.',
  'report-incomplete': 'Het rapport kan nog niet worden vastgelegd. Hieronder staat wat er ontbreekt.',
  'title-missing': 'Het rapport heeft geen titel.',
  'nothing-public': 'Nog geen factsheet van dit onderzoek is openbaar. Het rapport telt alleen openbare oordelen.',
  'no-blocks': 'Het rapport heeft nog geen inhoud.',
  'block-empty': 'Dit blok is leeg.',
  'block-number-changed': 'Een cijfer in dit blok is veranderd. Bekijk de zin en sla het blok op.',
  'figure-title-missing': 'Deze figuur heeft geen titel.',
  'figure-missing': 'Kies ten minste één cijfer voor deze figuur.',
  'figure-uncounted': 'Een cijfer in dit blok telt nog niets. Haal het weg, of wacht tot er oordelen openbaar zijn.',
  'theme-missing': 'Kies het thema van deze tabel.',
  'example-missing': 'Kies een voorbeeld.',
  'example-not-approved': 'Dit voorbeeld is nog niet vastgesteld.',
  'report-example-changed':
    'Niet opgeslagen: een collega veranderde dit voorbeeld intussen. Uw tekst staat nog in het veld.',
  'names-in-example':
    'Er staan namen van dit onderzoek in. Haal ze weg, of zeg dat u ze zag en dat niemand herkenbaar is.',
  'report-proposed-already': 'Er ligt al een voorstel om te publiceren. Trek dat eerst in.',
  'report-not-proposed': 'Er ligt geen voorstel om te publiceren meer. Er is niets veranderd.',
  'report-approach-not-public':
    'Van een gemeente in dit rapport is geen factsheet meer openbaar. Leg het rapport opnieuw vast.',
  'correction-missing': 'Schrijf op wat deze versie verbetert. Dat staat bij het rapport.',
  'embargo-in-the-past': 'Dit moment is al voorbij. Kies een later moment, of laat het veld leeg.',
  'moment-unreadable': 'Schrijf de dag als 31 januari 2027 en de tijd als 9.30.',
  'withdrawal-proposed-already': 'Er is al voorgesteld deze versie in te trekken, of dat is al gebeurd.',
  'withdrawal-not-proposed': 'Er ligt geen voorstel om deze versie in te trekken. Er is niets veranderd.',
}
