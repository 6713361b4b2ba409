// schema.graphql in, `resolver-types.ts` out: run by `npm run generate`, held against drift by `npm run check`.
import type { CodegenConfig } from '@graphql-codegen/cli'

const entity = './records.ts#EntityRecord'

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/api/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.ts#Context',
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.ts',
        inputMaybeValue: 'T | null',
        maybeValue: 'T | null | undefined',
        useTypeImports: true,
        scalars: { Date: 'string', Adcode: 'string' },
        strictScalars: true,
        mappers: {
          Node: './nodes.ts#NodeRecord',
          Entity: entity,
          Organization: entity,
          Place: entity,
          Programme: entity,
          Policy: entity,
          Person: entity,
          Event: './records.ts#EventRecord',
          Argument: './records.ts#ArgumentRecord',
          Observation: './records.ts#ObservationRecord',
          Indicator: './records.ts#IndicatorRecord',
          Relation: './records.ts#RelationRecord',
          Mention: './evidence-records.ts#MentionRecord',
          Candidate: './evidence-records.ts#CandidateRecord',
          Evidence: './evidence-records.ts#EvidenceRecord',
          Article: './article-records.ts#ArticleRecord',
          Sentence: './article-records.ts#SentenceRecord',
          Document: './article-records.ts#DocumentRecord',
          Source: './article-records.ts#SourceRecord',
          Basis: './fact-reader.ts#BasisRecord',
          PolicyChain: './policy-chain.ts#PolicyChainRecord',
          ChainEdge: './policy-chain.ts#ChainEdgeRecord',
          Neighbourhood: './neighbourhood.ts#NeighbourhoodRecord',
          SearchHit: './search.ts#SearchHitRecord',
          Statistics: './statistics.ts#StatisticsRecord',
          EntityConnection: './pages.ts#EntityPage',
          PlaceConnection: './pages.ts#EntityPage',
          MentionConnection: './pages.ts#MentionPage',
          EventConnection: './pages.ts#EventPage',
          ParticipationConnection: './pages.ts#ParticipationPage',
          ObservationConnection: './pages.ts#ObservationPage',
          IndicatorConnection: './pages.ts#IndicatorPage',
          RelationConnection: './pages.ts#RelationPage',
          ArticleConnection: './pages.ts#ArticlePage',
          SentenceConnection: './pages.ts#SentencePage',
          DocumentConnection: './pages.ts#DocumentPage',
          SourceConnection: './pages.ts#SourcePage',
        },
      },
    },
  },
}

export default config
