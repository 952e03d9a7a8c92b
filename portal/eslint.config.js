import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** Imports go shared → features → app, never between features: inside a feature everything is reached by './'. */
function imports(folder, ...forbidden) {
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: ['src/**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: forbidden, message: 'Imports go shared → features → app, never between features.' }] },
      ],
    },
  }
}

export default tseslint.config(
  { ignores: ['dist', 'target', 'node_modules', 'mock-public', 'src/api/__generated__'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Ask through @/api/client: it brings keys, versions and problems.' }],
    },
  },
  { files: ['src/api/client.ts', 'src/mocks/**', 'scripts/**', 'e2e/**'], rules: { 'no-restricted-globals': 'off', 'no-console': 'off' } },
  imports('lib', '@/features/*', '@/app/*', '@/components/*', '@/api/*', '@/mocks/*'),
  imports('api', '@/features/*', '@/app/*', '@/components/*', '@/mocks/*'),
  imports('components', '@/features/*', '@/app/*', '@/mocks/*'),
  imports('features', '@/features/*', '@/app/*', '@/mocks/*', '../*'),
)
