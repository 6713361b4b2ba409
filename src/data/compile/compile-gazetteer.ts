// Development tool: the tables in, `src/data/gazetteer.bin` out: what a run loads, one file in place of many. Run: npm run gazetteer
import { writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { encodeContent } from '../../knowledge/compiled-content.ts'
import { readTables } from '../../knowledge/gazetteer-content.ts'
import { gazetteerFile } from '../../read/load-knowledge.ts'
import { readGazetteerTables } from './read-tables.ts'

const content = readTables(await readGazetteerTables())
const bytes = encodeContent(content)
const packed = brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
})
writeFileSync(gazetteerFile, packed)
process.stdout.write(
  `${content.first.size} entries, ${content.listedNames.length} names: ${packed.length} bytes, ${bytes.length} before packing\n`,
)
