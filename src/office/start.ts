import { ownCampaign, ownOrder } from '#views/office/form-words.ts';
import { type Collection, campaignsIn, ownFirst } from './own-first.ts';
import { CMS } from './sveltia.ts';

/**
 * Starts Sveltia CMS with the forms of the campaign first that the editor chose on this device. Below them stays the
 * choice, where there are several campaigns.
 */

const kept = 'own-campaign';

interface Configuration {
  readonly collections: readonly Collection[];
}

/** The configuration of the forms. Undefined when it does not load: Sveltia CMS reports that. */
export const configuration: Promise<Configuration | undefined> = fetch('config.json')
  .then((response) => (response.ok ? (response.json() as Promise<Configuration>) : undefined))
  .catch(() => undefined);

async function start(): Promise<void> {
  const config = await configuration;
  if (!config) return CMS.init();
  const campaigns = campaignsIn(config.collections);
  if (campaigns.length > 1) offer(campaigns);
  const collections = ownFirst(config.collections, localStorage.getItem(kept) ?? '');
  CMS.init({ config: { ...config, collections, load_config_file: false } });
}

function offer(campaigns: ReturnType<typeof campaignsIn>): void {
  const own = localStorage.getItem(kept) ?? '';
  const select = document.createElement('select');
  for (const { id, label } of [{ id: '', label: ownOrder }, ...campaigns]) {
    select.append(new Option(label, id, false, id === own));
  }
  select.addEventListener('change', () => {
    localStorage.setItem(kept, select.value);
    location.reload();
  });
  const label = document.createElement('label');
  label.append(ownCampaign, select);
  label.style.cssText = `position:fixed;inset:auto 0 0;height:${height}px;box-sizing:border-box;padding:4px 16px;display:flex;gap:8px;align-items:center;font:14px system-ui,sans-serif;color-scheme:light dark;background:Canvas;color:CanvasText;border-top:1px solid GrayText`;
  const root = document.createElement('div');
  root.id = 'nc-root';
  root.style.cssText = `position:fixed;inset:0 0 ${height}px`;
  document.body.append(root, label);
}

const height = 44;

start();
