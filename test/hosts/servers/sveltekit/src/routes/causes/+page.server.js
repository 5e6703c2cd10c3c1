import { helio } from '$lib/documents.server.js';

export const load = () => ({ elements: [helio('causes', { level: 'easy' })] });
