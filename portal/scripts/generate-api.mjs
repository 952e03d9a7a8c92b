// Makes src/api/__generated__ from the committed OpenAPI files; with --check it only says whether they have drifted.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sources = join(root, '../api')
const target = join(root, 'src/api/__generated__')
const check = process.argv.includes('--check')

/** Every closed list of codes, by the place where it stands; the labels are held against it. JsonNode is no business of readers. */
function enumsOf(node, path, found) {
  if (Array.isArray(node)) node.forEach((each, index) => enumsOf(each, [...path, index], found))
  else if (node && typeof node === 'object') {
    if (Array.isArray(node.enum) && node.enum.every((each) => typeof each === 'string')) found[path.join('.')] = node.enum
    for (const [name, each] of Object.entries(node)) if (name !== 'enum' && name !== 'JsonNode') enumsOf(each, [...path, name], found)
  }
  return found
}

/** How many letters each field of a request takes, so that no form offers more. */
function lengthsOf(schemas) {
  const found = {}
  for (const [schema, { properties = {} }] of Object.entries(schemas)) {
    const fields = Object.entries(properties).filter(([, field]) => typeof field.maxLength === 'number')
    if (fields.length > 0) found[schema] = Object.fromEntries(fields.map(([field, { maxLength }]) => [field, maxLength]))
  }
  return found
}

const services = existsSync(sources) ? readdirSync(sources).filter((name) => name.endsWith('.json')).sort() : []
const wanted = new Map()
const enums = {}
const lengths = {}
for (const name of services) {
  const service = name.replace(/\.json$/, '')
  const document = JSON.parse(readFileSync(join(sources, name), 'utf8'))
  wanted.set(`${service}.ts`, `// Generated from api/${name}; never edited.\n${astToString(await openapiTS(document))}`)
  for (const [path, values] of Object.entries(enumsOf(document.components?.schemas ?? {}, [service], {}))) enums[path] = values
  lengths[service] = lengthsOf(document.components?.schemas ?? {})
}
wanted.set('enums.ts', `// Generated from api/*.json; never edited.\nexport const enums: Record<string, readonly string[]> = ${JSON.stringify(enums, null, 2)}\n`)

wanted.set('lengths.ts', `// Generated from api/*.json; never edited.\nexport const lengths = ${JSON.stringify(lengths, null, 2)} as const\n`)

const present = existsSync(target) ? readdirSync(target) : []
const drifted = [...wanted].filter(([name, text]) => !present.includes(name) || readFileSync(join(target, name), 'utf8') !== text).map(([name]) => name)
const extra = present.filter((name) => !wanted.has(name))
if (check) {
  if (drifted.length + extra.length > 0) {
    console.error(`API types have drifted (${[...drifted, ...extra].join(', ')}): run "npm run generate" in portal/.`)
    process.exit(1)
  }
} else {
  mkdirSync(target, { recursive: true })
  for (const [name, text] of wanted) writeFileSync(join(target, name), text)
}
