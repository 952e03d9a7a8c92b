import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const compress = promisify(brotliCompress)

const WORTH_IT = /\.(?:css|js|svg)$/
/** What is smaller the gateway does not compress either. */
const SMALLEST = 2048

/** Lays a Brotli file beside every script and style of a finished build; the gateway gives it to whoever reads it. */
export function brotliFiles(): Plugin {
  return {
    name: 'canbang:brotli-files',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const files = Object.keys(bundle).filter((name) => WORTH_IT.test(name))
      await Promise.all(files.map((name) => writeBrotli(join(dir, name))))
    },
  }
}

async function writeBrotli(path: string): Promise<void> {
  const content = await readFile(path)
  if (content.length < SMALLEST) return
  await writeFile(`${path}.br`, await compress(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }))
}
