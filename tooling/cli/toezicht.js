// Plain JavaScript: also an old Node must be able to say that it is too old.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  process.stderr.write(
    `Toezicht needs Node 24 or newer; this is Node ${process.versions.node} (${process.execPath}).\n`,
  )
  process.exit(1)
}
await import('./src/main.ts')
