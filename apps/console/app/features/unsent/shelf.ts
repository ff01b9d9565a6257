import { type UnsentFinding, unsentFindingSchema } from './unsent-finding.ts'
import { livingWindows } from './windows.ts'

const name = 'toezicht-console-unsent'
const store = 'findings'
const changedEvent = 'niet-opgeslagen-veranderd'
let opening: Promise<IDBDatabase | null> | null = null

/** Whether this browser keeps text after the page is gone; a private window may not. */
export async function lasts(): Promise<boolean> {
  return (await opened()) !== null
}

export async function putUnsent(unsent: UnsentFinding): Promise<void> {
  await within('readwrite', (findings) => findings.put(unsent))
}

export async function removeUnsent(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await within('readwrite', (findings) => {
    for (const id of ids) findings.delete(id)
    return null
  })
  window.dispatchEvent(new Event(changedEvent))
}

/** What closed windows of this account left; what this page or another living window is at, is not among it. */
export async function listLeft(account: string): Promise<UnsentFinding[]> {
  const living = await livingWindows()
  return (await all()).filter((unsent) => unsent.account === account && !living.has(unsent.window))
}

/** Signing out leaves nothing of this account behind, in whatever window it was typed. */
export async function clearUnsent(account: string): Promise<void> {
  await removeUnsent((await all()).filter((unsent) => unsent.account === account).map(({ id }) => id))
}

export function onShelfChanged(listener: () => void): () => void {
  window.addEventListener(changedEvent, listener)
  return () => window.removeEventListener(changedEvent, listener)
}

async function all(): Promise<UnsentFinding[]> {
  const found = (await within<unknown[]>('readonly', (findings) => findings.getAll())) ?? []
  return found.flatMap((each) => {
    const unsent = unsentFindingSchema.safeParse(each)
    return unsent.success ? [unsent.data] : []
  })
}

function opened(): Promise<IDBDatabase | null> {
  opening ??= new Promise<IDBDatabase | null>((resolve) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' })
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close()
      resolve(request.result)
    }
    request.onerror = () => resolve(null)
    request.onblocked = () => resolve(null)
  }).catch(() => null)
  return opening
}

/** One transaction, resolved when it has ended: what was put then outlives a crash of the machine. Null where the browser keeps nothing. */
async function within<T>(mode: IDBTransactionMode, work: (findings: IDBObjectStore) => IDBRequest<T> | null) {
  const database = await opened()
  if (!database) return null
  return new Promise<T | null>((resolve) => {
    const transaction = database.transaction(store, mode, { durability: 'strict' })
    const request = work(transaction.objectStore(store)) as IDBRequest<T> | null
    // Else a page that is going away ends before it hears that it may commit.
    if (mode === 'readwrite') transaction.commit()
    transaction.oncomplete = () => resolve(request?.result ?? null)
    transaction.onabort = () => resolve(null)
  })
}
