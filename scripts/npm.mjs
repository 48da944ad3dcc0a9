// Runs npm scripts. They alone run on the Node that the tools need, which is among the packages.
import { spawn } from 'node:child_process';
import { platform } from 'node:process';

/**
 * Runs `npm run NAME -- ARGS`; never throws. Gives the exit code and, unless it is shown at once,
 * everything printed.
 */
export function runScript(name, args = [], { show = false, seconds = 840, env = {} } = {}) {
  return runNpm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], {
    show,
    seconds,
    env,
  });
}

/** Runs npm, on another Node than this one when `node` says where that is. */
export function runNpm(args, { show = false, seconds = 840, env = {}, node } = {}) {
  return new Promise((resolve) => {
    const started = Date.now();
    const [program, ...first] = node ? [node, process.env.npm_execpath] : ['npm'];
    // A group of its own, so that a hung part is ended with everything it started.
    const child = spawn(program, [...first, ...args], {
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: platform === 'win32' && !node,
      detached: !show && platform !== 'win32',
      env: { ...process.env, ...(show ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }), ...env },
    });
    let output = '';
    const collect = (data) => (output += data);
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    const end = (code) => {
      clearTimeout(limit);
      resolve({ code, output: plain(output), seconds: (Date.now() - started) / 1000 });
    };
    const stop = () => {
      output += `\nEnded after ${seconds} seconds without an answer.\n`;
      if (child.pid && !show && platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    const limit = seconds === Infinity ? undefined : setTimeout(stop, seconds * 1000);
    child.on('error', (error) => {
      output += String(error);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** What was printed, without colours and without the frames of a turning wheel. */
function plain(output) {
  const escape = String.fromCharCode(27);
  return output
    .replaceAll(new RegExp(`${escape}\\[[0-9;?]*[A-Za-z]`, 'g'), '')
    .replaceAll(/[⠀-⣿] (?:Preparing\.\.\.|\[\d+\/\d+\][^⠀-⣿\n]*)/g, '');
}
