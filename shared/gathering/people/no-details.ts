import type { PersonDetails } from '../facts.ts';

/** What is known of somebody whose words are gone, or were never written. */
export const noDetails: PersonDetails = {
  firstName: '',
  lastName: '',
  displayName: '',
  jobTitle: '',
  grade: '',
  companions: [],
};
