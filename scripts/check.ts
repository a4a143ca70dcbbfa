import { execFileSync } from 'node:child_process'

/** Everything that decides about a change, but for the tests: each by the command a developer would type. */
const checks: readonly (readonly [name: string, command: string])[] = [
  ['generated files are fresh', 'graphql-codegen --check'],
  ['no breaking change that is not announced', 'tsx scripts/checkSchema.ts'],
  ['formatted', 'prettier --check --log-level warn .'],
  ['typed', 'tsc -p .'],
  ['typed (playground)', 'tsc -p playground'],
  ['typed (explorer)', 'tsc -p web'],
  ['linted', 'eslint . --max-warnings 0'],
  ['Cypher', 'tsx scripts/checkCypher.ts'],
  ['nothing unused', 'knip'],
]

let failed = 0
for (const [name, command] of checks) {
  const [program = '', ...rest] = command.split(' ')
  const began = performance.now()
  try {
    execFileSync('npx', ['--no-install', program, ...rest], { stdio: 'inherit' })
    process.stdout.write(`✓ ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`)
  } catch {
    failed += 1
    process.stdout.write(`✗ ${name}: ${command}\n`)
  }
}
process.exit(failed === 0 ? 0 : 1)
