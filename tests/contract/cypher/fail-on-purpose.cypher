// Fails while it runs, after other statements of its transaction have written.
// @returns never
UNWIND [0] AS zero
RETURN 1 / zero AS never
