import { Contact } from './contact.tsx'

interface Heading {
  kind: 'municipality' | 'partner'
  role: 'coordinator' | 'contributor'
  municipality: string
  approach: string
  study: string
  introduction: string
  contact: string
}

interface IntroductionProps {
  heading: Heading
}

type Place = { heading: Pick<Heading, 'municipality' | 'approach' | 'study'> }

/** The first sentences: who named you, for what, what becomes public, what does not. A partner reads exactly what product.md promises. */
export function Opening({ heading }: { heading: Pick<Heading, 'kind' | 'municipality' | 'approach' | 'study'> }) {
  return heading.kind === 'partner' ? <ForPartner heading={heading} /> : <ForMunicipality heading={heading} />
}

/** The opening with what holds for everybody, on top of the tasks. */
export function Introduction({ heading }: IntroductionProps) {
  return (
    <>
      <Opening heading={heading} />
      {heading.kind === 'partner' && <p>STJ rekent op ongeveer dertig minuten.</p>}
      {heading.introduction && <p>{heading.introduction}</p>}
      <p>
        U mag stoppen wanneer u wilt en later verdergaan. STJ ziet wel hoe ver u bent, maar leest uw antwoorden pas als
        de vragenlijst is verstuurd. “Weet ik niet” is ook een goed antwoord.
        {heading.role === 'contributor' && ' U vult mee in; uw coördinator verstuurt de vragenlijst.'}
      </p>
      {heading.contact && (
        <p>
          Vragen? <Contact text={heading.contact} />
        </p>
      )}
    </>
  )
}

function ForPartner({ heading: { municipality, approach, study } }: Place) {
  return (
    <>
      <p className="lead">
        De gemeente {municipality} noemde uw organisatie als netwerkpartner van de aanpak {approach}. Daarom vraagt STJ
        u om deze vragenlijst in te vullen, voor het onderzoek {study}.
      </p>
      <p>
        Openbaar wordt: de naam van uw organisatie. STJ laat uw antwoorden niet aan de gemeente zien en publiceert ze
        niet. Vraagt iemand erom met de Wet open overheid (Woo), dan vraagt STJ eerst aan u wat u daarvan vindt en
        beslist STJ daarna volgens de wet.
      </p>
    </>
  )
}

function ForMunicipality({ heading: { municipality, approach, study } }: Place) {
  return (
    <>
      <p className="lead">
        STJ vraagt de gemeente {municipality} om deze vragenlijst over de aanpak {approach} in te vullen, voor het
        onderzoek {study}.
      </p>
      <p>
        STJ vergelijkt uw antwoorden met die van de netwerkpartners en met uw beleidsstukken. De uitkomst wordt een
        openbare factsheet over uw gemeente.
      </p>
    </>
  )
}
