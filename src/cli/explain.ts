// yutu explain: reads without a store and tells of every name why it was read and linked as it was.
import { Command, InvalidArgumentError } from 'commander'
import { type ExplainedName, explainNames, type NameChoice } from '../api/explained-names.ts'
import type { Article } from '../model/article.ts'
import { explainArticle, layOutArticles } from '../pipeline.ts'
import { loadKnowledge } from '../read/load-knowledge.ts'
import { exitCodes } from './exit-codes.ts'
import { explanationLines } from './explanation-lines.ts'
import {
  type OutputFlags,
  type ReadingFlags,
  withOutputOptions,
  withReadingOptions,
} from './options.ts'
import { readDocuments } from './read-documents.ts'
import { createReporter } from './reporter.ts'
import { readSettings } from './settings.ts'

type Place = Pick<NameChoice, 'at' | 'field'>
type ExplainFlags = ReadingFlags & OutputFlags & { readonly name?: string; readonly at?: Place }

export function createCommand(): Command {
  const command = new Command('explain')
    .description('Tell of every name why it was read and linked as it was; no store')
    .argument('<paths...>', 'what to read')
  withReadingOptions(command)
  command
    .option('--name <name>', 'only names written or called so, and what is written so and is none')
    .option(
      '--at <offset>',
      'only what stands there: an offset into the text of the article, title:OFFSET into its title',
      readPlace,
    )
  withOutputOptions(command, 'print {"articles":[{…,"names":[…]}]}')
  return command.action(async (paths: readonly string[], flags: ExplainFlags) => {
    const settings = readSettings(flags, process.env)
    const reporter = createReporter({ quiet: true })
    const choice: NameChoice = {
      ...(flags.name === undefined ? {} : { name: flags.name }),
      ...flags.at,
    }
    const knowledge = await loadKnowledge(settings)
    const explained: { readonly article: Article; readonly names: readonly ExplainedName[] }[] = []
    let failures = 0
    for await (const document of readDocuments(paths, flags, settings, reporter)) {
      if (document.kind === 'failed') failures++
      else
        for (const article of layOutArticles(document).articles)
          explained.push({
            article,
            names: explainNames(explainArticle(article, knowledge), choice),
          })
    }
    process.stdout.write(
      flags.json === true
        ? `${JSON.stringify({ articles: explained.map(articleJson) })}\n`
        : explanationLines(explained, choice),
    )
    process.exitCode = failures > 0 ? exitCodes.failed : exitCodes.done
  })
}

function readPlace(value: string): Place {
  const [, field, offset] = /^(title:|text:)?(\d+)$/.exec(value) ?? []
  if (offset === undefined)
    throw new InvalidArgumentError('expected an offset such as 120 or title:4')
  return { at: Number(offset), field: field === 'title:' ? 'title' : 'text' }
}

function articleJson({
  article,
  names,
}: {
  readonly article: Article
  readonly names: readonly ExplainedName[]
}): object {
  const { id, source, title, date, region, publisher } = article
  return {
    id,
    source,
    title,
    date: date?.value,
    region: region?.value,
    publisher: publisher?.value,
    names,
  }
}
