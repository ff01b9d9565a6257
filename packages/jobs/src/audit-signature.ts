import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto'

/** What a signature stands for. */
export interface Head {
  chain: string
  position: number
  hash: Buffer
}

export interface SealingKey {
  /** Raw Ed25519 public key, 32 bytes; may be published. */
  publicKey: Buffer
  sign(head: Head): Buffer
}

const pkcs8Ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex')
const spkiEd25519 = Buffer.from('302a300506032b6570032100', 'hex')

/** The key that signs heads of the audit log: Ed25519, its seed derived from the installation's secret with HKDF-SHA-256. */
export function sealingKey(secret: string): SealingKey {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'toezicht audit seal', 32))
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Ed25519, seed]), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    publicKey: Buffer.from(spki.subarray(spkiEd25519.length)),
    sign: (head) => sign(null, signedBytes(head), key),
  }
}

/** Whether this head was signed with the private half of `publicKey`. */
export function isSignedBy(publicKey: Buffer, head: Head, signature: Buffer): boolean {
  const key = readPublicKey(publicKey)
  return key !== null && verify(null, signedBytes(head), key, signature)
}

function readPublicKey(raw: Buffer): KeyObject | null {
  if (raw.length !== 32) return null
  return createPublicKey({ key: Buffer.concat([spkiEd25519, raw]), format: 'der', type: 'spki' })
}

function signedBytes({ chain, position, hash }: Head): Buffer {
  return Buffer.from(`toezicht audit head 1\n${chain}\n${position}\n${hash.toString('hex')}\n`, 'utf8')
}
