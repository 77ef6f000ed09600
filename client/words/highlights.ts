/** Every sentence of the highlights page. */
export const highlightsWords = {
  title: 'Highlights',
  noKey: {
    title: 'This page needs its key',
    text: 'Please open it from the owner’s page or from the console.',
  },
  loading: 'Loading …',
  tryAgain: 'Try again',
  empty:
    'Nothing is kept yet. On the console, the star keeps a question, an answer or a result, and “Keep a note” keeps what you heard.',
  withheld: (n: number) =>
    n === 1
      ? 'One more is kept whose speaker has not agreed to a report. It is left out.'
      : `${String(n)} more are kept whose speakers have not agreed to a report. They are left out.`,
  kinds: { question: 'Question', answer: 'Answer', result: 'Result', note: 'Note', moment: 'Moment' },
  downloads: 'Take it with you',
  formats: {
    html: 'One page (HTML)',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
  },
  print: 'Print',
  saved: 'Saved.',
  asking: {
    title: 'Asked and answered',
    told: 'Words stand in these tables only while their authors allow them in a report. A line without words is somebody who does not.',
    files: {
      'results.csv': 'Results (CSV)',
      'answers.csv': 'Written answers (CSV)',
      'questions.csv': 'Questions (CSV)',
      'run-of-show.json': 'Run of show (JSON)',
    },
  },
  meetings: {
    title: 'Who met whom',
    told: 'These tables name people. Keep them as carefully as your guest list.',
    files: {
      meetings: 'Every meeting (CSV)',
      'contact-minutes': 'Minutes by person and team (CSV)',
    },
  },
};
