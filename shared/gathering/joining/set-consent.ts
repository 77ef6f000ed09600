import { consentWording } from '../../contract/commands/people.ts';
import { accept, refuse } from '../asked.ts';
import { byAttendee } from '../rule.ts';
import { consentFacts } from './consent.ts';

/** The whole list of what is allowed from now on; what is not in it is withdrawn. */
export const setConsent = byAttendee<'set-consent'>((state, { command }, { id, person }) => {
  const { consent, wording } = command.data;
  if (wording !== consentWording) return refuse('consent-wording');
  const { role, language } = person;
  return accept(consentFacts(state, { id, role, language, consent, wording }));
});
