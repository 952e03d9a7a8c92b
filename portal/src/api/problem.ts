/** A refusal of the server as RFC 9457 tells it. */
export interface FieldProblem {
  pointer?: string
  code?: string
  detail: string
}

export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors: FieldProblem[]
  /** How many there are in all, where not every one is listed. */
  readonly errorCount: number
  readonly retryAfter: number | undefined
  readonly service: string

  constructor(status: number, service: string, body: Record<string, unknown>, retryAfter?: number) {
    const title = typeof body.title === 'string' ? body.title : ''
    super(title || `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.service = service
    this.title = title
    this.detail = typeof body.detail === 'string' ? body.detail : ''
    this.code = typeof body.type === 'string' ? (body.type.split('/').at(-1) ?? '') : ''
    this.errors = Array.isArray(body.errors) ? (body.errors as FieldProblem[]) : []
    this.errorCount = typeof body.errorCount === 'number' ? body.errorCount : this.errors.length
    this.retryAfter = retryAfter
  }

  /** Worth sending again unchanged: the same key makes no duplicate. Status 0 is a lost connection. */
  get transient(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 502 || this.status === 503 || this.status === 504
  }
}

export function isTransient(error: unknown): error is Problem {
  return error instanceof Problem && error.transient
}

/** "/figures/3/value" names the form field ['figures', 3, 'value']. */
export function fieldPath(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
