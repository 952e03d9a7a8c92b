import { newKey, type Send } from './client'

/** What a change asks, without its key. */
export interface Asked extends Omit<Send, 'key'> {
  path: string
}

/**
 * The key of one attempt: the same content keeps its key until a final answer came, so that a second press, a resending by the
 * clock and a lost answer never make anything twice; other content, or the same after an answer, is a new attempt.
 */
export class AttemptKey {
  private unanswered: { content: string; key: string } | undefined

  of(asked: Asked): string {
    const content = contentOf(asked)
    if (this.unanswered?.content !== content) this.unanswered = { content, key: newKey() }
    return this.unanswered.key
  }

  answered(): void {
    this.unanswered = undefined
  }
}

const files = new WeakMap<Blob, string>()

function contentOf({ path, method, etag, body }: Asked): string {
  return JSON.stringify([method, path, etag, body instanceof Blob ? fileOf(body) : body])
}

/** Two files are never the same content, even under one name. */
function fileOf(file: Blob): string {
  const known = files.get(file) ?? newKey()
  files.set(file, known)
  return known
}
