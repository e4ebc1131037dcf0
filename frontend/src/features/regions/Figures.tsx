import { useFormats, useLanguage } from '@/i18n/LanguageContext';
import type { Region } from '@/api/vocabulary';
import { Foreign } from '@/ui/Foreign';
import { Notice } from '@/ui/Notice';
import { TableScroll } from '@/ui/TableScroll';
import { written, type Figure } from './figures';
import { useTexts } from './texts';

function Value({ figure }: { figure: Figure }) {
  const t = useTexts();
  const language = useLanguage();
  const { low, high, quality } = figure;
  if (typeof low !== 'number' || quality === 'not_stated') return <>–</>;
  const from = written(low, figure, language);
  if (typeof high === 'number' && high !== low) return <>{t('figures.range', { low: from, high: written(high, figure, language) })}</>;
  return <>{quality === 'estimated' ? t('figures.about', { value: from }) : from}</>;
}

function Quality({ figure }: { figure: Figure }) {
  const t = useTexts();
  const { date } = useFormats();
  return (
    <>
      {t(`quality.${figure.quality}`)}
      {figure.quality !== 'exact' && figure.text && (
        <span className="muted">
          <br />
          {t('figures.stated', { text: figure.text })}
        </span>
      )}
      {figure.referenceDate && <div className="muted">{t('figures.date', { date: date(`${figure.referenceDate}T12:00:00Z`) })}</div>}
      {figure.note && (
        <Foreign className="muted">{figure.note}</Foreign>
      )}
    </>
  );
}

function Table({ caption, figures }: { caption: string; figures: Figure[] }) {
  const t = useTexts();
  return (
    <TableScroll caption={caption} lang="de">
      <thead>
        <tr>
          <th scope="col">{t('figures.what')}</th>
          <th scope="col">{t('figures.value')}</th>
          <th scope="col">{t('figures.quality')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.code}>
            <th scope="row">{t(`figure.${figure.code}`)}</th>
            <td className="figure__value">
              <Value figure={figure} />
            </td>
            <td>
              <Quality figure={figure} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableScroll>
  );
}

/** The region's figures unit by unit, exactly as the source has them; shares are never added. */
export function Figures({ region, name }: { region: Region; name: string }) {
  const t = useTexts();
  const units = [...new Set(region.figures.map(({ territory }) => territory))];
  const nameOf = (ags: string) => region.territories.find((territory) => territory.ags === ags)?.name ?? name;
  if (units.length === 0) return null;
  return (
    <section>
      <h2>{t('figures.title')}</h2>
      {units.map((ags) => (
        <Table key={ags} caption={nameOf(ags)} figures={region.figures.filter(({ territory }) => territory === ags)} />
      ))}
      <Notice tone="warning">
        <p>{t('figures.noAdd')}</p>
        {region.figures.every(({ referenceDate }) => !referenceDate) && <p>{t('figures.noDate')}</p>}
      </Notice>
    </section>
  );
}
