import { Link } from 'react-router';
import { BarComparison, type BarItem } from '@/charts/BarComparison';
import type { Measure } from '@/charts/data';
import { Notice } from '@/ui/Notice';
import { Empty } from '@/ui/states';
import '@/ui/content.scss';
import { useMonitorTexts } from './texts';
import './monitor.scss';

/** A region's value with the definition that it was counted by. */
export interface ComparedRegion extends BarItem {
  definitionVersion: number;
  /** In which way its definition differs, where it does. */
  difference?: string;
  footnotes?: string[];
}

interface ComparisonViewProps {
  name: string;
  period: string;
  measure: Measure;
  /** Only values of this version are set side by side. */
  definitionVersion: number;
  regions: ComparedRegion[];
  reference?: { name: string; value: number };
  /** Regions of like size and kind. */
  suggestions?: { key: string; name: string; reason: string; href: string }[];
  source?: string;
  sample?: boolean;
}

/** What cannot be compared is not drawn beside the others, but named with the reason. */
function Others({ regions, version }: { regions: ComparedRegion[]; version: number }) {
  const t = useMonitorTexts();
  return (
    <Notice tone="warning" title={t('comparison.differs', { count: regions.length })}>
      <p>{t('comparison.differsText', { version: String(version) })}</p>
      <ul className="points">
        {regions.map(({ key, name, definitionVersion, difference }) => (
          <li key={key}>
            <strong>{name}</strong>: {difference ?? t('depth.versionNumber', { version: String(definitionVersion) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Regions side by side, as far as they count the same thing. */
export function ComparisonView({ name, period, measure, definitionVersion, regions, reference, suggestions = [], source, sample }: ComparisonViewProps) {
  const t = useMonitorTexts();
  const same = regions.filter((region) => region.definitionVersion === definitionVersion);
  const others = regions.filter((region) => region.definitionVersion !== definitionVersion);
  const notes = same.flatMap((region) => (region.footnotes ?? []).map((note) => ({ key: `${region.key} ${note}`, name: region.name, note })));
  return (
    <>
      {others.length > 0 && <Others regions={others} version={definitionVersion} />}
      {same.length > 0 ? (
        <BarComparison title={`${name}, ${period}`} level={2} measure={measure} items={same} reference={reference} source={source} sample={sample} />
      ) : (
        <Empty title={t('comparison.empty.title')}>
          <p>{t('comparison.empty.text')}</p>
        </Empty>
      )}
      {notes.length > 0 && (
        <section className="monitor-section">
          <h2>{t('depth.footnotes')}</h2>
          <ul className="points">
            {notes.map(({ key, name: region, note }) => (
              <li key={key}>
                <strong>{region}</strong>: {note}
              </li>
            ))}
          </ul>
        </section>
      )}
      {suggestions.length > 0 && (
        <section className="monitor-section">
          <h2>{t('comparison.similar')}</h2>
          <ul className="cards">
            {suggestions.map(({ key, name: region, reason, href }) => (
              <li key={key}>
                <div className="card">
                  <h3>
                    <Link to={href}>{region}</Link>
                  </h3>
                  <p className="muted">{reason}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
