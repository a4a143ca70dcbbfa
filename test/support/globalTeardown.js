export default async function globalTeardown() {
  const { tearDown } = await import('./setUp.ts')
  await tearDown()
}
