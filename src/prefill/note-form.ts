import { type FormField, type FormMaterial } from './forms.ts'
import { type Check, checksOf, type RequiredMaterial } from './materials.ts'
import { fieldState, type Readings, type RoleReading, scalarOf } from './role-reading.ts'
import { type Answered } from '../archive/answer.ts'
import { isDisclosed } from '../archive/plan.ts'
import { type Recording } from '../audit/ledger.ts'
import { type Value } from '../model/element.ts'

/** A finished form, and the rules that were looked at for it. */
export interface FinishedForm {
  readonly fields: readonly FormField[]
  readonly rules: readonly FormMaterial[]
  readonly materials: readonly RequiredMaterial[]
}

/**
 * Writes into the open record what of a form leaves: the values of its fields, the licences its materials show, and of
 * what only its rules looked at the yes or no. All else was asked and not given.
 */
export function noteForm(recording: Recording, readings: Readings, form: FinishedForm): void {
  const checks = checksOf(form.rules, readings)
  for (const [role, reading] of readings) {
    const fields = new Set(form.fields.filter((field) => field.role === role).flatMap(({ path }) => path ?? []))
    const own = checks.filter(({ of }) => of === role)
    for (const [path, answered] of reading.answered) {
      const { element, ruling } = answered.asked
      const given = fields.has(path) ? fieldValue(answered) : licenseValues(path, reading, form.materials)
      if (isDisclosed(ruling) && given !== null) recording.released(reading.position, element, ruling, given)
      else noteChecked(recording, reading, answered, own)
    }
  }
}

function fieldValue({ asked, value }: Answered): Value {
  return scalarOf(value, asked.leaf)
}

/** Of the licences that are shown about this person or enterprise, this leaf of each, in the order of the materials. */
function licenseValues(path: string, { subject }: RoleReading, materials: readonly RequiredMaterial[]) {
  const [list = '', leaf = ''] = path.split('[].')
  if (list !== `${subject.kind.toLowerCase()}.licenses`) return null
  const values = materials.flatMap(({ license, licenseOf }) =>
    license !== null && licenseOf === subject ? [Reflect.get(license, leaf) as Value] : [],
  )
  return values.length === 0 ? null : values
}

function noteChecked(
  recording: Recording,
  { position }: RoleReading,
  answered: Answered,
  checks: readonly Check[],
): void {
  const { element, ruling } = answered.asked
  const about = checks.filter(({ path }) => path === element.path)
  if (about.length === 0 || ruling === 'NO_PERMISSION' || answered.resolved.state !== 'VERIFIED') {
    recording.refused(position, element, about.length === 0 ? fieldState(answered) : answered.resolved.state)
  } else recording.released(position, element, 'VERIFY', about.some(({ holds }) => holds) ? 'MATCH' : 'MISMATCH')
}
