import { type Random } from './random.ts'
import { type Sex } from './types.ts'

/** Share of families in the thousand, roughly as in the south-east of Shanxi. */
const SURNAMES: readonly (readonly [string, number])[] = [
  ...weighted('王 李 张', 75),
  ...weighted('刘 赵 郭 陈 杨', 40),
  ...weighted('马 高 宋 韩 田 牛 秦 冯 吴 原 段 孙 侯 程 樊 任', 18),
  ...weighted('徐 黄 周 胡 朱 何 林 梁 郑 许 邓 崔 董 焦 常 武 申 贾 苗 成 靳 卫 毕 闫 史 薛 尚 裴 孔 丁', 7),
  ...weighted('卢 姚 白 石 邢 陶 范 方 袁 潘 于 蒋 余 杜 魏 苏 叶 沈 姬 祁 和 琚 逯 昝 亓', 3),
  ...weighted('司马 上官 令狐 欧阳 司徒 皇甫', 0.6),
]

function weighted(names: string, weight: number): readonly (readonly [string, number])[] {
  return names.split(' ').map((name) => [name, weight] as const)
}

/** Given names of one generation: first and second character of a double name, and single names. */
interface Generation {
  readonly first: readonly string[]
  readonly second: readonly string[]
  readonly single: readonly string[]
  readonly singleShare: number
}

function generation(first: string, second: string, single: string, singleShare: number): Generation {
  return { first: [...first], second: [...second], single: [...single], singleShare }
}

/** By the year the generation begins, latest first. */
const GENERATIONS: readonly { readonly from: number; readonly names: Readonly<Record<Sex, Generation>> }[] = [
  {
    from: 2006,
    names: {
      MALE: generation('子浩宇梓一俊沐泽奕铭佳宸嘉景', '轩宇泽豪辰睿然航熙霖博阳恒远', '睿宸熙霖昊恒', 0.08),
      FEMALE: generation('梓欣雨子诗一可思语若佳沐芷艺', '涵怡萱彤琪妍瑶桐宁诺汐悦晴溪', '玥彤妍悦诺', 0.08),
    },
  },
  {
    from: 1990,
    names: {
      MALE: generation('子俊佳浩宇嘉文晓志天泽世家明', '鹏杰豪帆宇轩阳龙凯涛晨磊飞洋', '鑫鹏帆杰凯阳龙宇浩超', 0.28),
      FEMALE: generation('佳雅思雨婷晓梦欣嘉静慧雪文丽', '婷敏楠琳洁倩颖雯瑶娜蕾慧怡瑾', '婷敏倩颖雯洁琳璐娜蕊', 0.28),
    },
  },
  {
    from: 1970,
    names: {
      MALE: generation(
        '建志晓永海俊文国伟小红利亚少',
        '军伟强勇涛峰斌杰鹏辉刚波磊超',
        '伟强勇军涛磊鹏杰波刚峰斌超辉',
        0.38,
      ),
      FEMALE: generation(
        '丽晓秀海红艳春小玉爱雪彩慧亚',
        '霞丽娟燕芳梅艳红敏玲萍琴娜静',
        '芳丽娟敏静燕霞艳玲娜萍洁',
        0.34,
      ),
    },
  },
  {
    from: 1950,
    names: {
      MALE: generation('建国志卫爱红学文保新永春金军明', '国军民华平明强生林斌忠义东红', '军强明斌勇平', 0.15),
      FEMALE: generation('秀桂玉爱春月建凤素文金小翠彩', '英兰珍梅芳荣花香莲琴霞萍仙娥', '英梅霞琴芳', 0.1),
    },
  },
  {
    from: 0,
    names: {
      MALE: generation('德福贵有金长喜玉文永振万世银连', '福贵财才宝山林根生旺元成海明义', '福贵宝山', 0.06),
      FEMALE: generation('秀桂玉凤翠金巧月兰素改春银九', '英兰珍花梅香莲娥荣仙女枝叶桃', '英兰梅', 0.05),
    },
  },
]

/** Beyond the basic plane or rarely in fonts: what a name looks like that breaks naive systems. */
export const RARE_CHARACTERS = ['𬭚', '㛃', '䶮', '𫖯', '𬘭', '𫟹', '𬀩', '𬱖', '𪻐'] as const
const RARE_SHARE = 0.006

/** GB/T 3304 codes of the families. */
const ETHNICITIES: readonly (readonly [string, number])[] = [
  ['01', 970],
  ['03', 12],
  ['11', 7],
  ['02', 4],
  ['15', 3],
  ['06', 2],
  ['08', 2],
]

export function surnameOf(random: Random): string {
  return random.weighted(SURNAMES)
}

export function ethnicityOf(random: Random): string {
  return random.weighted(ETHNICITIES)
}

/** A given name as parents chose them in that year. */
export function givenNameOf(random: Random, sex: Sex, year: number): string {
  const names = GENERATIONS.find(({ from }) => year >= from)?.names[sex]
  if (names === undefined) throw new RangeError('No names for that year')
  if (random.chance(RARE_SHARE)) return random.pick(RARE_CHARACTERS)
  if (random.chance(names.singleShare)) return random.pick(names.single)
  return random.pick(names.first) + random.pick(names.second)
}

const UYGHUR_NAMES: Readonly<Record<Sex, readonly string[]>> = {
  MALE: ['买买提江', '艾合买提', '吐尔逊', '阿不都热依木'],
  FEMALE: ['阿依古丽', '热依汗古丽', '帕提古丽', '古丽娜尔'],
}

/** 维吾尔族: given name and father's name, joined by the middle dot U+00B7. */
export function uyghurNameOf(random: Random, sex: Sex): string {
  return `${random.pick(UYGHUR_NAMES[sex])}·${random.pick(UYGHUR_NAMES.MALE)}`
}
