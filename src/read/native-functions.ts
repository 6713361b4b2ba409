// What a library put in place of the engine's own functions in, the engine's own out: pdf.js for Node brings slow stand-ins for what Node 20 has.

const arrayPush = Array.prototype.push
const jsonParse = JSON.parse
const functionToString = Function.prototype.toString

const keep = (target: object, name: string, value: unknown) =>
  Object.defineProperty(target, name, { value, writable: true, configurable: true })

/**
 * core-js, inside pdf.js, replaces these three for the whole process; with its `push` laying out a page takes a tenth longer. What it
 * adds that Node 20 lacks stays, for pdf.js needs it.
 */
export function putNativeFunctionsBack(): void {
  keep(Array.prototype, 'push', arrayPush)
  keep(JSON, 'parse', jsonParse)
  keep(Function.prototype, 'toString', functionToString)
}
