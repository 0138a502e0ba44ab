import { useText } from '@/lib/i18n'
import { isH5 } from '@/lib/platform'
import { takeCsv } from '@/lib/saveFile'
import { Button } from '../Button/Button'

/** Hands the figures of a page over as a table. */
export function TakeTable({ name, csv }: { name: string; csv(): string }) {
  const words = useText().components.figures
  return (
    <Button icon={isH5 ? 'download' : 'copy'} wide onPress={() => takeCsv(name, csv(), words.copied)}>
      {isH5 ? words.download : words.copy}
    </Button>
  )
}
