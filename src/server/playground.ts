import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Gives a browser that comes to `/graphql` to read the playground, built into `folder`; its files are beside it. */
export async function addPlayground(app: FastifyInstance, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/graphql/assets/',
    immutable: true,
    maxAge: '365d',
  })
  app.addHook('onRequest', async ({ method, url, headers }, reply) => {
    if (!['GET', 'HEAD'].includes(method) || !/^\/graphql\/?$/.test(new URL(url, 'http://_').pathname)) return
    reply.header('vary', 'accept')
    if (headers.accept?.includes('text/html')) await reply.type('text/html; charset=utf-8').send(page)
  })
}
