/** The look of a printed page: black on white, wide margins, one face. It travels inside the file. */
export const reportCss = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #211c16; font: 12pt/1.5 Georgia, 'Times New Roman', 'Noto Serif', serif; }
main { max-inline-size: 38rem; margin-inline: auto; padding: 3rem 1.5rem; overflow-wrap: anywhere; }
header { border-block-end: 1px solid #211c16; padding-block-end: 1.5rem; }
header p { margin: 0; color: #5e554a; }
h1 { margin: .3rem 0; font-size: 2rem; line-height: 1.15; }
h2 { margin: 2rem 0 1rem; font-size: 1rem; font-weight: normal; letter-spacing: .04em; color: #5e554a; }
.objective { font-style: italic; }
ol { margin: 0; padding: 0; list-style: none; }
li { margin-block-end: 1.75rem; break-inside: avoid; }
blockquote { margin: 0; font-size: 1.3rem; line-height: 1.35; white-space: pre-line; }
li p { margin: .35rem 0 0; color: #5e554a; font-size: .9rem; }
.withheld, .none { color: #5e554a; }
@page { margin: 20mm; }
@media print { main { padding: 0; max-inline-size: none; } }
`.trim();
