import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useCommon } from '@/i18n/common';
import { IconButton } from './Button';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  footer?: ReactNode;
  children: ReactNode;
}

/** A modal dialog on the browser's own element: focus stays inside and returns, Escape closes. */
export function Dialog({ title, open, onClose, footer, children }: DialogProps) {
  const t = useCommon();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="kern-dialog" aria-labelledby={id} onClose={onClose}>
      {open && (
        <>
          <header className="kern-dialog__header">
            <h2 id={id} className="kern-title dialog__title">
              {title}
            </h2>
            <IconButton icon="close" label={t('ui.close')} onClick={onClose} />
          </header>
          <section className="kern-dialog__body">{children}</section>
          {footer && <footer className="kern-dialog__footer">{footer}</footer>}
        </>
      )}
    </dialog>
  );
}
