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
  // What has no value keeps its braces, by which it is found.
  const filled = text.replace(PLACEHOLDER, (braces, name: string) =>
    Object.hasOwn(values, name) ? values[name] || braces : braces,
  );
  const usable = filled !== '' && !/[{}]/.test(filled);
  return usable ? filled : fallback.replace(/[{}]/g, '');
}
