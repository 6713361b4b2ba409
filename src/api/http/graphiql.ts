// The page of GraphiQL, whole in one answer: it loads nothing from elsewhere.
import type { GraphiQLOptions } from 'graphql-yoga'

export const graphqlPath = '/graphql'

/** What GraphiQL opens with. */
export const exampleQuery = `# Yutu 舆图: the graph read from the news. Run with ▶ or Ctrl-Enter; the schema is under the book icon.
{
  entity(name: "大盛镇") {
    id
    name
    type
    ... on Place {
      adcode
      ancestors { name }
    }
    mentions(first: 3) {
      totalCount
      nodes { surface sentence { text } article { title date } }
    }
  }
  events(first: 5) {
    nodes { type status date title arguments { role entity { name } } }
  }
}
`

const options: GraphiQLOptions = {
  title: 'Yutu 舆图 · GraphiQL',
  defaultQuery: exampleQuery,
}

/** Loaded when first asked for: the page brings its scripts along, some megabytes. */
export async function renderGraphiqlPage(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  return renderGraphiQL({ ...options, endpoint: graphqlPath })
}
