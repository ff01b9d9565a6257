import { type UnsentRemark, type UnsentText, unsentTextSchema } from './unsent-text.ts'
import { livingWindows, ownWindow } from './windows.ts'

const name = 'toezicht-console-unsent'
const store = 'texts'
const changedEvent = 'niet-opgeslagen-veranderd'
let opening: Promise<IDBDatabase | null> | null = null

/** Whether this browser keeps text after the page is gone; a private window may not. */
export async function lasts(): Promise<boolean> {
  return (await opened()) !== null
}

export async function putUnsent(unsent: UnsentText): Promise<void> {
  await within('readwrite', (texts) => texts.put(unsent))
}

export async function removeUnsent(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await within('readwrite', (texts) => {
    for (const id of ids) texts.delete(id)
    return null
  })
  window.dispatchEvent(new Event(changedEvent))
}

/** What closed windows of this account left; what this page or another living window is at, is not among it. */
export async function listLeft(account: string): Promise<UnsentText[]> {
  const living = await livingWindows()
  return (await all()).filter((unsent) => unsent.account === account && !living.has(unsent.window))
}

/** What was typed into one field and not sent, by this window before it went elsewhere or by a closed one; the newest first. */
export async function listDrafts(account: string, field: string, about: string): Promise<UnsentRemark[]> {
  const living = await livingWindows()
  const own = ownWindow()
  return (await all())
    .filter(
      (unsent): unsent is UnsentRemark => unsent.kind === 'remark' && unsent.field === field && unsent.about === about,
    )
    .filter(({ account: whose, window }) => whose === account && (window === own || !living.has(window)))
    .sort((a, b) => (a.typedAt < b.typedAt ? 1 : -1))
}

/** Signing out leaves nothing of this account behind, in whatever window it was typed. */
export async function clearUnsent(account: string): Promise<void> {
  await removeUnsent((await all()).filter((unsent) => unsent.account === account).map(({ id }) => id))
}

export function onShelfChanged(listener: () => void): () => void {
  window.addEventListener(changedEvent, listener)
  return () => window.removeEventListener(changedEvent, listener)
}

async function all(): Promise<UnsentText[]> {
  const found = (await within<unknown[]>('readonly', (texts) => texts.getAll())) ?? []
  return found.flatMap((each) => {
    const unsent = unsentTextSchema.safeParse(each)
    return unsent.success ? [unsent.data] : []
  })
}

function opened(): Promise<IDBDatabase | null> {
  opening ??= new Promise<IDBDatabase | null>((resolve) => {
    const request = indexedDB.open(name, 2)
    request.onupgradeneeded = () => {
      for (const old of request.result.objectStoreNames) request.result.deleteObjectStore(old)
      request.result.createObjectStore(store, { keyPath: 'id' })
    }
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
async function within<T>(mode: IDBTransactionMode, work: (texts: IDBObjectStore) => IDBRequest<T> | null) {
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
