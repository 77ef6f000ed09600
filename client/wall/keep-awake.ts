/**
 * Asks the browser not to dim the projector; the lock falls when the page is hidden, so it is asked for
 * again. Plain http has no such thing, and a refusal is nothing that a hall should see.
 */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => undefined;
  let lock: WakeLockSentinel | null = null;
  const ask = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(
      (given) => (lock = given),
      () => (lock = null),
    );
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    document.removeEventListener('visibilitychange', ask);
    lock?.release().catch(() => undefined);
  };
}
