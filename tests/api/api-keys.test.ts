import { describe, expect, test } from 'vitest'
import { readApiKeys } from '../../src/api/api-keys.ts'

const key = '02468ace13579bdf'
const other = 'fedcba9876543210:x'
const bearing = (value: string) => new Headers({ authorization: value })

describe('the keys of YUTU_API_KEYS', () => {
  const keys = readApiKeys(`wang:${key}, 李四:${other}`)

  test('name who a request comes from', () => {
    expect(keys.count).toBe(2)
    expect(keys.callerOf(bearing(`Bearer ${key}`))).toBe('wang')
    expect(keys.callerOf(bearing(`bearer  ${other} `))).toBe('李四')
  })

  test.each([
    ['no header', new Headers(), 'Authorization: Bearer KEY'],
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

  test('let nobody in where there are none', () => {
    expect(() => readApiKeys('').callerOf(bearing(`Bearer ${key}`))).toThrow(
      'YUTU_API_KEYS=NAME:KEY',
    )
  })

  test.each([
    ['without a name', `${key}`, /entry 1: expected NAME:KEY/],
    ['too short', `wang:${key},li:short`, /entry 2: the key of 'li' has 5 characters/],
    ['of one name twice', `wang:${key},wang:${other}`, /names 'wang' twice/],
  ])('are refused %s, and never shown', (_, setting, message) => {
    expect(() => readApiKeys(setting)).toThrow(message)
    expect(() => readApiKeys(setting)).not.toThrow(key)
  })
})
