import { type Binding, type Catalog, type Rank } from './types.ts'

/** 数据元清单 as Markdown, for `npx yidang elements` and docs/elements.md: each element, who answers, who is compared. */
export function listElements({ elements, bindings, sources }: Catalog): string {
  const rows = bindings.flatMap((binding) =>
    binding.elements.map(({ path, label, code, sensitivity, mask, codes }) =>
      row(
        `\`${path}\``,
        label,
        code,
        `${sensitivity}${mask === null ? '' : ` ${mask}`}`,
        codes ?? '',
        ...whoSays(binding),
      ),
    ),
  )
  return [
    `数据元 ${String(elements.length)} 个，数源 ${String(sources.length)} 个。`,
    '',
    row(
      '路径 path',
      '数据元 element',
      '编码 code',
      '级别与脱敏',
      '代码集 codes',
      '权威数源 authority',
      '比对与参考 cross-check, reference',
    ),
    row(...Array.from({ length: 7 }, () => '---')),
    ...rows,
    '',
  ].join('\n')
}

function whoSays({ supplies }: Binding): readonly [string, string] {
  const named = (wanted: (rank: Rank) => boolean) => {
    const systems = supplies.filter(({ rank }) => wanted(rank)).map(({ operation }) => operation.source.ref.system)
    return [...new Set(systems)].join('、')
  }
  return [named((rank) => rank === 'AUTHORITY') || '—', named((rank) => rank !== 'AUTHORITY')]
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
