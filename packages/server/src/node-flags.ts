/**
 * How node runs an app. A small young generation keeps a server a third smaller at the same speed: pages are short-lived garbage (measured:
 * docs/performance.md).
 */
export const nodeFlags = ['--max-semi-space-size=8'] as const
