/**
 * Draws public/icons/{16,32,48,96,128}.png from public/icons/mark.svg: `node scripts/draw-icons.mjs`.
 * The mark's grid of 16 falls on whole pixels at 16, 32, 48, 96 and 128, so edges stay crisp; its
 * green stands at 4:1 on white and on near-black alike. From 48 up, where an icon is looked at
 * rather than pressed, the mark stands on a tile.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const grid = 16;
const samples = 8;
const folder = new URL('../public/icons/', import.meta.url);
const mark = readMark(readFileSync(new URL('mark.svg', folder), 'utf8'));
const tile = { color: [11, 107, 87], corner: 3.6 };
const onTile = [251, 250, 246];

for (const size of [16, 32, 48, 96, 128]) {
  const paint = size < 48 ? paintMark : paintTile;
  writeFileSync(new URL(`${size}.png`, folder), png(size, raster(size, paint)));
}

/** One circle and one cubic stroke with round ends: all that the mark is made of. */
function readMark(svg) {
  const number = (name) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(svg)?.[1]);
  const path = /\bd="M([\d.]+) ([\d.]+)c([^"]+)"/.exec(svg);
  const [dx1, dy1, dx2, dy2, dx, dy] = (path?.[3] ?? '').match(/-?[\d.]+/g).map(Number);
  const [x, y] = [Number(path?.[1]), Number(path?.[2])];
  const hex = /fill="#(\w{6})"/.exec(svg)?.[1] ?? '';
  return {
    circle: { x: number('cx'), y: number('cy'), r: number('r') },
    stroke: number('stroke-width'),
    arc: polyline([x, y], [x + dx1, y + dy1], [x + dx2, y + dy2], [x + dx, y + dy]),
    color: hex.match(/../g).map((pair) => Number.parseInt(pair, 16)),
  };
}

function polyline(start, one, two, end, parts = 64) {
  return Array.from({ length: parts + 1 }, (_, index) => {
    const t = index / parts;
    const u = 1 - t;
    return [0, 1].map(
      (axis) =>
        u ** 3 * start[axis] +
        3 * u * u * t * one[axis] +
        3 * u * t * t * two[axis] +
        t ** 3 * end[axis],
    );
  });
}

function inMark(x, y) {
  const { circle, arc, stroke } = mark;
  if (Math.hypot(x - circle.x, y - circle.y) <= circle.r) return true;
  return arc.some(
    (point, index) => index > 0 && distance([x, y], arc[index - 1], point) <= stroke / 2,
  );
}

/** From a point to a piece of line. */
function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function paintMark(x, y) {
  return inMark(x, y) ? mark.color : undefined;
}

function paintTile(x, y) {
  const middle = grid / 2;
  const over = [x, y].map((value) => Math.max(0, Math.abs(value - middle) - middle + tile.corner));
  if (Math.hypot(...over) > tile.corner) return undefined;
  // The same mark at three quarters, a hair higher than the middle, where it looks centred.
  const inner = [(x - middle) / 0.72 + middle, (y - middle) / 0.72 + middle + 0.1];
  return inMark(...inner) ? onTile : tile.color;
}

/** Every pixel is the mean of samples of it, weighted by what they cover. */
function raster(size, paint) {
  const pixels = Buffer.alloc(size * size * 4);
  const unit = grid / size / samples;
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const [left, top] = [pixel % size, Math.floor(pixel / size)];
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < samples * samples; sample += 1) {
      const x = (left * samples + (sample % samples) + 0.5) * unit;
      const y = (top * samples + Math.floor(sample / samples) + 0.5) * unit;
      const color = paint(x, y);
      if (color === undefined) continue;
      covered += 1;
      color.forEach((value, channel) => (sum[channel] += value));
    }
    const mean = sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered)));
    pixels.set([...mean, Math.round((255 * covered) / samples ** 2)], pixel * 4);
  }
  return pixels;
}

function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
