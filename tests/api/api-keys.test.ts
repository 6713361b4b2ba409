import { describe, expect, test } from 'vitest'
import { entryOf, readApiKeys } from '../../src/api/access/api-keys.ts'

const key = '02468ace13579bdf'
const other = 'fedcba9876543210:x'
const bearing = (value: string) => new Headers({ authorization: value })

describe('the keys of YUTU_API_KEYS', () => {
  const keys = readApiKeys(`wang:${key}, 李四:${other}`)

  test('name who a request comes from', () => {
    expect(keys.count).toBe(2)
    expect(keys.callerOf(bearing(`Bearer ${key}`))).toEqual({ name: 'wang', role: 'editor' })
    expect(keys.callerOf(bearing(`bearer  ${other} `))).toEqual({ name: '李四', role: 'editor' })
  })

  test.each([
    ['another scheme', bearing(`Basic ${key}`), 'Authorization: Bearer KEY'],
    ['another key', bearing('Bearer 02468ace13579bdg'), 'none of YUTU_API_KEYS'],
    ['the start of a key', bearing(`Bearer ${key.slice(0, -1)}`), 'none of YUTU_API_KEYS'],
    ['a name', bearing('Bearer wang'), 'none of YUTU_API_KEYS'],
  ])('refuse %s', (_, headers, message) => {
    expect(() => keys.callerOf(headers)).toThrow(
      expect.objectContaining({
        code: 'UNAUTHENTICATED',
        message: expect.stringContaining(message),
      }),
    )
  })

  test('without a key name nobody', () => {
    expect(keys.callerOf(new Headers())).toBeUndefined()
  })

  test('give roles, and may be known by their hash alone', () => {
    const hashed = entryOf({ name: '王', role: 'admin' }, key)
    expect(hashed).not.toContain(key)
    const some = readApiKeys(`${hashed},li:reader:${other}`)
    expect(some.callerOf(bearing(`Bearer ${key}`))).toEqual({ name: '王', role: 'admin' })
    expect(some.callerOf(bearing(`Bearer ${other}`))).toEqual({ name: 'li', role: 'reader' })
  })

  test.each([
    ['without a name', `${key}`, /entry 1: expected NAME:KEY/],
    ['too short', `wang:${key},li:short`, /entry 2: the key of 'li' has 5 characters/],
    ['with half a hash', 'wang:admin:sha256=0123', /entry 1: the key of 'wang' is no SHA-256/],
    ['of one name twice', `wang:${key},wang:${other}`, /names 'wang' twice/],
  ])('are refused %s, and never shown', (_, setting, message) => {
    expect(() => readApiKeys(setting)).toThrow(message)
    expect(() => readApiKeys(setting)).not.toThrow(key)
  })
})
