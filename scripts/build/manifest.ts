/** Completes the manifest that the analyzer wrote, and writes what is made from it: types, data for editors, `llms.txt`. */
import { completeManifest } from '../manifest/complete-manifest.js';
import { readElements } from '../manifest/elements.js';
import { writeEditorData } from '../manifest/write-editor-data.js';
import { writeLlms } from '../manifest/write-llms.js';
import { writeTypes } from '../manifest/write-types.js';
import { readPackage } from './package.js';

await completeManifest();
const manifest = await readElements();
const about = await readPackage();
await writeTypes(manifest);
await writeEditorData(manifest, about.version);
await writeLlms(manifest, about);
