import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { budget } from './budget.ts'

/** The server gives the page at `/` and at the addresses of things, and what it loads at /explorer/. */
export default defineConfig({
  plugins: [react(), budget(200)],
  build: { target: 'es2022', assetsDir: 'explorer', assetsInlineLimit: 0 },
  server: { proxy: { '/graphql': 'http://localhost:4000', '/plot': 'http://localhost:4000' } },
})
