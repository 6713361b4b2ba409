// yutu key: makes a key for the API; only its hash goes into the settings.
import { randomBytes } from 'node:crypto'
import { Command, InvalidArgumentError, Option } from 'commander'
import { type AccessRole, accessRoles, entryOf } from '../api/access/api-keys.ts'

export function createCommand(): Command {
  return new Command('key')
    .description('Make a key for the API: whose it is, and what it may do')
    .argument('<name>', 'whose it is: kept as who said so', checkName)
    .addOption(
      new Option(
        '--role <role>',
        'reader, editor (judges, takes texts in) or admin (removes, imports)',
      )
        .choices(accessRoles)
        .default('reader'),
    )
    .action((name: string, { role }: { readonly role: AccessRole }) => {
      const key = randomBytes(24).toString('base64url')
      process.stdout.write(
        `${key}\n\nGive the line above to ${name}: it is kept nowhere. Add this to YUTU_API_KEYS, entries have commas between:\n\n${entryOf({ name, role }, key)}\n`,
      )
    })
}

function checkName(name: string): string {
  if (/^[^:,\s]+$/.test(name)) return name
  throw new InvalidArgumentError('expected a name without colons, commas and spaces')
}
