/** The curve of the growth as a picture for the docs: logarithmic both ways, legible in light and dark. */
import type { Point } from './fit.ts';

export interface Curve {
  shape: string;
  points: Point[];
  floorPoints: Point[];
  exponent: number;
}

const SIZE = { width: 760, height: 460 };
const FRAME = { left: 76, right: 548, top: 64, bottom: 392 };
const STYLE = `
  svg { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; font-size: 14px; }
  .paper { fill: #fbf7f0; } .title { font-size: 17px; font-weight: 600; }
  text { fill: #211c16; } .quiet { fill: #5e554a; }
  .grid { stroke: #d9cfc0; stroke-width: 1; }
  .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
  .solve { fill: none; stroke: #5e554a; stroke-width: 1; }
  .a { stroke: #0b6b63; } .b { stroke: #8c2b57; } .dots { fill: #fbf7f0; stroke-width: 2.5; }
  .dashed { stroke-dasharray: 7 4; } .dotted { stroke-dasharray: 2 3; }
  @media (prefers-color-scheme: dark) {
    .paper, .dots { fill: #14120f; } text { fill: #f6f0e6; } .quiet { fill: #c9bfb1; }
    .grid { stroke: #3a352e; } .solve { stroke: #c9bfb1; } .a { stroke: #6fd6c8; } .b { stroke: #f29cc3; }
  }`;

interface Scale {
  x(people: number): number;
  y(ms: number): number;
  /** Powers of ten that hold all points. */
  decades: number[];
}

const share = (value: number, from: number, to: number): number =>
  Math.log(value / from) / Math.log(to / from);

function scaleOf(curves: Curve[]): Scale {
  const points = curves.flatMap((curve) => [...curve.points, ...curve.floorPoints]);
  const people = points.map((point) => point.people);
  const times = points.map((point) => Math.log10(point.ms));
  const [low, high] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const [few, many] = [Math.min(...people), Math.max(...people)];
  const { left, right, top, bottom } = FRAME;
  return {
    x: (value) => left + 14 + share(value, few, many) * (right - left - 28),
    y: (ms) => bottom - share(ms, 10 ** low, 10 ** high) * (bottom - top),
    decades: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)),
  };
}

const at = (value: number): string => value.toFixed(1);

const path = (points: Point[], { x, y }: Scale): string =>
  points.map(({ people, ms }, index) => `${index === 0 ? 'M' : 'L'}${at(x(people))} ${at(y(ms))}`).join('');

function grid(scale: Scale, sizes: number[]): string {
  const { left, right, top, bottom } = FRAME;
  const rows = scale.decades.map((ms) => {
    const y = at(scale.y(ms));
    return `<path class="grid" d="M${left} ${y}H${right}"/><text class="quiet" x="${left - 10}" y="${y}" dy="5" text-anchor="end">${ms}</text>`;
  });
  const columns = sizes.map((people) => {
    const x = at(scale.x(people));
    return `<text class="quiet" x="${x}" y="${bottom + 22}" text-anchor="middle">${people}</text>`;
  });
  const middle = (left + right) / 2;
  const labels = [
    `<text x="${middle}" y="${bottom + 46}" text-anchor="middle">people present, customers to colleagues as 1:4 or 1:1</text>`,
    `<text x="${left - 44}" y="${top - 14}">milliseconds, one round (median)</text>`,
  ];
  return [...rows, ...columns, ...labels].join('\n');
}

/** A circle for the first shape, a square for the second: the colours are not alone in telling them apart. */
function dot({ people, ms }: Point, scale: Scale, index: number): string {
  const [x, y] = [scale.x(people), scale.y(ms)];
  const look = `class="dots ${index === 0 ? 'a' : 'b'}"`;
  if (index === 0) return `<circle ${look} cx="${at(x)}" cy="${at(y)}" r="4.5"/>`;
  return `<rect ${look} x="${at(x - 4)}" y="${at(y - 4)}" width="8" height="8"/>`;
}

function line(curve: Curve, scale: Scale, index: number): string {
  const look = index === 0 ? 'a' : 'b dashed';
  const floorLook = index === 0 ? 'solve' : 'solve dotted';
  return [
    `<path class="${floorLook}" d="${path(curve.floorPoints, scale)}"/>`,
    `<path class="curve ${look}" d="${path(curve.points, scale)}"/>`,
    ...curve.points.map((point) => dot(point, scale, index)),
  ].join('\n');
}

interface Label {
  y: number;
  text: string;
  isQuiet: boolean;
}

const LINE_HEIGHT = 19;

/** Labels right of where their lines end, moved down until none is over another. */
function labels(curves: Curve[], scale: Scale): string {
  const wanted = curves.flatMap(({ shape, points, floorPoints, exponent }): Label[] => {
    const growth = `grows with people<tspan dy="-5" font-size="11">${exponent.toFixed(2)}</tspan>`;
    return [
      { y: scale.y(points.at(-1)?.ms ?? 1), text: `${shape} ${growth}`, isQuiet: false },
      { y: scale.y(floorPoints.at(-1)?.ms ?? 1), text: `${shape} bare solve`, isQuiet: true },
    ];
  });
  let free = -Infinity;
  return wanted
    .sort((one, other) => one.y - other.y)
    .map(({ y, text, isQuiet }) => {
      const place = Math.max(y, free);
      free = place + LINE_HEIGHT;
      return `<text${isQuiet ? ' class="quiet"' : ''} x="${FRAME.right + 4}" y="${at(place)}" dy="5">${text}</text>`;
    })
    .join('\n');
}

export function drawGrowth(curves: Curve[]): string {
  const scale = scaleOf(curves);
  const sizes = curves[0]?.points.map(({ people }) => people) ?? [];
  const { width, height } = SIZE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Time to match one round, by the number of people present</title>
<style>${STYLE}
</style>
<rect class="paper" width="${width}" height="${height}" rx="12"/>
<text class="title" x="${FRAME.left - 44}" y="30">Time to match one round</text>
${grid(scale, sizes)}
${curves.map((curve, index) => line(curve, scale, index)).join('\n')}
${labels(curves, scale)}
</svg>
`;
}
