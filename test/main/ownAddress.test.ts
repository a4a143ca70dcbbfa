import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { start, type Started } from '../../src/start.ts'
import { started } from '../support/started.ts'

let program: Started

beforeAll(async () => {
  const { uri, user, password } = started().facts
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  program = await start(readConfig({ ...login, HOST: '0.0.0.0', PORT: '0' }), pino({ level: 'silent' }))
})

afterAll(() => program.close())

describe('A server on any free port of every address', () => {
  test('gives addresses of entities that lead to it', async () => {
    const response = await fetch(`${program.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ institution(by: { id: "ntnu" }) { url } }' }),
    })
    const url = `http://localhost:${new URL(program.address).port}/institution/ntnu`
    expect(await response.json()).toEqual({ data: { institution: { url } } })
    expect((await fetch(url, { redirect: 'manual' })).headers.get('content-type')).toBe('text/html; charset=utf-8')
  })
})
