import { describe, expect, test } from 'vitest'
import { runYutu, temporaryFolder } from './run-yutu.ts'

describe('yutu --help', () => {
  test('names every command and every setting', async () => {
    const { code, stdout } = await runYutu(['--help'])
    expect(code).toBe(0)
    for (const word of [
      'start',
      'ingest',
      'extract',
      'explain',
      'review',
      'export',
      'serve',
      'stats',
      'schema',
      'eval',
      'doctor',
    ])
      expect(stdout).toContain(`  ${word}`)
    for (const setting of [
      'NEO4J_URI',
      'NEO4J_PASSWORD',
      'YUTU_DATA',
      'PORT',
      'YUTU_REGION',
      'YUTU_API_KEYS',
    ])
      expect(stdout).toContain(setting)
  })

  for (const command of [
    'start',
    'ingest',
    'extract',
    'explain',
    'review',
    'export',
    'serve',
    'stats',
    'schema',
    'eval',
    'doctor',
  ])
    test(`${command} --help tells its options`, async () => {
      const { code, stdout } = await runYutu([command, '--help'])
      expect(code).toBe(0)
      expect(stdout).toContain(`Usage: yutu ${command}`)
    })
})

describe('what cannot be used as given ends with 2 and says the value and the mend', () => {
  const data = temporaryFolder()
  const cases: readonly (readonly [
    string,
    readonly string[],
    Readonly<Record<string, string>>,
    RegExp,
  ])[] = [
    ['an unknown command', ['devour', 'x'], {}, /devour/],
    ['no path', ['ingest'], {}, /paths/],
    ['an unknown option', ['stats', '--colour'], {}, /--colour/],
    [
      'an impossible date',
      ['extract', 'x.txt', '--date', '2021-02-30'],
      {},
      /2021-02-30.*YYYY-MM-DD/s,
    ],
    ['a region that is no code', ['extract', 'x.txt', '--region', '重庆'], {}, /重庆.*500000/s],
    [
      'a region setting that is no code',
      ['extract', 'x.txt'],
      { YUTU_REGION: '5' },
      /YUTU_REGION.*"5"/s,
    ],
    ['a port that is none', ['serve', '--data', data, '--port', 'http'], {}, /http.*65535/s],
    [
      'an address that is no Bolt address',
      ['stats'],
      { NEO4J_URI: 'localhost' },
      /localhost.*bolt:/s,
    ],
    [
      'a key that is too short',
      ['serve'],
      { YUTU_API_KEYS: 'wang:short' },
      /YUTU_API_KEYS.*'wang' has 5 characters.*16/s,
    ],
    [
      'a place of a judgement that is none',
      ['review', 'reject', 'article-1', '12-16'],
      {},
      /'12-16'.*text:12-16/s,
    ],
    ['a log level that is none', ['stats'], { YUTU_LOG: 'loud' }, /loud.*debug/s],
    ['a gold folder that is not there', ['eval', 'nowhere', '--input', 'x.txt'], {}, /nowhere/],
  ]
  for (const [name, words, environment, said] of cases)
    test(name, async () => {
      const { code, stdout, stderr } = await runYutu(words, { environment })
      expect(stderr).toMatch(said)
      expect(stderr).not.toMatch(/\n\s+at /)
      expect(stdout).toBe('')
      expect(code).toBe(2)
    })
})
