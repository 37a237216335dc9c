import { type CodeList, type CodeLists } from './code-lists.ts'
import { type Binding, type Catalog, type Rank } from './types.ts'
import { type DataElement } from '../model/element.ts'

/**
 * 数据元清单 as Markdown, for `npx yidang elements` and docs/elements.md: each element, what needs it, who answers, who is compared; then
 * the published code lists.
 */
export function listElements({ elements, neededBy, bindings, sources }: Catalog, codeLists: CodeLists): string {
  const rows = bindings.flatMap((binding) =>
    binding.elements.map(({ path, label, code, sensitivity, mask, codes }) =>
      row(
        `\`${path}\``,
        label,
        code,
        `${sensitivity}${mask === null ? '' : ` ${mask}`}`,
        codes ?? '',
        (neededBy.get(path) ?? []).join(' '),
        ...whoSays(binding),
      ),
    ),
  )
  return [
    `数据元 ${String(elements.length)} 个，数源 ${String(sources.length)} 个。`,
    '',
    '用于：P、D 为省、区的一件事（附件 1），L 为附件 3 的证照（L* 为全部），S 为附件 2 的系统。没有用处的数据元合成不了。',
    'Needed by: life events of the province (P) and the district (D), licence types of annex 3 (L; L* is all of them), systems',
    'of annex 2 (S). An element that nothing needs does not compose.',
    '',
    row(
      '路径 path',
      '数据元 element',
      '编码 code',
      '级别与脱敏',
      '代码集 codes',
      '用于 needed by',
      '权威数源 authority',
      '比对与参考 cross-check, reference',
    ),
    row(...Array.from({ length: 8 }, () => '---')),
    ...rows,
    '',
    '## 代码集 Code lists',
    '',
    '以下为公布的标准和文件；其余代码集各为 SDL 的一个枚举。What is published; every other code list is an enum of the SDL.',
    '',
    row('代码集 codes', '版本 edition', '名称 title', '取值 values', '数据元 elements'),
    row(...Array.from({ length: 5 }, () => '---')),
    ...[...codeLists.values()].flatMap((list) => describeList(list, elements)),
    '',
  ].join('\n')
}

function describeList(list: CodeList, elements: readonly DataElement[]): readonly string[] {
  const { name, standard, members } = list
  if (standard === null) return []
  const users = elements.filter(({ codes }) => codes === name)
  const { edition, zh, en } = standard
  return [row(name, edition, `${zh}<br>${en}`, String(members.size), users.map(({ code }) => code).join(' '))]
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
