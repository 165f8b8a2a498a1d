// Published in place of service-worker.js, under its name, it takes a worker that does wrong from every device that visits
// the site again, with all that it kept. The site works as before, but for what it shows without a network.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(withdraw()));

async function withdraw() {
  const { pathname } = new URL(registration.scope);
  const own = (await caches.keys()).filter((name) => name.startsWith('kepu-') && name.endsWith(` ${pathname}`));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
}
