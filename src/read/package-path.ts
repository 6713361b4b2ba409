// Where the files that ship with Yutu stand, whether it runs from `src`, from `dist` or from an installed package.
import { fileURLToPath } from 'node:url'

/** Absolute path of a file named from the package's root, e.g. `src/data/samples`. */
export function packagePath(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url))
}
