// Put into a copy of the build for one scenario: tries every way out that a script knows, and
// tells which ones it could try at all. Whether anything arrived is for the server's log to say.
const params = new URL(import.meta.url).searchParams;

/** @param {string} town @param {string} from */
export async function reachOut(town, from) {
  const to = (way) => `${town}/collect?from=${from}&way=${way}`;
  const element = (name, set) => {
    const made = document.createElement(name);
    Object.assign(made, set);
    document.body.append(made);
  };
  const ways = {
    fetch: () => fetch(to('fetch'), { mode: 'no-cors', keepalive: true }),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open('POST', to('xhr'));
      request.send('data');
    },
    beacon: () => navigator.sendBeacon(to('beacon'), 'data'),
    websocket: () => new WebSocket(to('websocket').replace('http', 'ws')),
    eventsource: () => new EventSource(to('eventsource')),
    import: () => import(to('import')),
    importScripts: () => importScripts(to('importScripts')),
    worker: () => new Worker(to('worker')),
    image: () => new Image().setAttribute('src', to('image')),
    script: () => element('script', { src: to('script') }),
    style: () => element('link', { rel: 'stylesheet', href: to('style') }),
    prefetch: () => element('link', { rel: 'prefetch', href: to('prefetch') }),
    preload: () => element('link', { rel: 'preload', as: 'image', href: to('preload') }),
    frame: () => element('iframe', { src: to('frame') }),
    object: () => element('object', { data: to('object') }),
    video: () => element('video', { src: to('video'), preload: 'auto' }),
    font: () => new FontFace('Probe', `url(${to('font')})`).load(),
    background: () => {
      document.body.style.backgroundImage = `url(${to('background')})`;
    },
    form: () => {
      element('iframe', { name: 'nowhere' });
      element('form', { action: to('form'), method: 'get', target: 'nowhere' });
      document.forms[document.forms.length - 1].submit();
    },
    ping: () => {
      element('a', { href: '#', ping: to('ping') });
      document.body.lastElementChild.click();
    },
  };
  const tried = [];
  for (const [way, go] of Object.entries(ways)) {
    try {
      Promise.resolve(go()).catch(() => undefined);
      tried.push(way);
    } catch {
      // This place does not know that way, or forbids it at once.
    }
  }
  await new Promise((done) => setTimeout(done, 1500));
  return tried;
}

// In a worker there is nobody to call it.
if (typeof document === 'undefined' && params.has('town')) {
  void reachOut(params.get('town'), 'worker').then((tried) => postMessage(tried));
}
