import type { Term } from '@toezicht/domain/assessment-framework/assessment-framework'

/** Words that a respondent or reader may not know, explained in our own plain Dutch. */
export const terms: Term[] = [
  {
    term: 'GGSR',
    meaning:
      'Gezinnen met geringe sociale redzaamheid: gezinnen met veel problemen tegelijk, die daar zelf niet uitkomen en zelf geen goede hulp vinden of vasthouden.',
  },
  { term: 'aanpak', meaning: 'De manier waarop gemeente en organisaties samen hulp aan deze gezinnen geven.' },
  { term: 'netwerkpartner', meaning: 'Een organisatie die volgens de gemeente belangrijk is voor deze aanpak.' },
  { term: 'regisseur', meaning: 'De ene vaste persoon die alle hulp in een gezin op elkaar laat aansluiten.' },
  {
    term: 'doorzettingsmacht',
    meaning: 'De regisseur mag besluiten nemen waar andere organisaties zich aan moeten houden.',
  },
  { term: 'opschalen', meaning: 'Een probleem hogerop brengen als de hulp in een gezin vastloopt.' },
  {
    term: 'outreachend',
    meaning: 'De hulpverlener gaat zelf naar het gezin toe, ook als het gezin er niet om vraagt.',
  },
  {
    term: 'drang en dwang',
    meaning: 'Hulp die niet helemaal vrijwillig is: met stevige aandrang of op last van de rechter.',
  },
  { term: 'gezinsplan', meaning: 'Eén plan voor het hele gezin, met doelen en afspraken.' },
  { term: 'leefgebied', meaning: 'Een deel van het leven, zoals wonen, werk, inkomen of gezondheid.' },
  { term: 'waakvlam', meaning: 'Licht contact na de aanpak, zodat hulp snel terug kan komen als dat nodig is.' },
  { term: 'warme overdracht', meaning: 'De oude en de nieuwe hulpverlener dragen een gezin samen over.' },
  { term: 'casus', meaning: 'Alles wat met de hulp aan één gezin te maken heeft.' },
  { term: 'CJG', meaning: 'Centrum voor Jeugd en Gezin.' },
  { term: 'AMK', meaning: 'Advies- en Meldpunt Kindermishandeling.' },
  { term: 'MEE', meaning: 'Organisatie die mensen met een beperking ondersteunt.' },
  { term: 'STJ', meaning: 'Samenwerkend Toezicht Jeugd: vijf inspecties die samen onderzoek doen.' },
]
