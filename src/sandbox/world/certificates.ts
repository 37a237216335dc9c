import { type BirthCertificateNumber } from '../../model/ids.ts'
import { type Day, dateOf } from './days.ts'
import { type Draft, type Wedding } from './draft.ts'
import { CIVIL_AFFAIRS, HOSPITALS } from './places.ts'
import { type Random } from './random.ts'
import { type Birth, type Marriage } from './types.ts'

/** 出生医学证明 of those who have one. */
export function birthsOf(random: Random, drafts: readonly Draft[], today: Day): Map<BirthCertificateNumber, Birth> {
  const births = new Map<BirthCertificateNumber, Birth>()
  for (const child of drafts) {
    if (child.birthCertificate === null || child.mother === null) continue
    const early = random.chance(0.06)
    births.set(child.birthCertificate, {
      certificateNumber: child.birthCertificate,
      child: child.id,
      name: child.name,
      sex: child.sex,
      bornAt: `${dateOf(child.born)}T${clockTime(random)}`,
      mother: child.mother.id,
      father: child.father?.id ?? null,
      hospital: random.pick(HOSPITALS),
      weightGrams: early ? random.int(1900, 2700) : random.int(2600, 4200),
      lengthCm: early ? random.int(43, 48) : random.int(47, 54),
      gestationWeeks: early ? random.int(33, 36) : random.int(37, 41),
      issued: dateOf(Math.min(child.born + random.int(2, 9), today)),
    })
  }
  return births
}

function clockTime(random: Random): string {
  const [hour, minute] = [random.int(0, 23), random.int(0, 59)]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** 婚姻登记, oldest first. */
export function marriagesOf(drafts: readonly Draft[]): Marriage[] {
  const weddings = drafts.flatMap(({ sex, weddings }) => (sex === 'FEMALE' ? weddings : []))
  weddings.sort((a, b) => a.registered - b.registered)
  return weddings.map((wedding, index) => marriageOf(wedding, index + 1))
}

function marriageOf({ husband, wife, registered, end }: Wedding, serial: number): Marriage {
  const authority = husband.migrant ? '户籍地婚姻登记处' : `${CIVIL_AFFAIRS}婚姻登记处`
  const number = (letter: string, day: Day) =>
    `${letter}140599-${dateOf(day).slice(0, 4)}-${String(serial).padStart(6, '0')}`
  return {
    husband: husband.id,
    wife: wife.id,
    registered: dateOf(registered),
    certificateNumber: number('J', registered),
    authority,
    end:
      end === null
        ? null
        : end.kind === 'DEATH'
          ? { kind: 'DEATH', date: dateOf(end.day) }
          : { kind: 'DIVORCE', date: dateOf(end.day), certificateNumber: number('L', end.day) },
  }
}
