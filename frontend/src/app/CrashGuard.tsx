import { Component, type ReactNode } from 'react';
import { useCommon } from '@/i18n/common';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

function Crash() {
  const t = useCommon();
  return (
    <div className="page">
      <Notice tone="danger" title={t('crash.title')} live>
        <p>{t('crash.text')}</p>
        <p>
          <Button onClick={() => location.reload()}>{t('crash.reload')}</Button>
        </p>
      </Notice>
    </div>
  );
}

/** Keeps one broken page from taking the whole application with it. */
export class CrashGuard extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crash /> : this.props.children;
  }
}
