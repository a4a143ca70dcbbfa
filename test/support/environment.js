import { TestEnvironment } from 'jest-environment-node'

/** Node, with what all test files share (shared.ts): to import the server anew for each would take longer than most tests. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.shared = await import('./world.ts')
  }
}
