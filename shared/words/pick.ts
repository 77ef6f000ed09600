/** The text in the person's language, else in the first language that the organiser wrote, else "". */
export function pick(text: Readonly<Record<string, string>>, language: string): string {
  const base = language.split('-', 1)[0] ?? language;
  return text[language] ?? text[base] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
