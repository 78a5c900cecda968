import { expect, test } from 'vitest';
import { givenNameForms, nounForms, surnameForms } from '../../../src/core/inflect/inflect';
import { GIVEN_NAMES, NOUNS, SURNAMES } from './cases';

test.each(SURNAMES)('%s: the %s surname %s has the forms [%s]', (lang, gender, name, forms) => {
  expect(surnameForms(lang, name, gender).join(' ')).toBe(forms);
});

test.each(GIVEN_NAMES)(
  '%s: the %s given name %s has the forms [%s]',
  (lang, gender, name, forms) => {
    expect(givenNameForms(lang, name, gender).join(' ')).toBe(forms);
  },
);

test.each(NOUNS)('%s: %s has the forms [%s]', (lang, name, forms) => {
  expect(nounForms(lang, name).join(', ')).toBe(forms);
});
