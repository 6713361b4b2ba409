// yutu review: the pairs that people are asked about, and what they say; each act is a record that can be undone.
import { readFile, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { Command, Option } from 'commander'
import type { Judgement, MentionPlace, Ruling } from '../model/judgement.ts'
import { entityTypes } from '../model/ontology.ts'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { settleJudgements } from '../relink/settle-graph.ts'
import type { GraphStore } from '../stores/graph-store.ts'
import { parseJudgements } from '../stores/judgement-records.ts'
import { ConfigError } from './config-error.ts'
import { withStoreOption } from './options.ts'
import { changeLines, judgementLine, pairLines } from './review-lines.ts'
import { readSettings, type SettingFlags, type Settings } from './settings.ts'
import { withStore } from './with-store.ts'

type Flags = SettingFlags & {
  readonly by?: string
  readonly why?: string
  readonly evidence?: readonly string[]
  readonly json?: boolean
  readonly first?: string
}

/** Name, what its arguments are, what it does, and the ruling they make. */
type Act = readonly [
  name: string,
  summary: string,
  parameters: readonly string[],
  toRuling: (...given: readonly string[]) => Ruling,
]

const acts: readonly Act[] = [
  [
    'same',
    'two names are one entity, or two reports one event',
    ['a', 'b'],
    (a = '', b = '') => ({ kind: 'SAME', a, b }),
  ],
  ['different', 'they are two', ['a', 'b'], (a = '', b = '') => ({ kind: 'DIFFERENT', a, b })],
  [
    'unsure',
    'seen and left open: not asked again',
    ['a', 'b'],
    (a = '', b = '') => ({ kind: 'UNSURE', a, b }),
  ],
  [
    'rename',
    'the name an entity is shown by',
    ['entity', 'name'],
    (entity = '', newName = '') => ({ kind: 'RENAME', entity, newName }),
  ],
  [
    'retype',
    `what it is: ${entityTypes.join(', ')}`,
    ['entity', 'type'],
    (entity = '', type = '') => ({ kind: 'RETYPE', entity, type }) as Ruling,
  ],
  [
    'add-alias',
    'another name of it',
    ['entity', 'alias'],
    (entity = '', alias = '') => ({ kind: 'ADD_ALIAS', entity, alias }),
  ],
  [
    'block-alias',
    'no name of it',
    ['entity', 'alias'],
    (entity = '', alias = '') => ({ kind: 'BLOCK_ALIAS', entity, alias }),
  ],
  [
    'reject',
    'the words at that place of an article name nothing',
    ['article', 'place'],
    (article = '', place = '') => ({ kind: 'REJECT_MENTION', mention: toPlace(article, place) }),
  ],
  [
    'link',
    'the words at that place of an article stand for this entity',
    ['article', 'place', 'entity'],
    (article = '', place = '', entity = '') => ({
      kind: 'CORRECT_LINK',
      mention: toPlace(article, place),
      entity,
    }),
  ],
  [
    'split',
    'in these articles the name stands for another thing',
    ['entity', 'article...'],
    (entity = '', ...articles) => ({ kind: 'SPLIT', entity, articles }),
  ],
  [
    'undo',
    'a judgement no longer stands',
    ['judgement'],
    (judgement = '') => ({ kind: 'UNDO', judgement }),
  ],
]

/** `text:12-16`: offsets into the field of the article, as the API gives them. */
function toPlace(article: string, place: string): MentionPlace {
  const [, field, start, end] = /^(title|text):(\d+)-(\d+)$/.exec(place) ?? []
  if (field === undefined)
    throw new ConfigError('BAD_USAGE', `'${place}' is no place; give e.g. text:12-16`)
  return { article, field: field as MentionPlace['field'], start: Number(start), end: Number(end) }
}

export function createCommand(): Command {
  const review = new Command('review')
    .description(
      'See what is undecided and judge it: nothing is deleted, every judgement can be undone',
    )
    .addHelpText(
      'after',
      '\nIds are those of entities and events, or of names and reports that are part of them.',
    )
  for (const [name, summary, parameters, toRuling] of acts) {
    const command = review.command(name).description(summary)
    for (const parameter of parameters) command.argument(`<${parameter}>`)
    withStoreOption(command)
      .option('--by <name>', 'who says so (the user of this machine otherwise)')
      .option('--why <words>', 'the reason')
      .option('--evidence <id...>', 'sentences it rests on')
      .option('--json', 'print the judgement as JSON')
      .action(async (...given: readonly unknown[]) => {
        const flags = given[parameters.length] as Flags
        await judge(toRuling(...(given.slice(0, parameters.length).flat() as string[])), flags)
      })
  }
  withStoreOption(review.command('queue', { isDefault: true }))
    .description('the pairs that people are asked about, the likeliest first')
    .addOption(new Option('--first <number>', 'at most so many').default('20'))
    .option('--json', 'print them as JSON, one a line')
    .action((flags: Flags) => open(flags, (store) => showQueue(store, flags)))
  withStoreOption(review.command('log'))
    .description('every judgement that was made, in its order')
    .option('--json', 'print them as JSON, one a line')
    .action((flags: Flags) => open(flags, (store) => showLog(store, flags)))
  withStoreOption(review.command('export'))
    .description('write all judgements to a file, one JSON object a line')
    .argument('<file>')
    .action((file: string, flags: Flags) => open(flags, (store) => exportJudgements(store, file)))
  withStoreOption(review.command('import'))
    .description('add the judgements of a file that are not there yet: all of them or none')
    .argument('<file>')
    .action((file: string, flags: Flags) =>
      open(flags, (store, settings) => importJudgements(store, settings, file)),
    )
  return review
}

const say = (lines: readonly string[]): void => {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

async function open(
  flags: SettingFlags,
  work: (store: GraphStore, settings: Settings) => Promise<void>,
): Promise<void> {
  const settings = readSettings(flags, process.env)
  await withStore(settings.store, (store) => work(store, settings))
}

async function judge(ruling: Ruling, { by, why, evidence, json, ...flags }: Flags): Promise<void> {
  await open(flags, async (store, settings) => {
    const judgement = await store.identity.judge(ruling, {
      by: by ?? userInfo().username,
      ...(why === undefined ? {} : { why }),
      ...(evidence === undefined ? {} : { evidence }),
    })
    const outcome = await settleJudgements(store, () => loadKnowledge(settings))
    say(
      json === true
        ? [JSON.stringify(judgement)]
        : [judgementLine(judgement), ...changeLines(outcome)],
    )
  })
}

async function showQueue({ identity, runner }: GraphStore, { first, json }: Flags): Promise<void> {
  const most = Number(first)
  if (!Number.isSafeInteger(most) || most < 1)
    throw new ConfigError('BAD_USAGE', `--first must be a number from 1 on, not '${first}'`)
  const pairs = await identity.reviewPairs()
  const shown = pairs.slice(0, most)
  if (json === true) return say(shown.map((pair) => JSON.stringify(pair)))
  say([...(await pairLines(shown, runner)), `${shown.length} of ${pairs.length} undecided pairs`])
}

async function showLog({ identity }: GraphStore, { json }: Flags): Promise<void> {
  const judgements = await identity.judgements()
  say(json === true ? judgements.map((one) => JSON.stringify(one)) : judgements.map(judgementLine))
}

async function exportJudgements({ identity }: GraphStore, file: string): Promise<void> {
  const judgements = await identity.judgements()
  await writeFile(file, judgements.map((one) => `${JSON.stringify(one)}\n`).join(''))
  say([`${judgements.length} judgements written to ${file}`])
}

async function importJudgements(
  store: GraphStore,
  settings: Settings,
  file: string,
): Promise<void> {
  const { added, known } = await store.identity.importJudgements(await readJudgementFile(file))
  const outcome = await settleJudgements(store, () => loadKnowledge(settings))
  say([`${added} judgements added, ${known} known`, ...changeLines(outcome)])
}

async function readJudgementFile(file: string): Promise<readonly Judgement[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new ConfigError('BAD_USAGE', `${file}: ${error.message}`)
  })
  try {
    return parseJudgements(text)
  } catch (error) {
    throw new ConfigError('BAD_USAGE', `${file}, ${(error as Error).message}`)
  }
}
