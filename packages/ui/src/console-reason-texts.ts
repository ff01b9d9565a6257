import { factCheckConsoleTexts } from './fact-check-console-texts.ts'
import { publicationReasonTexts } from './publication-reason-texts.ts'
import { reportReasonTexts } from './report-reason-texts.ts'

const fromArchive = 'Dit komt uit het archief en verandert niet meer. Er is niets opgeslagen.'

/** Reasons that only STJ can hear, in its console; kept apart so that the portal does not carry them. */
export const consoleReasonTexts: Readonly<Record<string, string>> = {
  ...factCheckConsoleTexts,
  ...reportReasonTexts,
  ...publicationReasonTexts,
  'three-partners':
    'Een aanpak heeft ten hoogste drie netwerkpartners. Er zijn er al drie; sluit er eerst een af of kies een andere aanpak.',
  'partner-twice':
    'Deze organisatie staat al bij deze aanpak. Antwoordt zij twee keer, geef dan bij ieder een ander onderdeel op.',
  'approach-assigned-before': 'Deze aanpak is in dit onderzoek al aan deze gemeente toegewezen.',
  'approach-not-assigned': 'Deze aanpak wordt niet meer beoordeeld. Er is niets veranderd.',
  'archive-study': 'Dit onderzoek staat in het archief. Daar verandert niets meer aan.',
  'example-and-real': 'Een voorbeeldonderzoek heeft alleen verzonnen gemeenten, een echt onderzoek alleen echte.',
  'name-without-letters': 'Geef de aanpak een naam met letters of cijfers.',
  'deadline-in-past': 'Deze uiterste datum is al voorbij. Kies een latere dag.',
  'no-extension': 'Kies een dag na de huidige uiterste datum.',
  'submission-not-open': 'Deze vragenlijst is al verzonden of afgesloten. Er is niets veranderd.',
  'submission-not-sent': 'Deze vragenlijst is niet verzonden of doet niet meer mee. Er is niets veranderd.',
  'submission-open': 'Deze vragenlijst staat al open. Er is niets veranderd.',
  'submission-changed':
    'De stand van deze vragenlijst is intussen veranderd. Er is niets gedaan. Bekijk de nieuwe stand.',
  'questions-returned':
    'Er zijn vragen teruggestuurd. Trek dat eerst in, of wacht tot de organisatie ze opnieuw verstuurt.',
  'nothing-returned': 'Er zijn geen vragen teruggestuurd. Er is niets veranderd.',
  'no-question': 'Kies ten minste één vraag om terug te sturen.',
  'question-twice': 'Deze vraag staat er twee keer.',
  'question-not-asked': 'Deze vraag is in de verzonden versie niet gesteld.',
  'already-returned': 'Deze vraag is al teruggestuurd.',
  'question-remark-missing': 'Schrijf bij deze vraag op wat STJ nog wil weten.',
  'deadline-taken-away': 'De organisatie kreeg al een latere uiterste datum. Kies die dag of een latere.',
  'reminded-today': 'Vandaag is al een herinnering verstuurd. Morgen kan het weer.',
  'nobody-to-remind': 'Er is niemand om een herinnering te sturen. Nodig eerst een contactpersoon uit.',
  'municipality-cannot-be-closed':
    'De vragenlijst van de gemeente kan niet zonder antwoord worden afgesloten. Trek de aanpak in als de gemeente niet antwoordt.',
  'content-changed': 'Niet vastgesteld: de inhoud is intussen veranderd. Lees de nieuwe inhoud en beslis opnieuw.',
  'not-submitted': 'Dit is niet meer ter vaststelling aangeboden.',
  'indicator-in-other-finding': 'Een van deze indicatoren staat al in een andere bevinding van deze aanpak.',
  'finding-partly-chosen': 'staat in een bevinding met andere indicatoren. Kies die ook, of haal deze er eerst uit.',
  'two-indicators': 'Kies ten minste twee indicatoren om samen te brengen.',
  'together-already': 'Deze indicatoren staan al samen in één bevinding.',
  'indicator-not-in-finding': 'staat niet in deze bevinding.',
  'split-other-texts': 'Kies opnieuw waar elke tekst heen gaat: de bevinding is intussen veranderd.',
  'split-needs-rest': 'Er moet ten minste één indicator in de bevinding blijven.',
  'finding-too-long':
    'De tekst is te lang om op te slaan: samen ten hoogste ongeveer 35.000 woorden. Uw tekst staat nog in dit scherm.',
  'asks-first':
    'Niet gewijzigd: hier rust een vaststelling op, of een aanbieding daarvoor. Zeg eerst dat die mag vervallen.',
  'version-changed': 'Niet teruggezet: de bevinding is intussen veranderd. Bekijk haar opnieuw.',
  'unprintable-characters':
    'Niet opgeslagen: in de tekst staat een teken dat niet in de factsheet kan. Uw tekst staat nog in dit scherm.',
  'unprintable-character':
    'dit kan de PDF niet afdrukken: %. Schrijf het in letters of haal het weg. Wat u typte, staat nog in dit scherm.',
  'no-indicator': 'Kies ten minste één indicator.',
  'two-criteria': 'Een bevinding gaat over indicatoren van één criterium.',
  'reason-beside-verdict': 'Een reden hoort alleen bij «geen oordeel».',
  'indicator-twice': 'Een indicator staat maar één keer in een bevinding.',
  'unknown-indicator': 'Deze indicator staat niet in het toetsingskader.',
  'sources-refused':
    'Niet opgeslagen: een bron of een verwijzing in de tekst klopt niet. Uw tekst staat nog in dit scherm.',
  'marker-without-source':
    'deze verwijzing hoort bij geen enkele bron. Voeg de bron toe of haal de haken met het nummer weg.',
  'source-number-twice': 'Twee bronnen hebben hetzelfde nummer. Haal er een weg en voeg haar opnieuw toe.',
  'source-answer-unknown': 'dit antwoord is in die versie niet verzonden bij deze aanpak.',
  'source-document-unknown': 'dit stuk is bij deze aanpak niet verzonden.',
  'source-document-destroyed': 'dit stuk is vernietigd. Niemand kan het meer inzien; kies een andere bron.',
  'source-page-unknown': 'dit stuk heeft die bladzijde niet.',
  'source-finding-unknown': 'deze bevinding staat niet meer bij deze aanpak, of gaat niet over die indicator.',
  'source-own-finding': 'een bevinding kan niet naar zichzelf verwijzen.',
  'terms-unchanged': 'Er is niets veranderd: deze woorden stonden er al.',
  'terms-changed':
    'Niet opgeslagen: een ander heeft deze aanpak intussen veranderd. Wat u typte, staat nog in dit scherm.',
  'factsheet-blocked': 'Nog niet aangeboden: er staat nog iets in de weg.',
  'finding-incomplete': 'Er ontbreekt nog iets.',
  'text-missing': 'de tekst ontbreekt',
  'text-says-nothing': 'deze zin zegt een lezer nog niets. Schrijf op wat de ondervraagden vertelden.',
  'verdict-missing': 'het oordeel ontbreekt',
  'reason-missing': 'de reden bij «geen oordeel» ontbreekt',
  'cannot-edit-from-archive': fromArchive,
  'cannot-remove-from-archive': fromArchive,
  'cannot-submit-from-archive': fromArchive,
  'cannot-return-from-archive': fromArchive,
  'cannot-approve-from-archive': fromArchive,
  'cannot-remove-submitted':
    'Dit is ter vaststelling aangeboden en blijft staan. Laat het teruggeven, of wijzig het eerst.',
  'cannot-remove-approved': 'Dit is vastgesteld en blijft staan. Wijzig het eerst: dan vervalt de vaststelling.',
  'cannot-submit-submitted': 'Dit is al ter vaststelling aangeboden. Er is niets veranderd.',
  'cannot-submit-approved': 'Dit is al vastgesteld. Er is niets veranderd.',
  'cannot-approve-approved': 'Een andere inspecteur heeft dit intussen vastgesteld. Er is niets veranderd.',
  'cannot-return-approved': 'Een andere inspecteur heeft dit intussen vastgesteld. Er is niets veranderd.',
  'cannot-approve-returned': 'Een andere inspecteur heeft dit intussen teruggegeven. Er is niets veranderd.',
  'cannot-return-returned': 'Een andere inspecteur heeft dit intussen teruggegeven. Er is niets veranderd.',
  'cannot-approve-draft': 'De schrijver heeft dit intussen veranderd en moet het opnieuw aanbieden.',
  'cannot-return-draft': 'De schrijver heeft dit intussen veranderd en moet het opnieuw aanbieden.',
  'not-all':
    'Er is niets vastgesteld of teruggegeven. Haal het vinkje weg bij wat hieronder staat, of los het eerst op.',
  'nothing-chosen': 'Vink ten minste één onderdeel aan.',
  'item-twice': 'Een onderdeel stond er twee keer. Er is niets veranderd.',
  'not-opened': 'u hebt dit niet geopend zoals het er nu staat',
  'changed-since-opened': 'dit is veranderd nadat u het opende',
  'own-writing': 'u hebt hier zelf aan geschreven',
  'approved-already': 'dit is intussen al vastgesteld',
  'waits-no-more': 'dit is niet meer ter vaststelling aangeboden',
  'remark-empty': 'Schrijf eerst een opmerking.',
  'remark-too-long':
    'Deze opmerking is te lang: ten hoogste 5.000 tekens. Uw tekst staat nog in dit scherm. Maak hem korter of verdeel hem.',
  'thread-resolved': 'Deze opmerking is intussen afgehandeld. Heropen haar om er nog iets bij te zeggen.',
  'thread-open': 'Deze opmerking staat al open.',
  'remark-missing': 'Schrijf op wat er moet veranderen.',
  'finding-changed':
    'Niet opgeslagen: een ander heeft deze bevinding intussen veranderd. Uw tekst staat nog in dit scherm.',
  'conclusion-changed':
    'Niet opgeslagen: een ander heeft deze conclusie intussen veranderd. Uw tekst staat nog in dit scherm.',
  'fact-changed': 'Niet opgeslagen: een ander heeft dit feit intussen veranderd. Uw tekst staat nog in dit scherm.',
  'fact-incomplete': 'Er ontbreekt nog iets.',
  'value-missing': 'kies een waarde',
  'fact-reason-missing': 'schrijf op waarom',
  'source-missing': 'noem de antwoorden of stukken waaruit dit blijkt',
  'unknown-value': 'Deze waarde hoort niet bij dit feit.',
  'value-twice': 'Een waarde staat er maar één keer.',
  'one-value': 'Kies één waarde.',
  'value-stands-alone': '«Valt niet te zeggen» staat alleen: kies het zonder iets anders.',
  'context-changed':
    'Niet opgeslagen: een ander heeft deze gegevens intussen veranderd. Uw tekst staat nog in dit scherm.',
  'positions-changed':
    'Niet afgehandeld: iemand heeft intussen een nieuw antwoord verzonden. Bekijk de antwoorden opnieuw.',
  'answer-sent-again':
    'Niet opgeslagen: er is intussen een nieuw antwoord verzonden. Lees het nieuwe antwoord en deel het opnieuw in.',
  'mark-not-possible': 'Niet opgeslagen: dit kan bij dit antwoord niet worden genoteerd.',
  'already-settled': 'Dit verschil is al afgehandeld.',
  'factsheet-not-approved': 'De factsheet is nog niet vastgesteld.',
  'already-member': 'Deze persoon antwoordt hier al.',
  'account-deactivated': 'Dit account is uitgezet. Een beheerder kan daarbij helpen.',
  'own-account': 'Dit kunt u niet bij uw eigen account doen.',
  'last-lead':
    'Dit is de laatste projectleider van een lopend onderzoek. Maak eerst een ander projectleider. Moet iemand meteen naar buiten, kies dan «Aanmeldgegevens wissen»; dat meldt meteen overal af.',
  'role-already': 'Deze persoon heeft deze rol al. Er is niets veranderd.',
  'no-row-chosen': 'Kruis eerst aan wat u wilt toewijzen.',
  'too-many-rows': 'Dit zijn te veel rijen tegelijk. Kies er ten hoogste 100; er is niets toegewezen.',
  'inspector-not-of-study':
    'Niet toegewezen: deze inspecteur werkt niet (meer) aan dit onderzoek. Kies iemand anders, of vraag een beheerder om hulp.',

  // What a schema finds in a form, by its own keys
  too_small: 'vul dit in.',
  too_big: 'dit is te veel. Maak het korter of lager.',
  invalid_format: 'dit klopt nog niet. Kijk naar het voorbeeld bij het veld.',
  invalid_type: 'vul hier een heel getal in, met alleen cijfers.',
  custom: 'dit klopt nog niet.',
  invalid_union: 'dit klopt nog niet.',
  invalid_value: 'kies een van de mogelijkheden.',
  'choose-one': 'maak hier een keuze.',
  'email-format': 'vul een volledig e-mailadres in, zoals naam@voorbeeld.nl.',
}
