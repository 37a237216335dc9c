import { isDeepStrictEqual } from 'node:util'
import { compileInterpretation } from './interpret.ts'
import { type Finding } from './kind.ts'
import { type Sample } from '../../src/catalog/manifest.ts'
import { type SampleFault } from '../../src/catalog/sample-checks.ts'
import { type Operation } from '../../src/catalog/types.ts'

/** 样例: reads what a department says its system answers as the answer itself would be read. Pure. */
export function trySample(operation: Operation, { key, answer, expect }: Sample): readonly SampleFault[] {
  const findings: Finding[] = []
  const note = (finding: Finding): void => void findings.push(finding)
  const interpret = compileInterpretation(operation, note, operation.source.kind === 'soap')
  const answered = interpret({ status: operation.outcome.ok.status ?? 200, body: answer }, [key])
  if (answered.kind === 'FAILED') return [{ path: null, why: answered.reason }]
  const [found] = answered.found
  if (found == null) return [{ path: null, why: answered.absent }]
  const broken = findings.map(({ element, problem }): SampleFault => ({ path: element, why: problem }))
  const told = new Set(broken.map(({ path }) => path))
  const different = operation.provides.flatMap((provision, slot): readonly SampleFault[] => {
    const path = provision.kind === 'value' ? provision.element.path : provision.list
    const isAsSaid = !Object.hasOwn(expect, path) || isDeepStrictEqual(found.record[slot], expect[path])
    return isAsSaid || told.has(path) ? [] : [{ path, why: 'DIFFERENT' }]
  })
  return [...broken, ...different]
}
