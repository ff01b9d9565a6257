/** Refusals around the fact check, as the gemeente reads them. */
export const factCheckReasonTexts: Readonly<Record<string, string>> = {
  'unusable-text': 'In deze tekst staat een teken dat wij niet kunnen bewaren. Haal het weg en probeer het opnieuw.',
  'fact-check-comment-long':
    'Deze opmerking is langer dan 100.000 tekens. Uw tekst staat nog in dit scherm. Voeg een lang stuk toe als document.',
  'fact-check-comment-changed':
    'Niet opgeslagen: een collega heeft deze opmerking intussen veranderd. Beide teksten staan hieronder. Kies welke blijft staan.',
  'fact-check-comment-removed':
    'Niet opgeslagen: een collega heeft deze opmerking intussen verwijderd. Uw tekst staat nog in dit scherm; maak er een nieuwe opmerking van.',
  'fact-check-comment-blank':
    'Niet opgeslagen: er staat nog geen tekst. Schrijf op wat er volgens u niet klopt of ontbreekt.',
  'fact-check-comment-empty':
    'Niet verstuurd: bij een opmerking staat wel een document maar geen tekst. Schrijf op wat er volgens u niet klopt, of verwijder die opmerking.',
  'fact-check-nothing':
    'Niet verstuurd: u hebt geen opmerkingen geschreven. Klopt alles? Zet dan een vinkje bij “Wij hebben geen opmerkingen”.',
  'fact-check-something':
    'Niet verstuurd: u zette een vinkje bij “geen opmerkingen”, maar er staan wel opmerkingen. Haal het vinkje weg of verwijder de opmerkingen.',
  'fact-check-documents-full':
    'Bij één opmerking horen ten hoogste 20 documenten. Maak een tweede opmerking voor de rest.',
  'cannot-comment-sent': 'Niet opgeslagen: uw reactie is al verstuurd. Er kan niets meer bij.',
  'cannot-comment-closed':
    'Niet opgeslagen: STJ heeft de feitencheck gesloten. Uw tekst staat nog in dit scherm. Neem contact op met STJ.',
  'cannot-comment-answered': 'Niet opgeslagen: STJ heeft uw opmerkingen al beantwoord.',
  'cannot-comment-withdrawn': 'Niet opgeslagen: STJ heeft deze feitencheck ingetrokken.',
  'cannot-send-closed':
    'Niet verstuurd: STJ heeft de feitencheck gesloten. Wat u schreef, is bewaard. Neem contact op met STJ.',
  'cannot-send-withdrawn': 'Niet verstuurd: STJ heeft deze feitencheck ingetrokken.',
}
