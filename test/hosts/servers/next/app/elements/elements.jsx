'use client';
import 'heliotrope/define/body-map';
import 'heliotrope/define/causes';

/** The import alone registers them, in the page and not on the server. */
export const Elements = () => null;
