/** A trade in which the enterprises of the world are active. */
export interface Sector {
  /** GB/T 4754, section and division. */
  readonly industry: string
  /** What stands in the names. */
  readonly trade: string
  readonly scope: string
  /** A licence the trade needs, of annex 3. */
  readonly permit: { readonly type: number; readonly name: string; readonly issuer: string } | null
  readonly positions: readonly string[]
  /** Usual monthly wage. */
  readonly wage: number
}

const FOOD = { type: 61, name: '食品经营许可证', issuer: '丹麓区行政审批服务管理局' }
const HAULAGE = { type: 6, name: '中华人民共和国道路运输经营许可证', issuer: '丹麓区交通运输局' }
const BUILDING = { type: 121, name: '建筑业企业资质证书', issuer: '山西省住房和城乡建设厅' }
const MINING = { type: 127, name: '采矿许可证', issuer: '山西省自然资源厅' }
const FOOD_MAKING = { type: 56, name: '食品生产许可证', issuer: '丹麓区行政审批服务管理局' }
const PHARMACY = { type: 92, name: '药品经营许可证', issuer: '晋城市行政审批服务管理局' }
const STAFFING = { type: 34, name: '人力资源服务许可证', issuer: '丹麓区行政审批服务管理局' }
const BOOKKEEPING = { type: 141, name: '代理记账许可证书', issuer: '丹麓区财政局' }
const EMISSIONS = { type: 44, name: '排污许可证', issuer: '晋城市生态环境局丹麓分局' }
const TRAVEL = { type: 87, name: '旅行社业务经营许可证', issuer: '晋城市文化和旅游局' }

export const SECTORS: readonly (readonly [Sector, number])[] = [
  [sector('F52', '商贸', '日用百货、五金、建材、办公用品零售', null, '店长 营业员 采购员 库管员', 4200), 20],
  [sector('H62', '餐饮管理', '餐饮服务；食品销售', FOOD, '厨师 服务员 领班 收银员', 4000), 12],
  [sector('G54', '物流', '道路货物运输；仓储服务；装卸搬运', HAULAGE, '驾驶员 调度员 装卸工 安全员', 5600), 8],
  [sector('E50', '装饰工程', '住宅室内装饰装修；建筑材料销售', null, '设计师 施工员 木工 水电工', 5200), 8],
  [sector('E48', '建设工程', '房屋建筑工程、市政公用工程施工', BUILDING, '施工员 造价员 安全员 资料员', 5800), 6],
  [
    sector(
      'I65',
      '信息技术',
      '软件开发；信息系统集成服务；数据处理服务',
      null,
      '工程师 产品经理 测试员 客户经理',
      7400,
    ),
    7,
  ],
  [sector('C35', '机械制造', '通用设备、专用设备及零部件制造、维修', EMISSIONS, '车工 焊工 质检员 技术员', 5400), 6],
  [sector('C30', '陶瓷建材', '建筑陶瓷制品、水泥制品制造、销售', EMISSIONS, '窑炉工 操作工 质检员 销售员', 5000), 4],
  [sector('B06', '煤业', '煤炭开采、洗选、销售', MINING, '采煤工 机电工 瓦检员 技术员', 8600), 2],
  [sector('C14', '食品', '食品生产；农副产品加工', FOOD_MAKING, '操作工 化验员 包装工 销售员', 4300), 4],
  [sector('F51', '医药', '药品、医疗器械批发、零售', PHARMACY, '药师 店员 配送员 采购员', 4700), 4],
  [
    sector('A05', '农业科技', '农业技术推广；谷物、蔬菜种植；农产品初加工', null, '农艺师 技术员 管理员 销售员', 4000),
    5,
  ],
  [sector('L72', '人力资源服务', '人力资源服务；劳务派遣服务', STAFFING, '招聘专员 客服专员 文员 项目主管', 4800), 3],
  [sector('L72', '财务咨询', '财务咨询；代理记账；税务服务', BOOKKEEPING, '会计 出纳 审计助理 文员', 4700), 4],
  [sector('L72', '旅行社', '国内旅游业务；入境旅游业务；票务代理', TRAVEL, '导游 计调 票务员 文员', 4300), 2],
  [sector('O81', '汽车服务', '机动车修理和维护；汽车零配件零售', null, '维修工 钣金工 前台 配件员', 4800), 5],
]

function sector(
  industry: string,
  trade: string,
  scope: string,
  permit: Sector['permit'],
  positions: string,
  wage: number,
): Sector {
  return { industry, trade, scope, permit, positions: positions.split(' '), wage }
}

const BRANDS = {
  first: '恒 鑫 华 瑞 泰 盛 宏 嘉 润 丰 安 金 隆 德 兴 晟 源 诚 辉 佳 博 众 远 亿'.split(' '),
  second: '通 泰 达 源 和 盛 祥 宇 成 信 茂 昌 顺 润 航 腾 峰 禾 荣 康 业 海 川 博'.split(' '),
}

/** A firm's brand, `恒通`. */
export function brandOf(pick: (list: readonly string[]) => string): string {
  const first = pick(BRANDS.first)
  return first + pick(BRANDS.second.filter((second) => second !== first))
}
