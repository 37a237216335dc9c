/** What a seed licence covers. The world does not say it, and the seed office and the plant quarantine must agree on it. */
import { digest } from './tables.ts'

export interface SeedVariety {
  readonly crop: string
  readonly name: string
  /** 审定编号; null for crops that need no approval. */
  readonly approval: string | null
}

/** Made up: none of them was ever approved. */
const VARIETIES: readonly SeedVariety[] = [
  { crop: '玉米', name: '丹玉 9901', approval: '晋审玉20990001' },
  { crop: '玉米', name: '丹玉 9907', approval: '晋审玉20990007' },
  { crop: '小麦', name: '丹麦 9902', approval: '晋审麦20990002' },
  { crop: '大豆', name: '丹豆 9903', approval: '晋审豆20990003' },
  { crop: '谷子', name: '丹谷 9904', approval: null },
]

export function varietiesOf(seedLicense: string): readonly SeedVariety[] {
  const first = digest(`variety ${seedLicense}`) % (VARIETIES.length - 1)
  return VARIETIES.slice(first, first + 2)
}
