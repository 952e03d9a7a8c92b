/** The forms in which other systems send figures, as the service names them. */
export type ExchangeForm = 'data-value-set' | 'adx'

const TYPES: Record<ExchangeForm, string> = { 'data-value-set': 'application/json', adx: 'application/adx+xml' }

export const EXCHANGE_FILES = '.json,.xml,.adx'

/** By the end of its name; what is inside, the service reads. */
export function exchangeFormOf(name: string): ExchangeForm | undefined {
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (end === 'json') return 'data-value-set'
  return end === 'xml' || end === 'adx' ? 'adx' : undefined
}

export function exchangeBody(file: File, form: ExchangeForm): Blob {
  return new Blob([file], { type: TYPES[form] })
}

/** Where in a file an error stands, counted from 1 as people count. */
export interface FilePlace {
  group?: number
  value?: number
  /** Name of the field, or of the data set. */
  field?: string
}

/** “/groups/0/dataValues/2/value” is the third value of the first group. */
export function placeOf(pointer = ''): FilePlace {
  const place: FilePlace = {}
  const parts = pointer.split('/').slice(1)
  parts.forEach((part, index) => {
    const before = parts[index - 1]
    if (/^\d+$/.test(part)) {
      if (before === 'groups') place.group = Number(part) + 1
      if (before === 'dataValues') place.value = Number(part) + 1
    } else if (part !== 'groups' && part !== 'dataValues') {
      place.field = part
    }
  })
  return place
}
