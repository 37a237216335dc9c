import { compareTexts } from './sorted.ts'

/** Where in a file something stands; lines and columns from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One thing that keeps SDL, manifests and forms from composing. Never a secret, never a person's data. */
export interface CompositionProblem extends Position {
  readonly code: ProblemCode
  readonly zh: string
  readonly en: string
  /** What to do about it. */
  readonly hint: string
}

/** Every code composition can report. A code once given keeps its meaning; `{name}` is filled in. */
export const PROBLEMS = {
  // ── files ──
  MANIFEST_TOO_LARGE: {
    zh: '清单超过 256 KiB',
    en: 'the manifest is larger than 256 KiB',
    hint: '一份清单只写一个系统；过长的代码表移到 seeds/codes。',
  },
  MANIFEST_ENCODING: {
    zh: '清单不是 UTF-8 编码',
    en: 'the manifest is not UTF-8',
    hint: '用 UTF-8 另存（常见原因：存成了 GBK）。',
  },
  YAML_INVALID: {
    zh: '不是有效的 YAML 1.2',
    en: 'not valid YAML 1.2: {reason}',
    hint: '检查缩进、冒号后的空格和引号。',
  },
  YAML_ANCHOR: {
    zh: '清单里不能用锚点和别名（& 与 *）',
    en: 'anchors and aliases are not allowed',
    hint: '把内容照写一遍；以 & 或 * 开头的文本请加引号。',
  },
  YAML_DUPLICATE_KEY: { zh: '同一个键写了两次', en: 'the same key stands twice', hint: '留一个，删一个。' },

  // ── shape of a manifest ──
  FIELD_MISSING: {
    zh: '缺少 {field}',
    en: '{field} is missing',
    hint: '补上 {field}；编辑器按 manifest.schema.json 会提示写法。',
  },
  FIELD_UNKNOWN: { zh: '不认识的字段 {field}', en: 'unknown field {field}', hint: '检查拼写，或删去。' },
  FIELD_INVALID: {
    zh: '{field} 的写法不对：{expected}',
    en: '{field} is not written as it should be: {expectedEn}',
    hint: '编辑器按 manifest.schema.json 会提示写法；数字样的文本要加引号。',
  },
  SECRET_LITERAL: {
    zh: '{field} 是密钥，不能写在清单里，也不能取自 config',
    en: '{field} is a secret: it stands neither in a manifest nor in the configuration',
    hint: '写 ${secret.名称}，值放进密钥文件；已经写出来的那一个请当作泄露，换掉。',
  },
  OUTCOME_MISSING: {
    zh: '没有写明怎样算答复（缺 {field}）',
    en: 'no outcome: {field} is missing, and a 200 that says “no such person” is not data',
    hint: '写 outcome: { ok: { status: 200, where: { code: "0" } } }，查无记录的另写 noRecord。',
  },
  TIMEOUT_MISSING: { zh: '没有时限', en: 'no timeout', hint: '在 limits 里写 timeoutMs，不超过 3000。' },
  TIMEOUT_ABOVE_BUDGET: {
    zh: '时限超过一次请求的预算 3000 毫秒',
    en: 'the timeout is above the budget of one request, 3000 ms',
    hint: 'timeoutMs 不超过 3000；更慢的系统请用人工协查（MANUAL）。',
  },
  KIND_UNKNOWN: { zh: '没有接口种类 {value}', en: 'there is no kind {value}', hint: '可用：{allowed}。' },
  PROFILE_UNKNOWN: { zh: '没有认证方式 {value}', en: 'there is no auth profile {value}', hint: '可用：{allowed}。' },
  TIER_UNKNOWN: { zh: '没有建设层级 {value}', en: 'there is no tier {value}', hint: '可用：{allowed}。' },
  ROUTE_UNKNOWN: { zh: '没有到达路径 {value}', en: 'there is no route {value}', hint: '可用：{allowed}。' },
  PROFILE_UNFIT: {
    zh: '认证方式 {profile} 不能用于这种接口',
    en: 'the auth profile {profile} is not for this kind of interface',
    hint: '它只用于 {kinds}。',
  },

  // ── settings ──
  REFERENCE_INVALID: {
    zh: '这里不能引用 {reference}',
    en: '{reference} cannot be referred to here',
    hint: '${config.名称} 用于 endpoint、network、auth 和请求的 path、query、headers；${secret.名称} 只用于 auth、changes 和请求头。',
  },
  CONFIG_MISSING: { zh: '配置里没有 {name}', en: 'the configuration has no {name}', hint: '在部署配置里给出 {name}。' },
  SECRET_MISSING: { zh: '密钥库里没有 {name}', en: 'there is no secret {name}', hint: '在密钥库里放入 {name}。' },
  ENDPOINT_INVALID: {
    zh: 'endpoint 不是这种接口的地址（应以 {schemes} 开头）',
    en: 'the endpoint is no address of this kind of interface: it must begin with {schemes}',
    hint: '写完整地址，如 https://10.1.2.3:8443/api；用户名和密码写在 auth 里。',
  },
  ENDPOINT_WITHOUT_DATABASE: {
    zh: 'endpoint 没有写明数据库，或带着不认识的参数',
    en: 'the endpoint names no database, or carries a parameter there is not',
    hint: '写作 postgresql://主机:端口/数据库；要加密就再写 ?sslmode=require。',
  },
  ENDPOINT_NOT_CONFIGURED: {
    zh: '文件在哪个文件夹，不由清单决定',
    en: 'in which folder a file lies is not for a manifest to say',
    hint: '写 ${config.名称}，由部署配置给出文件或文件夹；清单只可再加其下的名称，如 ${config.名称}/register.db。',
  },
  NETWORK_INVALID: {
    zh: '网段 {value} 不是 CIDR',
    en: 'the network {value} is not a CIDR block',
    hint: '写作 10.1.0.0/16 或 fd00::/8。',
  },
  PORT_MISSING: {
    zh: 'ports 里没有 endpoint 的端口 {port}',
    en: 'ports does not hold the port of the endpoint, {port}',
    hint: '把 {port} 写进 ports，或不写 ports。',
  },
  MAINTENANCE_INVALID: {
    zh: '维护时段 {value} 的结束不在开始之后，或日期不存在',
    en: 'the maintenance window {value} does not end after it starts, or names a date that there is not',
    hint: '每天写 "23:30-04:00"，每周写 "Sat 22:00-02:00"（过零点的算到次日），一次性的写 "2026-11-28T22:00/2026-11-29T06:00"，都是北京时间。',
  },

  NETWORK_MISSING: {
    zh: '{department} 没有写明网段，域名解析到哪里就会连到哪里',
    en: '{department} names no networks: its sources would be looked for wherever their names lead',
    hint: '在 departments.yaml 里给 {department} 写 network，如 [10.1.0.0/16]；production 方式必须有。',
  },
  NETWORK_BEYOND_DEPARTMENT: {
    zh: '网段 {value} 不在 {department} 的网段之内',
    en: 'the network {value} does not lie within those of {department}',
    hint: '清单只可缩小 departments.yaml 里的网段：改这一项，或请管理网关的人改 departments.yaml。',
  },
  PORT_BEYOND_DEPARTMENT: {
    zh: '端口 {port} 不是 {department} 的端口',
    en: 'the port {port} is none of those of {department}',
    hint: '清单只可缩小 departments.yaml 里的端口：改这一项，或请管理网关的人改 departments.yaml。',
  },

  // ── sources ──
  DEPARTMENT_UNKNOWN: {
    zh: '没有部门 {department} 的清单',
    en: 'no manifest is of the department {department}',
    hint: '照清单里 department 的写法写，或删去这个部门。',
  },
  CONNECTOR_DUPLICATE: {
    zh: '连接器 {connector} 已在 {other} 登记',
    en: 'connector {connector} is already declared in {other}',
    hint: '连接器编号全局唯一，换一个。',
  },
  ANNEX_ROW_DUPLICATE: {
    zh: '附件 2 第 {row} 行已由 {other} 接入',
    en: 'row {row} of annex 2 is already connected by {other}',
    hint: '一个系统一份清单：合并，或改正 system。',
  },
  ANNEX_ROW_UNKNOWN: {
    zh: '附件 2 没有第 {row} 行',
    en: 'annex 2 has no row {row}',
    hint: '改正 system；不在附件 2 中的写 null。',
  },
  OPERATION_DUPLICATE: {
    zh: '{name} 既是查询又是证明',
    en: '{name} names an operation and a proof',
    hint: '存证按“连接器/名称”记录，请换一个名称。',
  },

  // ── the dictionary ──
  SDL_INVALID: { zh: 'SDL 有误', en: 'the SDL is invalid: {reason}', hint: '按说明改正 schema 文件。' },
  ELEMENT_UNDESCRIBED: {
    zh: '数据元 {path} 没有中文名',
    en: '{path} has no description',
    hint: '在字段上方写 "中文名"。',
  },
  ELEMENT_CODES_UNKNOWN: {
    zh: '数据元 {path} 的代码集 {list} 不存在',
    en: 'there is no code list {list}, by which {path} is said to be written',
    hint: '检查名称；新的代码集放在 seeds/codes。',
  },
  ELEMENT_UNMARKED: {
    zh: '{path} 没有 @element，无法授权、存证，也不会有值',
    en: '{path} carries no @element: it can be neither granted nor recorded',
    hint: '加上 @element(code, sensitivity, …)。',
  },
  ELEMENT_TYPE_UNSUPPORTED: {
    zh: '数据元 {path} 的类型 {type} 不受支持',
    en: '{path} has the unsupported type {type}',
    hint: '可用：String、Int、Float、Boolean、Date、DateTime、枚举；都不加感叹号，不用标量列表。',
  },
  ELEMENT_NESTING_UNSUPPORTED: {
    zh: '数据元 {path} 嵌套过深',
    en: '{path} is nested too deeply: a list holds items, an item holds leaves',
    hint: '列表的各项须是直接的叶子，列表里不再有列表或分组。',
  },
  SECTION_NOT_NULLABLE: {
    zh: '{path} 不能为非空类型：缺一项会使整个答复失败',
    en: '{path} must be nullable: one lost value would take the whole answer with it',
    hint: '去掉类型后面的感叹号。',
  },
  ELEMENT_CODE_INVALID: {
    zh: '数据元代码 {value} 不合规则',
    en: 'element code {value} is not formed as agreed',
    hint: '自然人 P、企业 E，后接两位分组号和四位序号，如 P010001。',
  },
  ELEMENT_CODE_DUPLICATE: {
    zh: '数据元代码 {value} 已给了 {other}',
    en: 'element code {value} is already given to {other}',
    hint: '取一个没有用过的序号。',
  },
  ELEMENT_CODE_REUSED: {
    zh: '数据元代码 {value} 曾给 {other}，不得改给 {path}',
    en: 'element code {value} was given to {other} and is never given again',
    hint: '代码一经给出不再改变；恢复原代码，新数据元取新序号。',
  },
  ELEMENT_CODE_CHANGED: {
    zh: '数据元 {path} 的代码原是 {value}，不得更改',
    en: '{path} was given the code {value}, which never changes',
    hint: '恢复原代码；含义变了就新设数据元。',
  },
  NEED_UNKNOWN: {
    zh: '没有 {need}：附件 1 没有这个事项，或附件 3、附件 2 没有这一行',
    en: 'there is no {need}: no such matter in annex 1, no such row in annex 3 or annex 2',
    hint: '写作 P21.1、D16.1（附件 1 的事项）、L142（附件 3 的证照，L* 为全部）或 S56（附件 2 的系统）。',
  },
  ELEMENT_UNNEEDED: {
    zh: '{path} 没有用处：没有表单要它，也没有写明用于哪个事项或证照',
    en: '{path} is needed by nothing: no form asks for it, and no matter or licence is named',
    hint: '在数据元或其上级字段写 @neededBy(codes: ["P21.1"])；没有用处的删去。',
  },
  MASK_MISSING: {
    zh: '{path} 是 {sensitivity} 级，没有写明怎样脱敏',
    en: '{path} is {sensitivity} and has no mask',
    hint: '加 mask，如 mask: FULL。',
  },

  // ── what a source provides ──
  ELEMENT_UNKNOWN: { zh: '没有数据元 {path}', en: 'there is no element {path}', hint: '{suggestion}' },
  ELEMENT_OF_OTHER_KIND: {
    zh: '按 {key} 问不到 {path}：一个说的是人，一个说的是企业',
    en: '{path} cannot be asked by {key}: one is about a person, the other about an enterprise',
    hint: '把它移到按对应标识提问的接口。',
  },
  NOT_A_LIST: { zh: '{path} 不是列表', en: '{path} is not a list', hint: '去掉 []，直接写 { from: … }。' },
  LIST_REQUIRED: {
    zh: '{path} 在列表 {list} 里，要随列表整体提供',
    en: '{path} belongs to the list {list} and is provided with it',
    hint: '写 {list}: { from: 数组, items: { … } }。',
  },
  RECORDS_NOT_MANY: {
    zh: '{path} 与 many 不一致',
    en: '{path} does not fit `many`',
    hint: '一人多条记录时（many: true）只提供列表，from 为 $records；一人一条时 from 为记录里的数组。',
  },
  TYPE_MISMATCH: {
    zh: '得不到 {path} 的类型 {type}：{reason}',
    en: 'this rule cannot yield {path}, which is of type {type}',
    hint: '{expected}',
  },
  CODES_NOT_MEMBERS: {
    zh: '{path} 的取值里没有 {values}',
    en: 'no values of {path}: {values}',
    hint: '可用：{allowed}。',
  },
  BOOLEAN_AMBIGUOUS: {
    zh: '{path} 的 {values} 既算“是”又算“否”',
    en: '{values} of {path} means both yes and no',
    hint: '从 trueValues 或 falseValues 中删去一处。',
  },
  CODES_NOT_TOTAL: {
    zh: '{path} 的代码表缺少 {values}（{list} 规定必有）',
    en: 'the code table of {path} never yields {values}, which {list} requires',
    hint: '补上对应的源代码。',
  },
  CODE_LIST_UNKNOWN: {
    zh: '没有代码集 {list}，或它没有规定源代码',
    en: 'there is no code list {list}, or it gives no codes of its own',
    hint: '检查名称；只规定了取值的代码集，要在清单里写 { 源代码: 值 }。',
  },
  LEGAL_BASIS_MISSING: {
    zh: '{path} 是 {sensitivity} 级，没有写明共享依据',
    en: '{path} is {sensitivity} and no legal basis for sharing it is given',
    hint: '在清单里写 legalBasis，或由 SDL 的 @element(legalBasis) 写明。',
  },
  AUTHORITY_DUPLICATE: {
    zh: '{path} 已有权威数源 {other}（一数一源）',
    en: '{path} already has an authoritative source, {other}',
    hint: '商定一个权威数源，另一个写 as: CROSS_CHECK 或 as: REFERENCE。',
  },

  // ── how a source is asked ──
  KEY_WITHOUT_SOURCE: {
    zh: '没有数源能提供键 {key}',
    en: 'no source can supply the key {key}',
    hint: '可直接使用：{allowed}。',
  },
  KEY_CYCLE: {
    zh: '键互相依赖：{cycle}',
    en: 'the keys depend on one another: {cycle}',
    hint: '其中一个接口须能按 {allowed} 提问。',
  },
  REQUEST_WITHOUT_KEY: {
    zh: '请求里没有 {variable}，数源不知道问的是谁',
    en: 'the request does not hold {variable}: the source cannot know who is asked about',
    hint: '在 path、query、headers 或 body 里写上 {variable}。',
  },
  VARIABLE_UNKNOWN: { zh: '这里不能用 {variable}', en: '{variable} cannot be used here', hint: '可用：{allowed}。' },
  XML_NAME_INVALID: {
    zh: '{name} 不是元素或属性的名字，或者前缀没有声明',
    en: 'the name {name} is none of an element or attribute, or its prefix is not declared',
    hint: '前缀写在 namespaces 里；属性以 @ 开头。',
  },
  PATH_PREFIX_UNKNOWN: {
    zh: '路径里的前缀 {prefix} 没有声明',
    en: 'the prefix {prefix} of a path is not declared',
    hint: '在 request.namespaces 里写上它的命名空间；不必与答复所用的前缀相同。',
  },
  STATEMENT_UNFIT: {
    zh: '语句里不能有 {part}',
    en: 'a statement may not hold {part}',
    hint: '只写一条 SELECT；复杂的查询请在数据库里建成视图。',
  },
  VIEW_UNKNOWN: {
    zh: '语句查询了 {view}，不在允许的视图之内',
    en: 'the statement reads {view}, which is none of the views it may',
    hint: '可用：{allowed}；要加就写进 views。',
  },
  FUNCTION_UNKNOWN: {
    zh: '语句里不能用函数 {name}',
    en: 'a statement may not call {name}',
    hint: '可用：{allowed}；别的计算请在数据库里写进视图。',
  },
  KEYS_MISPLACED: {
    zh: '$keys 没有写作 IN ($keys)',
    en: '$keys stands elsewhere than in IN ($keys)',
    hint: '写 WHERE 列名 IN ($keys)；一次只问一个时也可写 列名 = $key。',
  },
  COLUMN_TWICE: {
    zh: '语句取了两个叫 {column} 的列（列名不分大小写）',
    en: 'the statement selects two columns with the name {column}, in whatever case',
    hint: '用 AS 给其中一个另起名。',
  },
  COLUMN_UNSELECTED: {
    zh: '语句没有取列 {column}',
    en: 'the statement does not select the column {column}',
    hint: '在 SELECT 里加上这一列；有别名的写别名，不分大小写。',
  },
  QUERY_INVALID: {
    zh: '查询文本不是有效的 GraphQL',
    en: 'the query is not valid GraphQL: {reason}',
    hint: '按说明改正 query。',
  },
  QUERY_NOT_ONE: {
    zh: '查询文本须是一个 query，不得有第二个操作、变更或订阅',
    en: 'the document must be one query: no second operation, no mutation, no subscription',
    hint: '只留一个 query；片段可以有。',
  },
  QUERY_VARIABLE: {
    zh: '变量 {variable} 没有声明、没有用到，或没有在 variables 里填写',
    en: 'the variable {variable} is not declared, not used, or not filled in under variables',
    hint: '三处写同一个名字：query 的声明、query 的正文、variables。',
  },
  QUERY_REPRESENTATIONS: {
    zh: '_entities 的 {variable} 没有逐个写明实体类型',
    en: '{variable} of _entities does not name the type of each entity',
    hint: '写 {variable}: [{ $each: { __typename: 类型名, 键字段: $key } }]。',
  },
  QUERY_PATH_UNSELECTED: {
    zh: '查询没有问 {path}',
    en: 'the query does not ask for {path}',
    hint: '路径从 data 之内写起，用答复里的名字：有别名的写别名。',
  },
  GATEWAY_PROOF: {
    zh: '关系不能由另一个网关证明',
    en: 'another gateway proves no relation for us',
    hint: '由部门证明：另写一份只有 proofs 的清单。',
  },
  GATEWAY_MANY: {
    zh: '另一个网关一人只有一份档案',
    en: 'another gateway has one archive for each subject',
    hint: '去掉 many；列表写 from 与 items。',
  },
  PURPOSE_NOT_DECLARED: {
    zh: '请求带着 {variable}，却写 purpose: none，不同用途的调用会被合并',
    en: 'the request carries {variable} but says purpose: none, so calls of different purposes would be joined',
    hint: '写 purpose: perCall 或 perBatch。',
  },
  LICENSE_CACHED: {
    zh: '电子证照的答复不得缓存',
    en: 'an answer of the licence platform is never cached',
    hint: '写 maxAge: 0s。',
  },
  USE_CAUSE_MISSING: {
    zh: '证照平台的请求里没有 {variable}：每次用证都要写明事由、事项和办件',
    en: 'a request to a licence platform lacks {variable}: every use says what for',
    hint: '在请求体里写上 {variable}。',
  },
  LICENSE_LIST_MISSING: {
    zh: '证照平台没有提供证照清单，或清单缺 {leaves}',
    en: 'a licence platform must provide a list of licences with {leaves}',
    hint: '在 operations 里提供 person.licenses[] 或 enterprise.licenses[]；照面等服务按它的写法读取证照。',
  },
  FRESHNESS_WITHOUT_CACHE: {
    zh: '写了 {field}，而 maxAge 为 0：从不缓存的答复不会有旧值',
    en: '{field} is given although maxAge is 0: what is never cached is never given again',
    hint: '去掉 {field}，或写明 maxAge；电子证照一律不得缓存。',
  },
  FRESHNESS_TOO_LONG: {
    zh: 'maxAge 与 {field} 之和超过一天',
    en: 'maxAge and {field} together are more than a day, and nothing is kept longer',
    hint: '缩短其一：答复至多保留 24 小时。',
  },
  NO_RECORD_AGE_TOO_LONG: {
    zh: 'noRecordMaxAge 超过 maxAge',
    en: 'noRecordMaxAge is longer than maxAge',
    hint: '“查无记录”不能比记录用得更久。',
  },
  SAMPLE_FAILED: {
    zh: '样例 {operation} 读出的 {path} 不是所写的（{why}）',
    en: 'the sample of {operation} is not read as it says: {path} ({why})',
    hint: '核对 provides 的取值路径、代码和格式，或改正 expect；样例中的值不在此重复。',
  },
  SAMPLE_INVALID: {
    zh: '样例指向不存在的 {name}',
    en: 'the sample names {name}, which is not there',
    hint: '改正 operation 或 expect。',
  },

  // ── forms ──
  FORM_ELEMENT_UNKNOWN: {
    zh: '{lifeEvent} 的表单引用了不存在的数据元 {path}',
    en: 'the form of {lifeEvent} names {path}, which is no element',
    hint: '{suggestion}',
  },
  FORM_ELEMENT_OF_OTHER_KIND: {
    zh: '{lifeEvent} 的角色 {role} 没有数据元 {path}：一个说的是人，一个说的是企业',
    en: 'role {role} of {lifeEvent} cannot have {path}: one is a person, the other an enterprise',
    hint: '换角色，或换数据元。',
  },
  FORM_FIELD_EMPTY: {
    zh: '{lifeEvent} 的字段 {key} 既无数据元又无角色',
    en: 'field {key} of {lifeEvent} has neither an element nor a role',
    hint: '写明 role；能预填的再写 path。',
  },
  LICENSE_TYPE_UNKNOWN: {
    zh: '{lifeEvent} 的材料引用了不存在的证照类型 {type}',
    en: 'a material of {lifeEvent} names the licence type {type}, which does not exist',
    hint: '证照类型见附件 3，共 143 种。',
  },
  MATERIAL_RULE_IMPOSSIBLE: {
    zh: '材料 {material} 的免提交条件永远不会成立：{paths} 没有数源',
    en: 'the rule that exempts {material} can never hold: {paths} have no source',
    hint: '接入提供它的系统，或去掉这条规则。',
  },
} as const satisfies Record<string, { zh: string; en: string; hint: string }>

export type ProblemCode = keyof typeof PROBLEMS

export type ProblemValues = Readonly<Record<string, string | number>>
/** Notes one more problem; composition goes on to find the rest. */
export type Report = (code: ProblemCode, at: Position, values?: ProblemValues) => void

export function compositionProblem(code: ProblemCode, at: Position, values: ProblemValues = {}): CompositionProblem {
  const { zh, en, hint } = PROBLEMS[code]
  const { file, line, column } = at
  return { code, file, line, column, zh: fill(zh, values), en: fill(en, values), hint: fill(hint, values) }
}

function fill(template: string, values: ProblemValues): string {
  return template.replace(/(?<!\$)\{([A-Za-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** Problems in reading order: by file, then from top to bottom. */
export function inReadingOrder(problems: readonly CompositionProblem[]): readonly CompositionProblem[] {
  return problems.toSorted((a, b) => compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column)
}
