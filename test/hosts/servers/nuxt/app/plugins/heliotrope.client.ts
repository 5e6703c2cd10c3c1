import 'heliotrope/define/body-map';
import 'heliotrope/define/causes';

export default defineNuxtPlugin(() => {});
