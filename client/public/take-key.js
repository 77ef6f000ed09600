// Runs before the first paint: a key in the fragment leaves the address bar, and stays in this tab only.
(function () {
  var found = /[#&](k|p)=([A-Za-z0-9_-]{8,128})/.exec(location.hash);
  if (!found) return;
  try {
    sessionStorage.setItem('closer-' + found[1] + ':' + location.pathname, found[2]);
  } catch {
    window.closerKey = found[2];
  }
  history.replaceState(null, '', location.pathname + location.search);
})();
