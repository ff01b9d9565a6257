import type { BlockContent } from '@toezicht/domain/national-report/report-block'

const heading = (level: 2 | 3, text: string): BlockContent => ({ kind: 'heading', level, text })
const text = (...paragraphs: string[]): BlockContent => ({ kind: 'text', text: paragraphs.join('\n\n'), read: {} })
const figure = (title: string, ...figures: string[]): BlockContent => ({ kind: 'figure', title, figures, read: {} })
const theme = (code: string): BlockContent => ({ kind: 'indicators', theme: code })

/** A first text for the report under the framework of 2013: its chapters, every figure, and sentences to rewrite. Our own words. */
const ggsr2013Report: readonly BlockContent[] = [
  { kind: 'title', text: 'Zorg voor gezinnen die het alleen niet redden' },
  text(
    'Samenwerkend Toezicht Jeugd onderzocht hoe gemeenten de zorg regelen voor gezinnen met weinig sociale zelfredzaamheid. Dit rapport gaat over het beleid: wat gemeenten en hun partners hebben afgesproken.',
    'Achter elk percentage staat hoeveel aanpakken of gemeenten meetellen. Waar STJ geen oordeel gaf, telt de aanpak niet mee.',
  ),
  heading(2, 'Wat wij zagen'),
  heading(3, 'Eén plan en één regisseur'),
  text(
    'Eén gezin, één plan en één regisseur: daar begint het mee. Bij [[one-plan.yes]] werkt iedereen met één gezinsplan, bij [[one-coordinator.yes]] is er één regisseur.',
  ),
  figure('Eén plan en één regisseur', 'one-plan', 'one-coordinator'),
  text(
    'De regisseur doet niet overal hetzelfde. Bij [[coordinator-role.coordinates]] stemt de regisseur alleen af, bij [[coordinator-role.both]] werkt de regisseur ook zelf in het gezin.',
  ),
  figure('Wat de regisseur doet', 'coordinator-role'),
  heading(3, 'Het gezin staat centraal'),
  text(
    'Sluit de aanpak aan bij het gezin? [[own-strength.yes]] gaat uit van eigen kracht, [[social-network.yes]] betrekt het sociaal netwerk en [[need-of-family.yes]] sluit aan bij wat het gezin nodig heeft.',
  ),
  figure('Uitgangspunten rond het gezin', 'own-strength', 'social-network', 'need-of-family'),
  heading(3, 'Hoeveel gezinnen het zijn'),
  text(
    'Niet elke gemeente weet om hoeveel gezinnen het gaat: bij [[number-of-families.unknown]] is het aantal niet bekend.',
  ),
  figure('Kent de gemeente het aantal gezinnen?', 'number-of-families'),
  heading(3, 'Gezag van de regisseur en van het plan'),
  text(
    'Bij [[authority.no]] mag de regisseur niets beslissen als partijen het niet eens zijn. Bij [[plan-leads.no]] gaat het gezinsplan niet voor.',
  ),
  figure('Doorzettingsmacht en een plan dat leidt', 'authority', 'plan-leads'),
  heading(3, 'Hulp op tijd'),
  text(
    'Bij [[availability.no]] zijn geen afspraken gemaakt over hulp op tijd. Van die aanpakken heeft [[availability-problems.yes]] problemen om hulp te krijgen. Opschalen is geregeld bij [[scaling-up.yes]].',
  ),
  figure('Afspraken over hulp op tijd', 'availability'),
  figure('Problemen met hulp, zonder afspraken', 'availability-problems', 'availability-problem-kinds'),
  figure('Opschalen', 'scaling-up'),
  heading(3, 'Na de aanpak'),
  text('Voor de tijd na de aanpak heeft [[aftercare.yes]] afspraken over nazorg gemaakt.'),
  figure('Afspraken over nazorg', 'aftercare'),
  heading(2, 'Wat wij aanbevelen'),
  text(
    'Leer deze gezinnen kennen, samen met organisaties in de gemeente.',
    'Geef de regisseur gezag en laat iedereen het gezinsplan volgen.',
    'Spreek af dat hulp er op tijd is, en hoe een gezin daarna in beeld blijft.',
  ),
  heading(2, 'Alle indicatoren'),
  theme('T1'),
  theme('T2'),
  theme('T3'),
  theme('T4'),
  theme('T5'),
  heading(2, 'Alle oordelen bij elkaar'),
  { kind: 'heat-map' },
  heading(2, 'Gemeenten en aanpakken'),
  { kind: 'municipalities' },
]

const generic: readonly BlockContent[] = [{ kind: 'title', text: 'Landelijk rapport' }]

/** What a report under this version of the framework starts with; only a title for a version that has no figures. */
export function starterReportOf(frameworkVersion: string): readonly BlockContent[] {
  return frameworkVersion === 'ggsr-2013' ? ggsr2013Report : generic
}
