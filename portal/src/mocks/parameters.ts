import commitments from '../../../api/commitments.json?raw'
import directory from '../../../api/directory.json?raw'
import reporting from '../../../api/reporting.json?raw'

interface Description {
  paths: Record<string, Record<string, { parameters?: { in: string; name: string }[] }>>
}

interface Endpoint {
  method: string
  path: RegExp
  names: Set<string>
}

const endpoints: Endpoint[] = [commitments, directory, reporting].flatMap((text) =>
  Object.entries((JSON.parse(text) as Description).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({
      method: method.toUpperCase(),
      path: new RegExp(`^${path.replace(/\{[^}]+}/g, '[^/]+')}$`),
      names: new Set(parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name)),
    })),
  ),
)

/** What stands in an address without being a parameter of the endpoint: the services refuse it. */
export function strayParameters({ method, url }: { method: string; url: string }): string[] {
  const { pathname, searchParams } = new URL(url)
  const asked = endpoints.filter((endpoint) => endpoint.method === method && endpoint.path.test(pathname))
  if (asked.length === 0) return []
  return [...searchParams.keys()].filter((name) => !asked.some((endpoint) => endpoint.names.has(name)))
}
