import { useState } from 'react';
import { Icon, type IconName } from '@/ui/Icon';
import { Notice } from '@/ui/Notice';
import { around, withoutFilter, withValue } from './query';
import { useSearchTexts } from './texts';

interface QuickFiltersProps {
  params: URLSearchParams;
  onChange: (next: URLSearchParams) => void;
}

function Quick({ icon, on, onClick, children }: { icon: IconName; on: boolean; onClick: () => void; children: string }) {
  return (
    <button type="button" className="quick" aria-pressed={on} onClick={onClick}>
      <Icon name={on ? 'check' : icon} size={20} />
      {children}
    </button>
  );
}

/** Three decimals are about a hundred metres: near enough to find, not enough to point at a door. */
function rounded({ latitude, longitude }: GeolocationCoordinates): string {
  return `${latitude.toFixed(3)},${longitude.toFixed(3)}`;
}

function NearMe({ params, onChange }: QuickFiltersProps) {
  const t = useSearchTexts();
  const [state, setState] = useState<'idle' | 'searching' | 'denied'>('idle');
  const find = () => {
    if (params.has('near')) {
      onChange(withoutFilter(params, 'near'));
      return;
    }
    if (!('geolocation' in navigator)) {
      setState('denied');
      return;
    }
    setState('searching');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('idle');
        onChange(around(params, 'near', rounded(coords)));
      },
      () => setState('denied'),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  };
  return (
    <>
      <Quick icon="near" on={params.has('near')} onClick={find}>
        {t(state === 'searching' ? 'near.searching' : 'quick.near')}
      </Quick>
      {state === 'denied' && (
        <div className="quick__message">
          <Notice tone="warning" live>
            <p>{t('near.denied')}</p>
          </Notice>
        </div>
      )}
      {params.has('near') && <p className="quick__message muted small">{t('near.privacy')}</p>}
    </>
  );
}

export function QuickFilters({ params, onChange }: QuickFiltersProps) {
  const t = useSearchTexts();
  const evening = params.has('daytime', 'evening');
  const weekend = params.has('day', 'sa') && params.has('day', 'su');
  const toggle = (name: string, values: string[], on: boolean) => {
    const next = withValue(params, name, null);
    const others = params.getAll(name).filter((value) => !values.includes(value));
    [...others, ...(on ? [] : values)].forEach((value) => next.append(name, value));
    onChange(next);
  };
  return (
    <div className="quick-filters" role="group" aria-label={t('quick.title')}>
      <Quick icon="clock" on={params.get('open') === 'now'} onClick={() => onChange(withValue(params, 'open', params.has('open') ? null : 'now'))}>
        {t('quick.open')}
      </Quick>
      <Quick icon="moon" on={evening} onClick={() => toggle('daytime', ['evening'], evening)}>
        {t('quick.evening')}
      </Quick>
      <Quick icon="calendar" on={weekend} onClick={() => toggle('day', ['sa', 'su'], weekend)}>
        {t('quick.weekend')}
      </Quick>
      <NearMe params={params} onChange={onChange} />
    </div>
  );
}
