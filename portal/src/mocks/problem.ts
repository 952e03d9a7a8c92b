import { HttpResponse } from 'msw'

export function problem(status: number, code: string, detail: string, errors?: { pointer: string; detail: string }[]) {
  return HttpResponse.json(
    { type: `https://canbang.vn/problems/${code}`, title: detail, status, detail, ...(errors ? { errors } : {}) },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )
}
