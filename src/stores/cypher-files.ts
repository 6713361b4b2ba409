// The folder `cypher/` in, its statements checked and ready to run out: a bad file fails at start, by name.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isParameterType, type ParameterType } from './parameter-types.ts'
import { StoreError } from './store-error.ts'

export type StoreKind = 'embedded' | 'neo4j'

export type StatementParameter = {
  readonly name: string
  readonly type: ParameterType
  /** Declared as `TYPE?`: may be left out, and is null then. */
  readonly isOptional: boolean
  readonly meaning: string
}

/** One file of `cypher/`. */
export type CypherStatement = {
  /** File name without `.cypher`. */
  readonly name: string
  /** First sentence of the head. */
  readonly summary: string
  readonly parameters: readonly StatementParameter[]
  /** Columns, in order; empty when it returns nothing. */
  readonly returns: readonly string[]
  /** The only store that runs it (`// @only neo4j`), where the dialects differ. */
  readonly only?: StoreKind
  /** Text to send, comments taken out; several parts only where there are no parameters (schema). */
  readonly parts: readonly string[]
  /** Properties of the rows that name a node: `{id: row.entityId}` gives `entityId`. Null there would match or merge wrongly. */
  readonly keys: readonly string[]
}

export type CypherStatements = ReadonlyMap<string, CypherStatement>

/** `cypher/` beside `src` and `dist`. */
export const cypherDirectory = fileURLToPath(new URL('../../cypher/', import.meta.url))

let loaded: CypherStatements | undefined

/** All statements of the package, read once a process. Throws StoreError naming the bad file. */
export function cypherStatements(): CypherStatements {
  loaded ??= loadStatements(cypherDirectory)
  return loaded
}

/** Reads and checks every `.cypher` file of a directory. Throws StoreError naming the bad file. */
export function loadStatements(directory: string): CypherStatements {
  const files = readdirSync(directory).filter((name) => name.endsWith('.cypher'))
  return new Map(
    files.sort().map((file) => {
      const name = basename(file, '.cypher')
      return [name, parseStatement(name, readFileSync(join(directory, file), 'utf8'))]
    }),
  )
}

/** Parses one file's text. Throws StoreError with what is wrong and how the head should look. */
export function parseStatement(name: string, source: string): CypherStatement {
  const fail = (problem: string): never => {
    throw new StoreError('INVALID_STATEMENT', `cypher/${name}.cypher: ${problem}`)
  }
  const lines = source.split('\n')
  const bodyStart = lines.findIndex((line) => !line.startsWith('//'))
  const head = lines
    .slice(0, bodyStart < 0 ? lines.length : bodyStart)
    .map((line) => line.slice(2).trim())
  const tagged = (tag: string): string[] =>
    head.filter((line) => line.startsWith(`@${tag} `)).map((line) => line.slice(tag.length + 2))
  const summary = head[0] ?? ''
  if (!/^[^@].*\.$/.test(summary)) fail('the first line must be `// A sentence.`')
  const parameters = tagged('param').map((line) => parseParameter(line, fail))
  const returns = tagged('returns')
  if (returns.length !== 1) fail('the head needs one `// @returns columns` (or `nothing`)')
  const only = tagged('only')[0]
  if (only !== undefined && only !== 'neo4j' && only !== 'embedded') fail(`unknown @only ${only}`)
  const parts = stripComments(bodyStart < 0 ? '' : lines.slice(bodyStart).join('\n'))
    .split(/;\s*(?:\n|$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length === 0) fail('there is no statement')
  if (parts.length > 1 && parameters.length > 0) fail('one statement a file, please')
  const body = parts.join('\n')
  compareNames(
    parameters.map((parameter) => parameter.name),
    namesUsed(body),
    fail,
  )
  return {
    name,
    summary,
    parameters,
    returns: returns[0] === 'nothing' ? [] : (returns[0] ?? '').split(',').map((one) => one.trim()),
    ...(only === undefined ? {} : { only: only as StoreKind }),
    parts,
    keys: keysUsed(body),
  }
}

function parseParameter(line: string, fail: (problem: string) => never): StatementParameter {
  const [, name = '', type = '', question, meaning = ''] =
    /^(\w+) ([A-Z<>]+)(\?)? (\S.*)$/.exec(line) ?? []
  if (!isParameterType(type)) {
    return fail(`\`@param ${line}\` must read \`@param name TYPE meaning\` with a known TYPE`)
  }
  return { name, type, isOptional: question !== undefined, meaning }
}

function compareNames(
  declared: readonly string[],
  used: ReadonlySet<string>,
  fail: (problem: string) => never,
): void {
  const undeclared = [...used].filter((name) => !declared.includes(name))
  if (undeclared.length > 0) fail(`no @param for $${undeclared.join(', $')}`)
  const unused = declared.filter((name) => !used.has(name))
  if (unused.length > 0) fail(`@param ${unused.join(', ')} is not used`)
}

const quotedOrComment = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)|\/\/[^\n]*/g

function stripComments(text: string): string {
  return text.replace(quotedOrComment, (_, quoted: string | undefined) => quoted ?? '')
}

/** Names of the `$parameters` outside of quotes. */
function namesUsed(body: string): ReadonlySet<string> {
  const bare = body.replace(quotedOrComment, '')
  return new Set([...bare.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))
}

/** `{id: row.entityId}` in a node pattern → `entityId`. */
function keysUsed(body: string): readonly string[] {
  const patterns = body.matchAll(/\(\w*(?::\w+)+ \{\w+: row\.(\w+)\}\)/g)
  return [...new Set([...patterns].map(([, name]) => name ?? ''))].sort()
}

/** Throws StoreError when there is no such statement, or it is another store's. */
export function statementNamed(
  statements: CypherStatements,
  name: string,
  kind: StoreKind,
): CypherStatement {
  const statement = statements.get(name)
  if (statement !== undefined && (statement.only ?? kind) === kind) return statement
  const reason = statement === undefined ? 'does not exist' : `runs on ${statement.only} only`
  throw new StoreError('INVALID_STATEMENT', `cypher/${name}.cypher ${reason}`)
}
