/** Somebody else in the same approach, and the indicator on that person's screen. */
export interface PresentInspector {
  name: string
  indicator: string
}

/** What a stream about an approach says. `stamp`: how the approach stands now; another value than the page has means that it reads again. */
export type ApproachEvent =
  | { event: 'present'; others: PresentInspector[] }
  | { event: 'changed'; stamp: string }
  /** This stream has had its time: open the next one at once. */
  | { event: 'turn' }
  /** The viewer may hear nothing more. */
  | { event: 'end'; reason: 'signed-out' | 'outside-scope' }

/** Where a stream's events go. */
export interface ApproachSink {
  tell(event: ApproachEvent): void
  /** Nothing follows. */
  end(): void
}
