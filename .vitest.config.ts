import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As Node resolves it: by its `module` field tests would load a second copy of graphql, whose types are strangers to the first.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/neo4j.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
