/** Why a document, or a change of one, was refused. The file's name or the field stands beside it. */
export const documentReasonTexts: Readonly<Record<string, string>> = {
  'document-empty': 'Kies eerst een bestand. Is het bestand leeg, kies dan een ander.',
  'document-too-large': 'Niet opgeslagen: dit bestand is groter dan 50 MB. Kies een kleiner bestand of deel het op.',
  'document-type':
    'Niet opgeslagen: wij nemen alleen PDF, Word (docx), OpenDocument (odt), Excel (xlsx), JPG en PNG aan.',
  'document-old-office':
    'Niet opgeslagen: dit is een oud Word- of Excelbestand, of er zit een wachtwoord op. Sla het op als docx, xlsx of PDF, zonder wachtwoord.',
  'document-macros': 'Niet opgeslagen: in dit bestand zitten macro’s. Sla het op zonder macro’s, of als PDF.',
  'document-unpacking':
    'Niet opgeslagen: dit bestand is beschadigd, heeft een wachtwoord of wordt bij het openen veel te groot. Sla het opnieuw op of maak er een PDF van.',
  'document-encrypted': 'Niet opgeslagen: deze PDF is beveiligd. Sla haar op zonder wachtwoord of beveiliging.',
  'document-actions':
    'Niet opgeslagen: in deze PDF zit een script, een invulformulier of een bijlage. Sla haar opnieuw op als gewone PDF.',
  'document-broken':
    'Niet opgeslagen: deze PDF is niet heel. Open haar zelf eens, sla haar opnieuw op en probeer het nog eens.',
  'document-broken-off':
    'Niet toegevoegd: het versturen brak af, of wij konden het formulier niet lezen. Probeer het opnieuw.',
  'document-kind': 'Kies de soort van dit stuk uit de lijst.',
  'document-title': 'Geef het stuk een titel van ten hoogste 200 tekens.',
  'document-title-signs':
    'In de titel staat een teken dat wij niet kunnen afdrukken. Schrijf het in letters of haal het weg.',
  'document-issued-on': 'Vul een bestaande datum in, bijvoorbeeld 12 maart 2025, of laat het veld leeg.',
  'document-question': 'Kies bij welke vraag dit stuk hoort.',
  'document-reason': 'Schrijf kort op waarom u dit stuk weghaalt.',
  'document-refused': 'Niet opgeslagen: de virusscanner weigert dit bestand. Laat uw ICT-beheer ernaar kijken.',
  'document-waiting': 'Dit stuk wordt nog gecontroleerd op virussen. Probeer het over een paar minuten opnieuw.',
  'document-not-yours':
    'Dit stuk hangt ook bij een vraag die een ander invult, of die STJ niet terugvroeg. U kunt het daarom niet wijzigen of weghalen.',
  'document-destroyed-before':
    'Niet opgeslagen: STJ heeft dit bestand eerder vernietigd. Haal eerst de gegevens eruit waar het om ging en voeg het dan opnieuw toe.',
  'document-sent': 'Dit stuk is al verstuurd en blijft bewaard bij wat u verstuurde.',
  'document-removed': 'Dit stuk is er niet meer. Laad de pagina opnieuw.',
  'document-destroyed': 'STJ heeft dit stuk vernietigd. Alleen de titel en de reden zijn bewaard.',
}
