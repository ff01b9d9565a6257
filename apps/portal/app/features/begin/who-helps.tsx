import { Contact } from '../questionnaire/contact.tsx'
import type { BeginHeading } from './before-beginning.tsx'

/** Colleagues, the contact person and the guide. */
export function WhoHelps({ heading: { submission, role, contact } }: { heading: BeginHeading }) {
  return (
    <section className="section">
      <h2>Wie u helpt</h2>
      {role === 'coordinator' ? (
        <p>
          U kunt collega’s uitnodigen en hun een onderdeel of losse vragen geven. Alleen u verstuurt de vragenlijst.{' '}
          <a href={`/vragenlijst/${submission}/collegas`}>Collega’s uitnodigen</a>
        </p>
      ) : (
        <p>U vult de vragen in die u heeft gekregen en kunt de rest lezen. Uw coördinator verstuurt de vragenlijst.</p>
      )}
      {contact && (
        <p>
          Vragen aan STJ? <Contact text={contact} />
        </p>
      )}
      <p>
        Hoe het invullen werkt, leest u in de <a href="/handleiding">handleiding</a>.
      </p>
    </section>
  )
}
