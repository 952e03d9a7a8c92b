/** Numbers as they stand on paper here: 10.600 and 112,0; in both languages, so that sheet and screen agree. */
export function formatNumber(value: number | null | undefined, decimals = 0): string {
  if (value === null || value === undefined || Number.isNaN(value)) return ''
  return new Intl.NumberFormat('vi-VN', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value)
}

/** How large a file is: 340 kB, 2,4 MB. */
export function formatBytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${formatNumber(Math.ceil(bytes / 1024))} kB` : `${formatNumber(bytes / (1024 * 1024), 1)} MB`
}

export function formatShare(part: number, whole: number): string {
  return whole > 0 ? `${formatNumber((part / whole) * 100, 1)}%` : '–'
}

export type Parsed = { kind: 'empty' } | { kind: 'number'; value: number } | { kind: 'invalid' }

/** Whole numbers as typed or pasted: 1120, 1.120, 1 120. Empty is not zero; 1,5 and 1.12 are refused. */
export function parseWholeNumber(text: string): Parsed {
  const trimmed = text.replace(/[\u00a0\u202f]/g, ' ').trim()
  if (trimmed === '') return { kind: 'empty' }
  if (!/^(\d+|\d{1,3}([. ]\d{3})+)$/.test(trimmed)) return { kind: 'invalid' }
  const value = Number(trimmed.replace(/[. ]/g, ''))
  return Number.isSafeInteger(value) ? { kind: 'number', value } : { kind: 'invalid' }
}

/** A block copied from a spreadsheet: rows by line, cells by tab, the closing line end dropped. */
export function parsePastedBlock(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()))
}
/** A number with decimals as written here: 112,0 or 1.120,5; whole numbers go the strict way. */
export function parseNumber(text: string, decimals: number): Parsed {
  if (decimals === 0 || !text.includes(',')) return parseWholeNumber(text)
  const [whole = '', fraction = '', ...more] = text.trim().split(',')
  const read = parseWholeNumber(whole)
  if (more.length > 0 || read.kind !== 'number' || !/^\d+$/.test(fraction) || fraction.length > decimals) return { kind: 'invalid' }
  return { kind: 'number', value: Number(`${read.value}.${fraction}`) }
}
