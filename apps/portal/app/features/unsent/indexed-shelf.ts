import { createMemoryShelf, type Shelf } from './shelf.ts'
import type { UnsentAnswer } from './unsent-answer.ts'

const name = 'toezicht-unsent'
const store = 'answers'

/** The shelf in IndexedDB; in memory where the browser has none, or will not give it. */
export async function openShelf(): Promise<Shelf> {
  try {
    return shelfIn(await open())
  } catch {
    return createMemoryShelf()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  })
}

function shelfIn(database: IDBDatabase): Shelf {
  // Another version of this page, in another window, may want to change the store.
  database.onversionchange = () => database.close()

  /** One transaction, resolved when it has ended: what was put then outlives a crash of the machine. */
  function within<T>(mode: IDBTransactionMode, work: (answers: IDBObjectStore) => IDBRequest<T> | null) {
    return new Promise<T | null>((resolve, reject) => {
      const transaction = database.transaction(store, mode, { durability: 'strict' })
      const request = work(transaction.objectStore(store))
      // Else a page that is going away ends before it hears that it may commit.
      if (mode === 'readwrite') transaction.commit()
      transaction.oncomplete = () => resolve(request?.result ?? null)
      transaction.onabort = () => reject(transaction.error)
    })
  }

  return {
    lasts: true,
    all: async () => (await within<UnsentAnswer[]>('readonly', (answers) => answers.getAll())) ?? [],
    put: async (answer) => {
      await within('readwrite', (answers) => answers.put(answer))
    },
    remove: async (ids) => {
      await within('readwrite', (answers) => {
        for (const id of ids) answers.delete(id)
        return null
      })
    },
  }
}
