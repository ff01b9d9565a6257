import type { PublishedVerdict } from '@toezicht/domain/publication/factsheet'

/**
 * A publication as plain data: every word it says, in the order in which it is read. Renderers (`html.ts`, `typst.ts`, `word.ts`) lay it
 * out and add no words of their own; text is text in each of them, never markup.
 */
export interface DocumentTree {
  readonly kind: 'document'
  /** "Factsheet Voorbeeldstad, GGSR 2013": the title of the page and of the file. */
  readonly title: string
  readonly description: string
  readonly lang: 'nl'
  readonly author: string
  /** A (partial) date, "2013-09"; the only date inside a file. Null until published. */
  readonly date: string | null
  /** What every page of an invented publication says; null for a real one. */
  readonly example: string | null
  readonly children: readonly TreeNode[]
}

export type TreeNode =
  | CoverNode
  | SectionNode
  | ParagraphNode
  | ListNode
  | GroupedListNode
  | FactsNode
  | TilesNode
  | TableNode
  | MatrixNode
  | VerdictNode
  | AttentionNode
  | ColumnsNode
  | LegendNode
  | NoteNode
  | SourcesNode
  | FigureNode
  | DownloadsNode

/** A piece of running text. */
export type TextRun =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  /** `href`: an absolute address, a path of this site, or `#id` of a section of this document. */
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  /** A short code, such as that of an indicator. */
  | { readonly kind: 'code'; readonly text: string }
  /** Soft words on a line of their own under the rest. */
  | { readonly kind: 'aside'; readonly text: string }
export type RunningText = readonly TextRun[]

/** The drawing beside a heading or mark; it says nothing that the words do not. */
export type Mark = PublishedVerdict | 'attention' | 'next'

/** The opening with the only heading of level 1. */
export interface CoverNode {
  readonly kind: 'cover'
  /** "Factsheet GGSR 2013", above the heading. */
  readonly over: string
  readonly heading: string
  readonly lead: RunningText
  readonly children: readonly TreeNode[]
}

export interface SectionNode {
  readonly kind: 'section'
  readonly level: 2 | 3 | 4
  /** Unique in the document, or null: what a link points at. */
  readonly id: string | null
  readonly heading: string
  readonly mark?: Mark
  /** On a grey-blue surface, on a screen. */
  readonly tinted?: boolean
  /** Never over two pages, on paper. */
  readonly together?: boolean
  /** Set apart in a frame of its own: an example beside the running text. Level 3 and 4 only. */
  readonly framed?: boolean
  readonly children: readonly TreeNode[]
}

export interface ParagraphNode {
  readonly kind: 'paragraph'
  readonly text: RunningText
}

export interface ListNode {
  readonly kind: 'list'
  /**
   * `plain`: items stand under each other without a sign; `indicators`: the points of one finding, parted by a thin line; `contents`: one link to a section
   * each, with its page on paper; `names`: two columns on paper.
   */
  readonly look: 'bullets' | 'numbers' | 'plain' | 'indicators' | 'contents' | 'names'
  readonly items: readonly (readonly TreeNode[])[]
}

/** Sentences under a soft word that says what they are about. */
export interface GroupedListNode {
  readonly kind: 'grouped-list'
  readonly groups: readonly { readonly term: string; readonly items: readonly RunningText[] }[]
}

/** Terms with their value; `source` says where a value comes from. Lines of a value stand under each other. */
export interface FactsNode {
  readonly kind: 'facts'
  readonly items: readonly {
    readonly term: string
    readonly value: readonly string[]
    /** A figure is set large, words are not. */
    readonly look: 'figure' | 'words'
    readonly source: string | null
  }[]
}

/** A few short sections of level 2 beside each other. */
export interface TilesNode {
  readonly kind: 'tiles'
  readonly items: readonly {
    readonly id: string
    readonly heading: string
    /** Where the heading leads, `#id`; null: nowhere. */
    readonly href: string | null
    readonly mark: Mark
    readonly children: readonly TreeNode[]
  }[]
}

