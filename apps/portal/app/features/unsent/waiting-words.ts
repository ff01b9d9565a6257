import type { Waiting } from './desk.ts'

/** How many answers wait, and why, in one line; null when none does. Says "opgeslagen": "verstuurd" is what only sending the questionnaire is called. */
export function waitingWords({ lasts, sending }: Waiting, isOnline: boolean): string | null {
  const waits = sending.flatMap((answer) => answer.waits ?? [])
  const count = waits.length
  if (count === 0)
    return isOnline ? null : 'Geen verbinding. U kunt gewoon verder typen: uw antwoorden worden later opgeslagen.'
  const answers = count === 1 ? '1 antwoord wacht' : `${count} antwoorden wachten`
  const place = lasts ? 'in deze browser' : 'in dit scherm'
  const stay = lasts ? '' : ' Laat dit tabblad open.'
  if (waits.includes('somebody-else'))
    return `In deze browser is nu iemand anders aangemeld. ${answers} ${place} tot u zelf weer bent aangemeld.${stay}`
  if (waits.includes('signed-out')) return `U bent afgemeld. ${answers} ${place} tot u weer bent aangemeld.${stay}`
  return `Geen verbinding. ${answers} ${place} en ${count === 1 ? 'wordt' : 'worden'} vanzelf opgeslagen.${stay}`
}

/** The question before signing out with unsent answers. */
export function signOutWords(count: number): string {
  return count === 1
    ? 'Er staat nog 1 antwoord klaar dat niet is opgeslagen'
    : `Er staan nog ${count} antwoorden klaar die niet zijn opgeslagen`
}
