import { type Persona } from './api.ts'

/** Who looks: `?persona=…`, or this one where nobody among them is named. */
export function readerAmong(personas: readonly Persona[], standard: string): Persona | undefined {
  const chosen = new URLSearchParams(location.search).get('persona')
  return personas.find(({ persona }) => persona === chosen) ?? personas.find(({ persona }) => persona === standard)
}
