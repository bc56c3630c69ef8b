import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.test',
  cacheDir: './.cache',
  integrations: [
    starlight({
      title: 'Enum reference',
      defaultLocale: 'root',
      locales: {
        root: { label: 'English', lang: 'en' },
        'zh-cn': { label: '简体中文', lang: 'zh-CN' },
        'pt-br': { label: 'Português', lang: 'pt-BR' },
      },
      sidebar: [
        { label: 'v1.0', items: [{ autogenerate: { directory: 'v1-0' } }] },
        { label: 'beta', items: [{ autogenerate: { directory: 'beta' } }] },
      ],
    }),
  ],
});
