import { colleagueReasonTexts } from './colleague-reason-texts.ts'
import { documentReasonTexts } from './document-reason-texts.ts'
import { factCheckReasonTexts } from './fact-check-reason-texts.ts'
import { nominationReasonTexts } from './nomination-reason-texts.ts'
import { reuseReasonTexts } from './reuse-reason-texts.ts'

/** Every stable reason of a refusal, in plain Dutch: what happened, what is kept, what to do. */
export const reasonTexts: Readonly<Record<string, string>> = {
  malformed:
    'Wij konden dit verzoek niet lezen. Er is niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
  'malformed-json':
    'Wij konden dit verzoek niet lezen. Er is niets veranderd. Laad de pagina opnieuw en probeer het nog eens.',
  'foreign-origin': 'Dit verzoek kwam niet van deze website. Er is niets veranderd. Laad de pagina opnieuw.',
  'outside-scope':
    'Deze vragenlijst is niet meer van u. Uw tekst staat nog in dit scherm; kopieer haar als u die wilt bewaren.',

  // Answers
  'unknown-question': 'Deze vraag hoort niet bij uw vragenlijst. Laad de pagina opnieuw.',
  'unknown-option': 'Dit antwoord staat niet in de lijst. Kies een antwoord uit de lijst.',
  'too-many-options': 'U koos te veel antwoorden. Haal er één of meer weg.',
  'stands-alone': 'Dit antwoord gaat niet samen met een ander antwoord. Kies of alleen dit antwoord, of de andere.',
  'forbidden-character':
    'In de tekst staat een teken dat wij niet kunnen bewaren. Typ de tekst opnieuw of plak haar zonder opmaak.',
  'wrong-type': 'Dit antwoord past niet bij de vraag. Vul een getal in met alleen cijfers.',
  'too-long': 'De tekst is te lang. Maak haar korter; wat u typte, staat nog in dit scherm.',
  negative: 'Vul een getal in van 0 of hoger.',
  'not-whole': 'Vul een heel getal in, zonder komma.',
  'too-large': 'Dit getal is te hoog. Controleer het aantal.',
  'not-a-year': 'Vul een jaartal in van vier cijfers, bijvoorbeeld 2012. Vul 0 in als het nog niet is gebeurd.',
  'low-above-high': 'Opgeslagen. Let op: het laagste aantal is hoger dan het hoogste aantal.',
  'other-left-out':
    'Opgeslagen, maar zonder uw tekst bij «anders»: die gaat niet samen met wat u aanvinkte. Vink «anders» aan als u die tekst wilt bewaren.',
  'answers-invalid': 'Niet verstuurd: een paar antwoorden kloppen nog niet. Kijk bij de vragen hieronder.',
  'answer-changed':
    'Niet opgeslagen: iemand anders heeft dit antwoord intussen veranderd. Beide teksten staan hieronder. Kies welke blijft staan.',
  'blanks-not-confirmed': 'Niet verstuurd: er zijn vragen zonder antwoord. Vul ze in, of bevestig dat u ze leeg laat.',
  'not-assigned': 'Niet opgeslagen: deze vraag is niet meer aan u toegewezen. Uw tekst staat nog in dit scherm.',
  'not-returned': 'STJ heeft deze vraag niet teruggestuurd. Het antwoord dat u verstuurde, blijft staan.',
  'submission-sent': 'Deze vragenlijst is al verstuurd. De antwoorden kunnen niet meer veranderen.',
  'submission-no-response': 'STJ heeft deze vragenlijst gesloten. De antwoorden kunnen niet meer veranderen.',
  'submission-withdrawn':
    'Deze aanpak doet niet meer mee aan het onderzoek. De antwoorden kunnen niet meer veranderen.',

  ...documentReasonTexts,
  ...factCheckReasonTexts,
  ...nominationReasonTexts,
  ...reuseReasonTexts,
  ...colleagueReasonTexts,

  // Signing in
  credentials: 'E-mailadres of wachtwoord klopt niet. Controleer beide en probeer het opnieuw.',
  code: 'Deze code klopt niet. Controleer de code en probeer het opnieuw.',
  'attempt-over': 'Deze aanmelding is verlopen. Begin opnieuw met uw e-mailadres en wachtwoord.',
  'reset-over': 'Deze code kan niet meer worden gebruikt, of u begon in een andere browser. Vraag een nieuwe code aan.',
  'invitation-unknown': 'Deze uitnodiging kennen wij niet. Controleer het e-mailadres en de code uit uw mail.',
  'invitation-used': 'Deze uitnodiging is al gebruikt. Meld u aan met uw e-mailadres en wachtwoord.',
  'invitation-expired': 'Deze uitnodiging is verlopen. Vraag een nieuwe aan wie u uitnodigde.',
  'invitation-revoked':
    'Deze uitnodiging geldt niet meer. Misschien kreeg u een nieuwere; vraag het anders aan wie u uitnodigde.',
  'password-needed': 'Kies een wachtwoord.',
  'password-short': 'Dit wachtwoord is te kort. Kies er een van ten minste 12 tekens, bijvoorbeeld een paar woorden.',
  'password-long': 'Dit wachtwoord is te lang.',
  'password-common': 'Dit wachtwoord is te makkelijk te raden. Kies een ander.',
  'password-has-address': 'Uw wachtwoord lijkt op uw e-mailadres. Kies een ander.',
}
