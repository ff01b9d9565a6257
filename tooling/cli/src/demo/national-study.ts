/** A gemeente of the study of 2013 with the names of its approaches: facts from the national report. Verdicts stand in dossiers only. */
export interface NationalMunicipality {
  slug: string
  name: string
  /** Code of Statistics Netherlands at the time of the study. */
  cbsCode: string
  validUntil?: string
  approaches: readonly string[]
}

export const nationalStudy: readonly NationalMunicipality[] = [
  { slug: 'alkmaar', name: 'Alkmaar', cbsCode: 'GM0361', approaches: ['Helpende hand in de wijk'] },
  { slug: 'almere', name: 'Almere', cbsCode: 'GM0034', approaches: ['Multiprobleem gezinnen', 'Versterkt verder'] },
  {
    slug: 'bergen-op-zoom',
    name: 'Bergen op Zoom',
    cbsCode: 'GM0748',
    approaches: ['Signalerings- en vangnetfunctie'],
  },
  { slug: 'delft', name: 'Delft', cbsCode: 'GM0503', approaches: ['Gezinscoaching'] },
  { slug: 'den-helder', name: 'Den Helder', cbsCode: 'GM0400', approaches: ['1G1P Nieuw Den Helder'] },
  { slug: 'deventer', name: 'Deventer', cbsCode: 'GM0150', approaches: ['Bijzondere zorg team'] },
  { slug: 'dordrecht', name: 'Dordrecht', cbsCode: 'GM0505', approaches: ['Reset', 'Gezinscoaching'] },
  {
    slug: 'ede',
    name: 'Ede',
    cbsCode: 'GM0228',
    approaches: ['Praktische gezinsondersteuning', 'Gezinsmanagement/WIG'],
  },
  {
    slug: 'eindhoven',
    name: 'Eindhoven',
    cbsCode: 'GM0772',
    approaches: ['Casusregie en inzet gezinscoaching', 'Wij-Eindhoven'],
  },
  { slug: 'emmen', name: 'Emmen', cbsCode: 'GM0114', approaches: ['CJG-aanpak', 'OGGZ-aanpak'] },
  { slug: 'gouda', name: 'Gouda', cbsCode: 'GM0513', approaches: ['MPG-overleg'] },
  { slug: 'haarlemmermeer', name: 'Haarlemmermeer', cbsCode: 'GM0394', approaches: ['Frontlineteam'] },
  { slug: 'hengelo', name: 'Hengelo', cbsCode: 'GM0164', approaches: ['GRIP'] },
  // The names of these two stand in their dossiers.
  { slug: 'leeuwarden', name: 'Leeuwarden', cbsCode: 'GM0080', approaches: [] },
  { slug: 'lelystad', name: 'Lelystad', cbsCode: 'GM0995', approaches: ['Gezinscoaching'] },
  { slug: 'maastricht', name: 'Maastricht', cbsCode: 'GM0935', approaches: ['Integrale aanpak Veiligheidshuis'] },
  { slug: 'oosterhout', name: 'Oosterhout', cbsCode: 'GM0826', approaches: ['Bemoeizorg', 'Gezinsmanagement'] },
  {
    slug: 'sittard-geleen',
    name: 'Sittard-Geleen',
    cbsCode: 'GM1883',
    approaches: ['Participatiehuis', 'TASs/Mijn Zuid'],
  },
  {
    slug: 'spijkenisse',
    name: 'Spijkenisse',
    cbsCode: 'GM0612',
    validUntil: '2015-01-01',
    approaches: ['Brede zorgcoördinatie'],
  },
  { slug: 'venlo', name: 'Venlo', cbsCode: 'GM0983', approaches: ['Er op af aanpak vanuit zorgnetwerken'] },
  { slug: 'zwolle', name: 'Zwolle', cbsCode: 'GM0193', approaches: [] },
]

/** Gemeenten whose factsheet is shipped as a dossier. */
export const shippedDossiers = ['leeuwarden', 'zwolle'] as const
