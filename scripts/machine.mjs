// What this computer has. No dependency: it also runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const inProgramFiles = (...path) => programFiles.map((folder) => join(folder, ...path));

/**
 * A program that the tests need: where it may be, the variable that names another place for it,
 * and how it is called among packages. `on` limits it to some systems.
 */
export const programs = {
  chromium: {
    title: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: inProgramFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
    },
    debian: 'chromium',
    get: { darwin: 'brew install --cask chromium', win32: 'winget install Google.Chrome' },
  },
  firefox: {
    title: 'Firefox 142 or newer',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: inProgramFiles('Mozilla Firefox', 'firefox.exe'),
    },
    debian: 'firefox-esr',
    get: { darwin: 'brew install --cask firefox', win32: 'winget install Mozilla.Firefox' },
  },
  xvfb: {
    title: 'Xvfb, a display that nobody sees',
    names: ['Xvfb'],
    debian: 'xvfb',
    on: ['linux'],
  },
  xdotool: {
    title: 'xdotool, which presses real keys',
    names: ['xdotool'],
    debian: 'xdotool',
    on: ['linux'],
  },
  // How much a printed page holds is tested; a system without fonts of usual width would hold less.
  fonts: {
    title: 'Fonts of usual width (Liberation)',
    names: [],
    places: {
      linux: ['truetype/liberation', 'truetype/liberation2', 'liberation', 'liberation-serif'].map(
        (folder) => join('/usr/share/fonts', folder, 'LiberationSerif-Regular.ttf'),
      ),
    },
    debian: 'fonts-liberation',
    on: ['linux'],
  },
  pdf: {
    title: 'Poppler, which reads printed pages',
    names: ['pdftotext'],
    debian: 'poppler-utils',
    get: { darwin: 'brew install poppler', win32: 'winget install oschwartz10612.Poppler' },
  },
  age: {
    title: 'age, another program for the same sealed files',
    names: ['age'],
    debian: 'age',
    get: { darwin: 'brew install age', win32: 'winget install FiloSottile.age' },
  },
};

/** The programs of this system that the tests need. */
export const allPrograms = Object.keys(programs).filter((key) => {
  const { on } = programs[key];
  return !on || on.includes(platform);
});

/** Where a program is; undefined when this computer has none. A named place that is empty throws. */
export function findProgram(key) {
  const { names, variable, places = {} } = programs[key];
  const named = variable && env[variable];
  if (named) {
    if (!existsSync(named))
      throw new Error(`${variable} names ${named}, and there is nothing there.`);
    return named;
  }
  const candidates = [
    ...(places[platform] ?? []),
    ...names.flatMap((name) =>
      (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
    ),
  ];
  return candidates.find(names.length === 0 ? existsSync : isProgram);
}

/** Where a program is, for what cannot do without it. */
export function needProgram(key) {
  const found = findProgram(key);
  if (!found) throw new Error(`This is missing on this computer:\n${howToGet([key]).join('\n')}`);
  return found;
}

/** Which of these programs are not found here. */
export function missingPrograms(keys) {
  return keys.filter((key) => findProgram(key) === undefined);
}

/** One line for each missing program: what it is and how to get it here. */
export function howToGet(keys) {
  return keys.map((key) => {
    const { title, variable, get = {}, debian } = programs[key];
    const command = get[platform] ?? `sudo apt-get install ${debian}`;
    const other = variable ? `, or set ${variable} to where it is` : '';
    return `  ${title}: ${command}${other}`;
  });
}

/** Whether this is a Debian where packages can be installed at once. */
export function canInstall() {
  return platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

export function installPrograms(keys) {
  const packages = keys.map((key) => programs[key].debian);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    options,
  );
}

/** Whether somebody could see a window here. */
export function hasDisplay() {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function isProgram(path) {
  try {
    if (!statSync(path).isFile()) return false;
    if (platform !== 'win32') accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
