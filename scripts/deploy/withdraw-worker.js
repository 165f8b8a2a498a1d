// Publish this file as service-worker.js to withdraw a broken service worker: on the next visit of a device it deletes
// the caches of the site and unregisters the worker. The site keeps working, except offline.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(withdraw()));

async function withdraw() {
  const { pathname } = new URL(registration.scope);
  const own = (await caches.keys()).filter((name) => name.startsWith('kepu-') && name.endsWith(` ${pathname}`));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
}
