/** Refusals around the fact check that only STJ can hear. */
export const factCheckConsoleTexts: Readonly<Record<string, string>> = {
  'fact-check-unfinished': 'Er loopt al een feitencheck bij deze gemeente. Er is niets veranderd.',
  'fact-check-nobody':
    'Niemand van de gemeente kan de factsheet lezen: er is geen coördinator van een vragenlijst van de gemeente. Nodig eerst iemand uit.',
  'fact-check-not-late': 'De gemeente kan nog tot en met de uiterste datum reageren. Sluiten kan pas daarna.',
  'fact-check-undecided': 'Over een of meer opmerkingen is nog niet beslist. Er is niets verstuurd.',
  'decision-reason-missing': 'Schrijf op waarom. De gemeente leest deze reden.',
  'decision-reason-long': 'Deze reden is langer dan 10.000 tekens. Maak haar korter; uw tekst staat nog in dit scherm.',
  'fact-check-step': 'De stand van deze feitencheck is intussen veranderd. Er is niets gedaan. Bekijk de nieuwe stand.',
  'cannot-decide-open': 'De gemeente heeft nog niet gereageerd. Er is niets veranderd.',
  'cannot-decide-answered': 'De antwoorden zijn al teruggestuurd; dit besluit staat vast.',
  'cannot-remind-fact-check': 'Deze feitencheck ligt niet meer bij de gemeente. Er is niets verstuurd.',
  'cannot-close-sent': 'De gemeente heeft intussen gereageerd. Er is niets gesloten.',
  'cannot-withdraw-sent': 'De gemeente heeft intussen gereageerd: beslis over de opmerkingen. Er is niets ingetrokken.',
  'cannot-extend-sent': 'De gemeente heeft intussen gereageerd. De datum is niet veranderd.',
}
