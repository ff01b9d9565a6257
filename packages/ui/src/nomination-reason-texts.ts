/** Refusals around network partners that a gemeente names. */
export const nominationReasonTexts: Readonly<Record<string, string>> = {
  'approach-not-assigned': 'Deze aanpak doet niet meer mee aan het onderzoek. Er is niets veranderd.',
  'three-nominated':
    'Er zijn al drie netwerkpartners gevraagd of voorgedragen. Trek eerst een voordracht in als u een andere organisatie wilt voordragen.',
  'nominated-twice':
    'Deze organisatie is al gevraagd of voorgedragen. Gaat het om een ander team? Vul dan het team of de afdeling in.',
  'contact-of-gemeente':
    'Deze persoon vult de vragenlijst voor de gemeente in. Noem iemand die bij de netwerkpartner zelf werkt.',
  'nomination-decided': 'Over deze voordracht is al beslist. Er is niets veranderd.',
  'nomination-incomplete': 'Niet voorgedragen: er ontbreekt nog iets. Kijk bij de velden met een melding.',
  'organisation-missing': 'Vul de naam van de organisatie in.',
  'contact-missing': 'Vul de naam van de contactpersoon in.',
  'address-missing': 'Vul het mailadres van de contactpersoon in.',
  'address-wrong': 'Dit is geen mailadres. Schrijf het zoals naam@organisatie.nl.',
  'why-missing': 'Schrijf in één of twee zinnen waarom u deze organisatie voordraagt.',
}
