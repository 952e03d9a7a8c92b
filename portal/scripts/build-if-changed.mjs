// Builds the portal for Maven, and does nothing when nothing that goes into it has changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folders = ['src', 'public']
const files = ['index.html', 'vite.config.ts', 'scripts/brotli-files.ts', 'tsconfig.json', 'package.json', 'package-lock.json', '.npmrc']

function filesBelow(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  const entries = readdirSync(full, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]))
}

function sumOf(paths) {
  const sum = createHash('sha256')
  for (const path of paths.sort()) sum.update(path).update('\0').update(readFileSync(join(root, path))).update('\0')
  return sum.digest('hex')
}

function recorded(path) {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
}

function npm(...args) {
  const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

const sources = [...folders.flatMap(filesBelow), ...files]
const wanted = sumOf(sources)
if (recorded('dist/.sha256') === wanted) process.exit(0)

const lock = sumOf(['package-lock.json'])
if (recorded('node_modules/.sha256') !== lock) {
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error')
  writeFileSync(join(root, 'node_modules/.sha256'), lock)
}
npm('run', '--silent', 'build')
mkdirSync(join(root, 'dist'), { recursive: true })
writeFileSync(join(root, 'dist/.sha256'), wanted)
