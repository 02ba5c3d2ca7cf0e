/** A picture of a screen. */
export interface Picture {
  readonly file: string;
  readonly screen: string;
  readonly theme: string;
  readonly language: string;
  readonly width: number;
  /** Layout faults found on it. */
  readonly faults: readonly string[];
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const figure = ({ file, theme, language, width, faults }: Picture): string => `
    <figure>
      <a href="${escaped(file)}"><img src="${escaped(file)}" alt="" loading="lazy" style="width:${width / 3}px" /></a>
      <figcaption>${theme} · ${language} · ${width} px${faults.map((one) => `<br><strong>${escaped(one)}</strong>`).join('')}</figcaption>
    </figure>`;

/**
 * Returns the contact sheet as HTML: a heading for each screen, then its pictures at a third of their size
 * with their faults.
 */
export const sheetPage = (pictures: readonly Picture[]): string => {
  const names = [...new Set(pictures.map(({ screen }) => screen))];
  const sections = names.map((name) => {
    const own = pictures.filter(({ screen }) => screen === name);
    return `<h2 id="${name}">${name}</h2><div>${own.map(figure).join('')}</div>`;
  });
  const links = names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Nearmiss, every screen</title>
    <style>
      body { font: 13px/1.4 sans-serif; margin: 16px; background: #ddd; color: #222 }
      div { display: flex; flex-wrap: wrap; gap: 12px; align-items: start }
      figure { margin: 0 }
      img { display: block; border: 1px solid #999; background: #fff }
      strong { color: #a00 }
    </style>
  </head>
  <body>
    <h1>Every screen</h1>
    <p>${links}</p>
    ${sections.join('\n    ')}
  </body>
</html>
`;
};
