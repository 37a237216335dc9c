import { type CodeGap, codeGaps } from './code-gaps.ts'
import { type CodeLists } from './code-lists.ts'
import { type CompositionProblem } from './problems.ts'
import { elementsIn } from './provisions.ts'
import { type Binding, type Catalog, type Rank, type Supply } from './types.ts'
import { type DataElement } from '../model/element.ts'

const RANKS: Readonly<Record<Rank, string>> = {
  AUTHORITY: '权威 AUTHORITY',
  CROSS_CHECK: '比对 CROSS_CHECK',
  REFERENCE: '参考 REFERENCE',
}

/**
 * 目录说明, for `npx yidang compose`: each element, who answers for it, who is compared, what nobody supplies, and which
 * values of its code list can never come.
 */
export function explainCatalog(catalog: Catalog, codeLists: CodeLists): string {
  const { version, elements, bindings, sources, operations } = catalog
  const without = bindings.flatMap(unsupplied)
  const withoutAuthority = bindings.filter(({ supplies }) => supplies.length > 0 && supplies[0]?.rank !== 'AUTHORITY')
  return [
    `目录版本 ${version}`,
    `数据元 ${elements.length} 个 · 数源 ${sources.length} 个 · 接口 ${operations.length} 个`,
    '',
    ...bindings.filter(({ supplies }) => supplies.length > 0).flatMap(explainBinding),
    ...section(
      '有数源而无权威数源',
      withoutAuthority.map(({ path }) => `  ${path}`),
    ),
    ...section('尚无数源 NO_SOURCE', without.map(nameOf)),
    ...section(
      '代码集中权威数源没有对应代码的取值 values without a code',
      codeGaps(catalog, codeLists).map(explainGap),
    ),
  ].join('\n')
}

function explainBinding({ path, elements, list, supplies }: Binding): readonly string[] {
  const head = list ? [path, ...elements.map(nameOf)] : elements.map(titleOf)
  return [...head, ...supplies.map(explainSupply)]
}

function explainSupply({ rank, operation }: Supply): string {
  const { department, system } = operation.source.ref
  return `  → ${RANKS[rank]} ${operation.id}（${department} · ${system}）按 ${operation.key}`
}

function explainGap({ element, operation, list, unmapped }: CodeGap): string {
  return `  ${element.path} ${element.label} ${list.name}（${operation.id}）：${firstOf(unmapped)}`
}

/** A published list may have thousands. */
function firstOf(values: readonly string[]): string {
  if (values.length <= 60) return values.join('、')
  return `${values.slice(0, 60).join('、')}等 ${String(values.length)} 个`
}

function titleOf({ path, label, code, sensitivity }: DataElement): string {
  return `${path} ${label} ${code} ${sensitivity}`
}

function nameOf(element: DataElement): string {
  return `  ${titleOf(element)}`
}

/** A list may be supplied and still lack a leaf of its items. */
function unsupplied({ elements, supplies }: Binding): readonly DataElement[] {
  const supplied = new Set(
    supplies.flatMap(({ operation, slot }) => {
      const provision = operation.provides[slot]
      return provision === undefined ? [] : elementsIn(provision)
    }),
  )
  return elements.filter((element) => !supplied.has(element))
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}（${lines.length}）`, ...lines]
}

/** All problems for a person at a terminal: where, what, and what to do. */
export function explainProblems(problems: readonly CompositionProblem[]): string {
  const told = problems.map(
    ({ file, line, column, code, zh, en, hint }) => `${file}:${line}:${column} ${code}\n  ${zh}\n  ${en}\n  → ${hint}`,
  )
  return [`目录未能合成，共 ${problems.length} 个问题：`, ...told].join('\n')
}
