import { deflateRawSync } from 'node:zlib'

/** A zip for tests: the first entry stored, the others deflated. Checksums stay empty: nobody unpacks it. */
export function sampleZip(files: Record<string, string | Buffer>): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const plain = Buffer.from(content)
    const packed = local.length === 0 ? plain : deflateRawSync(plain)
    const sizes = Buffer.alloc(20)
    sizes.writeUInt16LE(local.length === 0 ? 0 : 8, 2)
    sizes.writeUInt32LE(packed.length, 12)
    sizes.writeUInt32LE(plain.length, 16)
    const header = Buffer.concat([
      signed(0x04034b50),
      version,
      sizes,
      length16(name),
      Buffer.alloc(2),
      Buffer.from(name),
    ])
    central.push(
      Buffer.concat([
        signed(0x02014b50),
        version,
        version,
        sizes,
        length16(name),
        Buffer.alloc(12),
        signed(offset),
        Buffer.from(name),
      ]),
    )
    local.push(header, packed)
    offset += header.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length, 4)
  end.writeUInt16LE(central.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, signed(0x06054b50), end])
}

const version = Buffer.from([20, 0])

function signed(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function length16(text: string): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(Buffer.byteLength(text))
  return bytes
}
