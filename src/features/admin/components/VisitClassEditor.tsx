import type { ParksView } from '@contract/park'
import { useEdit } from '@/lib/data/admin'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { classOf, draftOfClass, VISIT_CLASS_FORM } from '../parkForm'
import { FormEditor } from './FormEditor'

interface VisitClassEditorProps {
  /** Missing for a new one. */
  visitClass: ParksView['visitClasses'][number] | undefined
  /** Of the street that the class is a part of. */
  version: number
  onClose(): void
}

/** Says how often the enterprises of a class are visited, or takes the class out. */
export function VisitClassEditor({ visitClass, version, onClose }: VisitClassEditorProps) {
  const { parks } = useEnterpriseText()
  const saving = useEdit('enterprise.saveVisitClass')
  const retiring = useEdit('enterprise.retireVisitClass')
  return (
    <FormEditor
      what='visitClasses'
      form={VISIT_CLASS_FORM}
      thing={visitClass && { ...visitClass, _id: visitClass.key, version }}
      name={visitClass?.name ?? ''}
      initial={draftOfClass(visitClass)}
      words={{ ...parks.visitClass }}
      choices={{}}
      saving={saving}
      retiring={retiring}
      onSave={async (values, seen) => {
        const entered = classOf(values)
        const known = visitClass ? { key: visitClass.key, version: seen } : { version }
        return entered !== undefined && (await saving.save({ ...known, ...entered })) !== undefined
      }}
      onRetire={async (seen) =>
        visitClass !== undefined && (await retiring.save({ key: visitClass.key, version: seen })) !== undefined
      }
      onClose={onClose}
    />
  )
}
