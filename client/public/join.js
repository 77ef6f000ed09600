// The join form works without this. It fills in a personal link, and keeps a second press from sending twice.
(function () {
  var form = document.querySelector('form[data-join]');
  if (!form) return;
  var slot = 'closer-p:' + location.pathname;
  var button = form.querySelector('button');

  function takenKey() {
    try {
      return sessionStorage.getItem(slot) || window.closerKey || '';
    } catch {
      return window.closerKey || '';
    }
  }

  function forgetKey() {
    window.closerKey = '';
    try {
      sessionStorage.removeItem(slot);
    } catch {
      return;
    }
  }

  function fillIn(who) {
    if (!form.elements.name.value) form.elements.name.value = who.firstName;
    var language = form.elements.language;
    for (var i = 0; language.options && i < language.options.length; i += 1)
      if (language.options[i].value === who.language) language.value = who.language;
  }

  function askWho(key) {
    form.elements.person.value = key;
    fetch('/api/join/' + location.pathname.split('/')[2] + '/who', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: key }),
    })
      .then(function (answer) {
        if (answer.ok) return answer.json().then(fillIn);
        if (answer.status === 404) form.elements.person.value = '';
      })
      .catch(function () {
        // Offline for a moment: the key goes with the form all the same.
      });
  }

  form.addEventListener('submit', function () {
    forgetKey();
    button.setAttribute('aria-busy', 'true');
    setTimeout(function () {
      button.disabled = true;
    });
  });
  // A page that comes back from the browser's memory may be sent again.
  window.addEventListener('pageshow', function () {
    button.disabled = false;
    button.removeAttribute('aria-busy');
  });

  var key = takenKey();
  if (key) askWho(key);
})();
