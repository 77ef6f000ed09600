const PLACEHOLDER = /\{([A-Za-z]+)\}/g;

/**
 * Fills `{placeholders}`. A placeholder without a value makes the whole line unusable, and `fallback` (the
 * segment's title) is given instead: braces never reach a screen.
 */
export function fillText(
  text: string,
  values: Readonly<Record<string, string | undefined>>,
  fallback: string,
): string {
  let missing = false;
  const filled = text.replace(PLACEHOLDER, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === '') missing = true;
    return value ?? '';
  });
  const usable = !missing && filled !== '' && !/[{}]/.test(filled);
  return usable ? filled : fallback.replace(/[{}]/g, '');
}
