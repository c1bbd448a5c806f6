import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const FAKE_BROWSER = fileURLToPath(new URL('tests/extension/fake-browser.ts', import.meta.url));
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias: { 'wxt/browser': FAKE_BROWSER } },
        test: {
          name: 'node',
          include: ['tests/{architecture,engine,extension,cli}/**/*.test.ts'],
          environment: 'node',
          // The command line's tests start processes, and a busy machine takes its time over each.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // The built extension in a real browser: two at once make each other slow.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Named beforehand: a dependency that Vite meets during the run makes it reload the page under the tests.
        optimizeDeps: {
          include: [
            '@floating-ui/dom',
            '@testing-library/preact',
            'axe-core',
            'fuse.js',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
          ],
        },
        test: {
          name: 'browser',
          setupFiles: ['tests/page/patient-queries.ts'],
          include: ['tests/{page,components}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
