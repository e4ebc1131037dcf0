import { useContentTexts } from '@/i18n/content';
import { useFormats } from '@/i18n/LanguageContext';

/** Where the facts of a page come from. */
export function Source({ source, line, modified }: { source?: string | null; line?: number | null; modified?: string }) {
  const t = useContentTexts();
  const { date } = useFormats();
  return (
    <footer className="source muted small">
      {source && (
        <p>
          {t('source', { source })}
          {typeof line === 'number' && <> · {t('source.line', { line: String(line) })}</>}
        </p>
      )}
      {modified && <p>{t('modified', { date: date(modified) })}</p>}
    </footer>
  );
}
