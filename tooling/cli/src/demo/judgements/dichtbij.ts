import { cited, conclusion, type DemoJudgement, finding, improve, meets, noVerdict } from './judgement.ts'

const guide = 'Handreiking Dichtbij'

/** Voorbeeldstad, Dichtbij: invented and complete, halfway through approval. */
export const dichtbijJudgement: DemoJudgement = {
  findings: [
    finding(
      meets('T1.1.1'),
      'Gemeente en partners beschrijven de groep op dezelfde manier: gezinnen die hulp mijden terwijl anderen zich zorgen maken.',
    ),
    finding(
      improve('T1.1.2'),
      'De gemeente noemt 60 tot 90 gezinnen, maar kan niet zeggen waar dat getal vandaan komt. Waar zij wonen, is niet per buurt bekend.',
    ),
    finding(
      meets('T1.2.1', 'T1.2.2'),
      'Partners melden gezinnen bij het team of het wijkteam. Ook leerplicht en politie doen dat.',
    ),
    finding(meets('T2.1.1'), 'Het gezin kiest waarmee de werker begint. Dat staat in de handreiking.', {
      documents: [cited(guide, 4)],
    }),
    finding(
      noVerdict('T2.1.2', 'Deze gezinnen hebben vaak met niemand meer contact; de antwoorden laten geen oordeel toe.'),
      'Familie en vrienden doen mee als dat past. Bij de meeste gezinnen is dat niet zo.',
    ),
    finding(meets('T2.1.3'), 'Alle ondervraagden zeggen dat gezin en werker samen bepalen welke hulp nodig is.'),
    finding(
      meets('T3.1.1', 'T3.1.2'),
      'De visie Thuis in Voorbeeldstad gaat ook over deze gezinnen en is met de partners gemaakt.',
      {
        documents: [cited('Visie Thuis in Voorbeeldstad', 2)],
      },
    ),
    finding(meets('T3.1.3'), 'Gemeente en partners noemen dezelfde drie doelen.'),
    finding(meets('T3.1.4'), 'Het team meet bij begin en einde hoe zelfredzaam een gezin is.'),
    finding(meets('T3.1.5'), 'De partners kijken elk half jaar samen terug.', {
      attention: 'Van deze bijeenkomsten bestaat geen verslag.',
    }),
    finding(improve('T3.1.6'), 'De gemeente heeft deze aanpak sinds het begin in 2018 niet geëvalueerd.'),
    finding(
      noVerdict('T3.1.7', 'Er was nog geen evaluatie, dus valt niet te zeggen wat er daarna gebeurde.'),
      'Er is nog niet geëvalueerd.',
    ),
    finding(meets('T3.2.1'), 'Ieder gezin heeft één vaste werker.'),
    finding(
      improve('T3.2.2'),
      'Alle ondervraagden zeggen dat de werker geen besluiten mag nemen waar andere organisaties zich aan moeten houden.',
    ),
    finding(meets('T3.2.3'), 'Er zijn eisen aan kennis en ervaring, en een werker heeft hooguit acht gezinnen.', {
      documents: [cited(guide, 3)],
    }),
    finding(
      meets('T3.3.1'),
      'De gemeente en twee van de drie netwerkpartners zeggen dat alle organisaties met hetzelfde plan werken; één netwerkpartner ziet dat anders.',
      { attention: 'Het plan ligt op papier bij de werker; partners kunnen het niet zelf inzien.' },
    ),
    finding(meets('T3.3.2'), 'Het plan gaat over alle leefgebieden en over ieder gezinslid.'),
    finding(
      meets('T3.4.1'),
      'Werkers gaan naar het gezin toe, in de avond en op zaterdag, en helpen eerst met iets kleins.',
    ),
    finding(meets('T3.4.2'), 'Het team blijft langskomen als een gezin de deur dichthoudt.'),
    finding(
      improve('T4.1.1'),
      'De gemeente zegt de regie te hebben, maar bespreekt de voortgang maar één keer per jaar met het team.',
    ),
    finding(meets('T4.1.2'), 'Het casusoverleg besluit als de hulp vastloopt.'),
    finding(meets('T4.2.1'), 'De partijen die nodig zijn, doen mee.'),
    finding(meets('T4.2.2'), 'Er zijn afspraken over samenwerken op papier.', {
      attention: 'De gemeente zegt dat ze getekend zijn, een netwerkpartner zegt van niet.',
    }),
    finding(meets('T4.2.3'), 'Medewerkers mogen zelf beslissen over hulp aan een gezin.'),
    finding(meets('T4.3.1'), 'Er zijn afspraken over het delen van informatie.'),
    finding(meets('T5.1.1'), 'De hulp heeft geen maximum en duurt zolang het nodig is.'),
    finding(meets('T5.2.1'), 'Gezinnen van Dichtbij krijgen voorrang bij de schuldhulp en de GGZ.'),
    finding(meets('T5.3.1'), 'Na afloop houdt een vaste contactpersoon het gezin in beeld.'),
  ],
  conclusions: [
    conclusion(
      'T1',
      ['Partners weten waar zij een gezin kunnen aanmelden en doen dat ook.'],
      ['Zoek uit om hoeveel gezinnen het gaat en waar zij wonen.'],
    ),
    conclusion('T2', ['Het gezin kiest zelf waarmee het begint.'], []),
    conclusion(
      'T3',
      ['Werkers houden vol en hebben tijd voor hun gezinnen.'],
      ['Evalueer de aanpak.', 'Geef de werker de bevoegdheid om door te pakken.'],
    ),
    conclusion(
      'T4',
      ['Partners werken mee en durven te beslissen.'],
      ['Stuur als gemeente vaker dan één keer per jaar.'],
    ),
    conclusion('T5', ['De hulp stopt pas als het gezin verder kan.'], []),
  ],
}
