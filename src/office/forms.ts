/** The script of the editors' forms: the fields that are ours. */
import './cloned-proxies.ts';
import './held-dialogs.ts';
import './text-control.ts';
import './faults-control.ts';
import './preview-control.ts';
