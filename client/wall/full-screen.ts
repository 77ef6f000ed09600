/** F goes to the full screen and back. Other keys are left to the browser. */
export function toggleFullScreen(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'f' || event.ctrlKey || event.metaKey || event.altKey) return;
  const change =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  // A browser may refuse, for example in a frame; the wall goes on as it is.
  change.catch(() => undefined);
}
