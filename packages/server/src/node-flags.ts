/**
 * How node runs an app. A small young generation is cleared often, so that pages and uploads leave little behind: with 2 MB a first upload of 50 MB makes
 * a portal grow by 15 MB, with 8 MB by 56 MB, for 3% more processor time per page (measured: docs/performance.md).
 */
export const nodeFlags = ['--max-semi-space-size=2'] as const
