import { helio } from '$lib/documents.server.js';

export const load = () => ({ elements: [helio('body-map', { level: 'easy' })] });
