/** Jest loads this file as it is; what it starts is written in TypeScript, which tsx loads. */
export default async function globalSetup({ maxWorkers }) {
  const { setUp } = await import('./setUp.ts')
  await setUp(maxWorkers)
}
