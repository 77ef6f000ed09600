const english = {
  title: 'Highlights',
  none: 'Nothing was kept this time.',
  withheldOne:
    'One more moment was kept. It stays out of this file, because the person has not agreed to it.',
  withheldMany:
    '{count} more moments were kept. They stay out of this file, because the people have not agreed to it.',
  question: 'Question',
  answer: 'Answer',
  result: 'Result',
  note: 'Note',
  moment: 'Moment',
  facilitator: 'Facilitator',
  wholeEvent: 'The event',
} as const;

export type ReportWords = Readonly<Record<keyof typeof english, string>>;

const reports: Readonly<Record<string, ReportWords>> = { en: english };

/** Words of the files of highlights, in `language` or else in English. */
export const reportWords = (language = 'en'): ReportWords => reports[language] ?? english;
