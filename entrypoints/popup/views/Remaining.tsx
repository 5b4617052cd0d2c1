import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** Seconds until a moment (ms since the epoch), counting down. Not read out: a number a second is noise. */
export function Remaining({ until, now }: { until: number; now: () => number }) {
  const left = () => Math.max(0, Math.ceil((until - now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <span class="remaining" aria-hidden="true">
      {i18n.t('popup.seconds', [seconds])}
    </span>
  );
}
