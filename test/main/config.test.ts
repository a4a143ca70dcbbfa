import { describe, expect, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'

describe('The configuration', () => {
  test('needs nothing, and takes what is empty as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '' })).toMatchObject({
      host: 'localhost',
      port: 4000,
      publicUrl: undefined,
      corsOrigin: '*',
      neo4j: undefined,
      neo4jPort: 0,
      readTimeout: 30_000,
      cacheSize: 64 * 2 ** 20,
      cacheBound: 1000,
      trustedDocuments: undefined,
      metrics: undefined,
      slowStatement: 5000,
      traces: undefined,
      drain: 0,
      access: { everybody: 'READER', issuer: undefined },
    })
  })

  test('is what is set', () => {
    const set = { PORT: '80', PUBLIC_URL: 'https://example.org/', CORS_ORIGIN: 'https://a.no, http://localhost:3000' }
    expect(
      readConfig({ ...set, NEO4J_PORT: '7687', READ_TIMEOUT: '0.5', CACHE_SIZE: '0', CACHE_BOUND: '60' }),
    ).toMatchObject({
      port: 80,
      publicUrl: 'https://example.org',
      corsOrigin: 'https://a.no, http://localhost:3000',
      neo4jPort: 7687,
      readTimeout: 500,
      cacheSize: 0,
      cacheBound: 60_000,
    })
  })

  test.each([
    ['9464', { host: 'localhost', port: 9464 }],
    ['10.0.0.1:9464', { host: '10.0.0.1', port: 9464 }],
    ['[::1]:9464', { host: '::1', port: 9464 }],
  ])('takes %s for where Prometheus may ask', (METRICS, metrics) => {
    expect(readConfig({ METRICS })).toMatchObject({ metrics })
  })

  test.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318' }, 'http/protobuf'],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://c:4318/v1/traces' }, 'http/protobuf'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }, 'http/json'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318', OTEL_TRACES_EXPORTER: 'none' }, undefined],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318', OTEL_SDK_DISABLED: 'true' }, undefined],
    [{ OTEL_SERVICE_NAME: 'panorama' }, undefined],
  ])('sends traces, where %j, as %s', (variables, traces) => {
    expect(readConfig(variables)).toMatchObject({ traces })
  })

  test('takes the tokens of an issuer that is set, and closes reads', () => {
    const set = {
      READS: 'closed',
      AUTH_ISSUER: 'https://a.no',
      AUTH_AUDIENCE: 'panorama',
      AUTH_JWKS: 'https://a.no/jwks',
    }
    const issuer = { name: 'https://a.no', audience: 'panorama', keys: 'https://a.no/jwks', rolesClaim: 'roles' }
    expect(readConfig(set).access).toEqual({ everybody: undefined, issuer })
    expect(readConfig({ ...set, READS: 'open', AUTH_ROLES: 'realm_access.roles' }).access).toEqual({
      everybody: 'READER',
      issuer: { ...issuer, rolesClaim: 'realm_access.roles' },
    })
  })

  test('knows a reading user of the Neo4j that is set', () => {
    const set = { NEO4J_URI: 'bolt://localhost', NEO4J_READ_USER: 'reader', NEO4J_READ_PASSWORD: 'secret' }
    expect(readConfig(set).neo4j?.reader).toEqual({ user: 'reader', password: 'secret' })
    expect(readConfig({ NEO4J_URI: 'bolt://localhost' }).neo4j?.reader).toBeUndefined()
  })

  test.each([
    [{ READS: 'closed' }, /^READS: expected AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS together where reads are closed/],
    [{ AUTH_ISSUER: 'a' }, /^AUTH_AUDIENCE: expected .* together.*\nAUTH_JWKS: expected .* together/],
    [
      { AUTH_ISSUER: 'a', AUTH_AUDIENCE: 'b' },
      /^AUTH_JWKS: expected AUTH_ISSUER, AUTH_AUDIENCE and AUTH_JWKS together/,
    ],
  ])('is refused where %j does not go together', (variables, told) => {
    expect(() => readConfig(variables)).toThrow(told)
  })

  test.each(['http://127.0.0.1:1/a', 'http://localhost/a', 'http://[::1]/a', 'jwks.json', '/etc/jwks.json'])(
    'takes keys from %s',
    (AUTH_JWKS) => {
      const set = { AUTH_ISSUER: 'a', AUTH_AUDIENCE: 'b', AUTH_JWKS }
      expect(readConfig(set).access.issuer).toMatchObject({ keys: AUTH_JWKS })
    },
  )

  test.each(['http://a.no/jwks', 'http://127.0.0.1.a.no/jwks', 'ftp://localhost/jwks', 'https://'])(
    'takes no keys from %s, which others could change on the way',
    (AUTH_JWKS) => {
      const set = { AUTH_ISSUER: 'a', AUTH_AUDIENCE: 'b', AUTH_JWKS }
      expect(() => readConfig(set)).toThrow(/^AUTH_JWKS: expected a file, or an address that begins with https:/)
    },
  )

  test.each([
    ['PORT', ' ', 'expected a whole number from 0 to 65535; got " ".'],
    ['PORT', '0x10', 'expected a whole number from 0 to 65535; got "0x10".'],
    ['PORT', '65536', 'expected a whole number from 0 to 65535; got "65536".'],
    ['NEO4J_PORT', '-1', 'expected a whole number from 0 to 65535; got "-1".'],
    ['HOST', ' ', 'expected a name or an address of this machine; got " ".'],
    ['READ_TIMEOUT', '0', 'expected more than 0 seconds; got "0".'],
    ['READ_TIMEOUT', '1e3', 'expected a number of seconds; got "1e3".'],
    ['CACHE_SIZE', '1.5', 'expected a whole number of megabytes, 0 for no cache; got "1.5".'],
    ['METRICS', 'host', 'expected a port, or an address and a port such as 127.0.0.1:9464; got "host".'],
    ['METRICS', '65536', 'expected a port, or an address and a port such as 127.0.0.1:9464; got "65536".'],
    ['DRAIN', '11', 'expected seconds from 0 to 10; got "11".'],
    [
      'OTEL_EXPORTER_OTLP_PROTOCOL',
      'grpc',
      'expected http/protobuf, which is what holds unless set, or http/json; got "grpc".',
    ],
    ['READS', 'shut', 'expected open or closed; got "shut".'],
    ['CACHE_BOUND', '0', 'expected more than 0 seconds; got "0".'],
    ['PUBLIC_URL', 'example.org', 'expected an address that begins with http:// or https://; got "example.org".'],
    [
      'CORS_ORIGIN',
      'https://a.no/',
      'expected *, or origins such as https://example.org separated by commas, without a path; got "https://a.no/".',
    ],
    [
      'NEO4J_URI',
      'bolt://',
      'expected bolt://, neo4j://, bolt+s:// or neo4j+s:// and a host; user and password are apart; got "bolt://".',
    ],
    [
      'NEO4J_URI',
      'http://localhost',
      'expected bolt://, neo4j://, bolt+s:// or neo4j+s:// and a host; user and password are apart; got "http://localhost".',
    ],
    [
      'NEO4J_URI',
      'bolt://neo4j:secret@localhost',
      'expected bolt://, neo4j://, bolt+s:// or neo4j+s:// and a host; user and password are apart; got "bolt://…@localhost".',
    ],
  ])('says what %s should be where it is %j', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(new Error(`${name}: ${message}`))
  })

  test('says of every variable what is wrong with it', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(/^PORT: .*\nLOG_LEVEL: .*"loud"\.$/)
  })
})
