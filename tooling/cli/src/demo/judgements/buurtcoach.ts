import { cited, conclusion, type DemoJudgement, finding, improve, meets, mentioned, noVerdict } from './judgement.ts'

const policy = 'Beleidsplan Sociaal Voorbeeldveen'
const method = 'Werkwijze buurtcoach'

/** Voorbeeldveen, Buurtcoach voor gezinnen: invented, complete and published. */
export const buurtcoachJudgement: DemoJudgement = {
  findings: [
    finding(
      meets('T1.1.1'),
      'Gemeente en partners bedoelen dezelfde gezinnen: met kinderen, en met zorgen op drie of meer leefgebieden.',
    ),
    finding(
      meets('T1.1.2'),
      'De gemeente schat dat het om 30 tot 45 gezinnen gaat. De meeste wonen in de Veenbuurt en aan de Turfkade.',
      { attention: 'De schatting is van 2024. Sindsdien is er een nieuwe wijk gebouwd.' },
    ),
    finding(
      meets('T1.2.1'),
      'Alle ondervraagden weten dat zij een gezin bij de buurtcoach of het wijkteam kunnen aanmelden.',
    ),
    finding(
      meets('T1.2.2'),
      'Leerplicht, politie en woningcorporatie melden gezinnen aan. Zij horen daarna wat ermee gebeurt.',
    ),
    finding(meets('T2.1.1'), 'Bij elk doel staat wat het gezin zelf doet. De werkwijze geeft daar voorbeelden van.', {
      documents: [cited(method, 6)],
    }),
    finding(
      meets('T2.1.2'),
      'Familie, vrienden en buren doen mee als dat bij het gezin past. De buurtcoach vraagt ernaar in het eerste gesprek.',
    ),
    finding(meets('T2.1.3'), 'Alle ondervraagden zeggen dat gezin en hulpverlener samen bepalen welke hulp nodig is.'),
    finding(meets('T3.1.1'), 'Het beleidsplan heeft een eigen hoofdstuk over gezinnen die er zelf niet uitkomen.', {
      documents: [cited(policy, 31)],
    }),
    finding(
      meets('T3.1.2'),
      [
        'De gemeente en twee van de drie netwerkpartners zeggen dat er een visie is die zij samen hebben gemaakt; één netwerkpartner ziet dat anders.',
        'De visie staat in het beleidsplan en is met de partners besproken.',
      ],
      { documents: [cited(policy, 8)], attention: 'Nieuwe partners hebben de visie nog niet besproken.' },
    ),
    finding(
      meets('T3.1.3'),
      'Gemeente en partners noemen dezelfde doelen: kinderen zijn veilig, gezinnen kunnen meer zelf en hebben minder schulden.',
    ),
    finding(
      meets('T3.1.4', 'T3.1.5'),
      'De buurtcoach meet bij begin en einde hoe zelfredzaam het gezin is. De partners bespreken de uitkomsten twee keer per jaar.',
    ),
    finding(
      [...meets('T3.1.6'), ...meets('T3.1.7')],
      'De gemeente heeft de aanpak in 2024 geëvalueerd. Daarna kreeg elke buurtcoach minder gezinnen.',
      { documents: [cited('Evaluatie buurtcoaches 2024', 12)] },
    ),
    finding(meets('T3.2.1'), 'Ieder gezin heeft één buurtcoach. Die blijft, ook als er een specialist bij komt.'),
    finding(
      meets('T3.2.2'),
      'De buurtcoach mag andere hulp inzetten en partners aan hun afspraken houden. Dat staat in de werkwijze.',
      { documents: [cited(method, 14)] },
    ),
    finding(
      improve('T3.2.3'),
      'Er zijn eisen aan kennis en ervaring. Over het hoogste aantal gezinnen per buurtcoach is niets afgesproken; het verschilt nu van vier tot elf.',
    ),
    finding(meets('T3.3.1'), 'Alle organisaties werken met hetzelfde plan per gezin, en dat plan gaat voor.'),
    finding(meets('T3.3.2'), 'Het plan heeft doelen voor ieder gezinslid en gaat over alle zeven leefgebieden.', {
      attention: 'In twee van de vijf voorbeeldplannen is het leefgebied werk leeg.',
    }),
    finding(meets('T3.4.1'), 'Buurtcoaches gaan zelf naar gezinnen toe en spreken hen aan in de buurt.'),
    finding(
      meets('T3.4.2'),
      'Haakt een gezin af, dan blijft de buurtcoach langskomen. Drang is mogelijk via de jeugdzorg.',
    ),
    finding(meets('T4.1.1'), 'De gemeente heeft de regie, ook over de uitvoering, en betaalt de aanpak helemaal.'),
    finding(
      meets('T4.1.2'),
      'Loopt de hulp vast, dan besluit de procesregisseur of het casusoverleg. De buurtcoaches weten dat.',
    ),
    finding(meets('T4.2.1'), 'De partijen die nodig zijn, doen mee.'),
    finding(meets('T4.2.2'), 'Er is een convenant dat alle partners hebben getekend.', {
      documents: [mentioned('Convenant Buurtcoach 2020')],
      attention: 'STJ heeft het convenant niet ontvangen.',
    }),
    finding(meets('T4.2.3'), 'Medewerkers van alle partners mogen zelf beslissen over hulp aan een gezin.'),
    finding(
      meets('T4.3.1'),
      'Er zijn afspraken over het delen van informatie. Toestemming vragen aan het gezin kost soms veel tijd.',
    ),
    finding(
      noVerdict(
        'T5.1.1',
        'De aanpak duurt twee jaar en nog een jaar op afstand; te weinig gezinnen zijn al zo ver om dit te beoordelen.',
      ),
      'De hulp duurt twee jaar. Daarna volgt een jaar op afstand.',
    ),
    finding(
      improve('T5.2.1'),
      'De gemeente zegt dat gezinnen voorrang krijgen, twee van de drie netwerkpartners spreken dat tegen. Voor schuldhulp wachten gezinnen soms vier maanden.',
    ),
    finding(meets('T5.3.1'), 'Na afloop houdt de buurtcoach nog een jaar contact en draagt hij het gezin warm over.'),
  ],
  conclusions: [
    conclusion('T1', ['De gemeente weet goed om welke gezinnen het gaat en waar zij wonen.'], []),
    conclusion('T2', ['Het gezin bepaalt mee, en de buurt helpt mee waar dat past.'], []),
    conclusion(
      'T3',
      ['Ieder gezin heeft één vaste buurtcoach die mag doorpakken.'],
      ['Spreek af hoeveel gezinnen een buurtcoach hooguit heeft.'],
    ),
    conclusion(
      'T4',
      ['De gemeente stuurt en betaalt, en de partners kennen de weg als het vastloopt.'],
      ['Zorg dat het convenant te vinden is.'],
    ),
    conclusion(
      'T5',
      ['Na afloop blijft de buurtcoach een jaar in de buurt.'],
      ['Maak afspraken zodat een gezin niet op schuldhulp wacht.'],
    ),
  ],
}
