import type { ComponentProps, ReactNode } from 'react';
import { useContentTexts } from '@/i18n/content';
import { useFormats, useLanguage } from '@/i18n/LanguageContext';
import { directionOf } from '@/i18n/languages';
import { Notice } from './Notice';
import './content.scss';

/** Content whose language may differ from that of the page, for screen readers and the direction of writing. */
export function Foreign({ language = 'de', as: Element = 'div', children, ...rest }: { language?: string; as?: 'div' | 'span' | 'p' | 'ul' } & ComponentProps<'div'>) {
  return (
    // the element is one of four that share these attributes
    <Element lang={language} dir={directionOf(language)} {...(rest as object)}>
      {children}
    </Element>
  );
}

/** Tells when texts are in another language than the page; nothing otherwise. */
export function LanguageNotice({ language, children }: { language: string; children?: ReactNode }) {
  const t = useContentTexts();
  const { languageName } = useFormats();
  const page = useLanguage();
  if (page === language) return null;
  return (
    <Notice>
      <p>{t('language.only', { language: languageName(language) })}</p>
      {children}
    </Notice>
  );
}

/** Points as the source gives them; nothing for none. */
export function ForeignList({ items, language = 'de' }: { items: readonly string[] | null | undefined; language?: string }) {
  if (!items?.length) return null;
  return (
    <Foreign as="ul" language={language} className="points">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </Foreign>
  );
}
