import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The server gives the page at /graphql and what it loads at /graphql/assets/, all from this one folder. */
export default defineConfig({
  base: '/graphql/',
  plugins: [react()],
  build: {
    target: 'es2022',
    // Monaco's editor is one piece of some 3 MB, fetched once the page is up.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // GraphiQL's modules carry a note to the React compiler, which is not used here.
      onLog: (level, log, print) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log)
      },
    },
  },
})
