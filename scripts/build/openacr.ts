import { writeOpenAcr } from '../write-openacr.js';

await writeOpenAcr();
