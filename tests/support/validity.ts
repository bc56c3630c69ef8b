import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // How the generator writes, not whether it is HTML.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'no-implicit-close': 'off',
    'attr-quotes': 'off',
    'long-title': 'off',
    // Conformant since HTML 5.1: a header row may precede rows of another length.
    'element-required-attributes': 'error',
  },
});

/** Errors of a page's HTML, as `file:line rule: message`. */
export async function htmlErrors(file: string): Promise<string[]> {
  const report = await validator.validateFile(file);
  return report.results.flatMap((result) =>
    result.messages
      .filter((message) => message.severity === 2)
      .map((message) => `${file}:${message.line} ${message.ruleId}: ${message.message}`),
  );
}
