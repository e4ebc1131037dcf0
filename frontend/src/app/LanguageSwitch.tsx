import { useId } from 'react';
import { useCommon } from '@/i18n/common';
import { useLanguageChoice } from '@/i18n/LanguageContext';
import { languageNames, languages, type Language } from '@/i18n/languages';
import { Icon } from '@/ui/Icon';

export function LanguageSwitch() {
  const t = useCommon();
  const id = useId();
  const { language, setLanguage } = useLanguageChoice();
  return (
    <div className="language">
      <Icon name="globe" size={20} />
      <label className="kern-sr-only" htmlFor={id}>
        {t('app.language')}
      </label>
      <select id={id} value={language} onChange={(event) => setLanguage(event.target.value as Language)}>
        {languages.map((code) => (
          <option key={code} value={code} lang={code}>
            {languageNames[code]}
          </option>
        ))}
      </select>
    </div>
  );
}
