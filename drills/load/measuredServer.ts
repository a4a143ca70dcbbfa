/*
 * The program as it is, in a process that tells the one that started it how much memory it takes when all that nobody needs
 * any more is freed. Node needs --expose-gc.
 */
process.on('message', () => {
  globalThis.gc?.()
  process.send?.(process.memoryUsage())
})
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
await import('../../src/main.ts')
