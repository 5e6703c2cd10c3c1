export default defineNuxtConfig({
  compatibilityDate: '2025-12-01',
  telemetry: false,
  devtools: { enabled: false },
  app: { head: { title: 'Nuxt', htmlAttrs: { lang: 'en' }, link: [{ rel: 'icon', href: 'data:,' }] } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('helio-') } },
});