export type CellNodes = readonly TreeNode[]

export interface TableNode {
  readonly kind: 'table'
  readonly caption: string
  /** The caption is a heading of this level on paper; null: a plain caption. */
  readonly captionLevel: 3 | 4 | null
  /** `cards`: every row becomes a card on a phone. `grid`: stays a table; one of five columns or more has its rows on two lines there. */
  readonly look: 'cards' | 'grid'
  readonly columns: readonly {
    readonly heading: string
    /** Part of the width; all together 100. */
    readonly share: number
    readonly align: 'start' | 'end'
  }[]
  /** Rows under a heading that spans all columns, or under none. */
  readonly groups: readonly {
    readonly heading: string | null
    readonly rows: readonly {
      /** A cell per column. */
      readonly cells: readonly CellNodes[]
      /** The first cell is the header of its row. */
      readonly header: boolean
      /** The row may go on over a page. False: it does so only where it would not fit on one page. */
      readonly breakable: boolean
    }[]
  }[]
}

/** A sign for every row × column, such as approaches × indicators: wide, so it scrolls on a screen and is set small on paper. */
export interface MatrixNode {
  readonly kind: 'matrix'
  /** Unique in the document. */
  readonly id: string
  readonly caption: string
  readonly rowHeading: string
  /** Columns by their codes, under a heading that spans them. */
  readonly columnGroups: readonly { readonly heading: string; readonly codes: readonly string[] }[]
  readonly rows: readonly {
    /** What the row belongs to (a gemeente), above its own name. */
    readonly over: string
    readonly heading: string
    /** A mark per column; null where there is no verdict. */
    readonly marks: readonly (PublishedVerdict | null)[]
  }[]
  /** What is said of each mark, and of a cell without one. */
  readonly words: Readonly<Record<PublishedVerdict | 'none', string>>
}

/** Sign and word of one verdict, with the reason why there is none. */
export interface VerdictNode {
  readonly kind: 'verdict'
  readonly verdict: PublishedVerdict
  readonly word: string
  readonly reason: string | null
}

/** LET OP: set apart from the text around it. */
export interface AttentionNode {
  readonly kind: 'attention'
  readonly label: string
  readonly text: RunningText
}

/** Two sides with a heading each; a side without anything says so in its children. */
export interface ColumnsNode {
  readonly kind: 'columns'
  readonly level: 3 | 4
  readonly sides: readonly [ColumnSide, ColumnSide]
}
export interface ColumnSide {
  readonly heading: string
  readonly mark: PublishedVerdict
  readonly children: readonly TreeNode[]
}

/** What the marks mean. */
export interface LegendNode {
  readonly kind: 'legend'
  readonly items: readonly {
    readonly mark: PublishedVerdict | 'attention'
    readonly word: string
    readonly meaning: string
  }[]
}

export interface NoteNode {
  readonly kind: 'note'
  readonly text: RunningText
}

/** "Bron:" with one item on the same line, "Bronnen:" with the items under each other. */
export interface SourcesNode {
  readonly kind: 'sources'
  readonly label: string
  readonly items: readonly string[]
}

/** A drawing with its words; `children` hold the table with the same figures. */
export interface FigureNode {
  readonly kind: 'figure'
  readonly id: string
  readonly caption: string
  readonly drawing: Drawing
  readonly children: readonly TreeNode[]
}

/** An SVG as data, in units of its own; `description` says in words what it shows. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly parts: readonly DrawingPart[]
}
export interface DrawingPart {
  readonly tag: 'g' | 'rect' | 'line' | 'path' | 'circle' | 'text' | 'tspan'
  /** Only names that `drawing.ts` knows; numbers in the drawing's units. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children?: readonly (DrawingPart | string)[]
}

/** Other forms of this document; paper leaves them out. */
export interface DownloadsNode {
  readonly kind: 'downloads'
  readonly items: readonly { readonly href: string; readonly label: string }[]
}
