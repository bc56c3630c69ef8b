/* What the whole answer needs beside the names, loaded once these have answered: texts and slips. */
export { nearestNames } from '../names/nearest-names.ts';
export { findTexts } from '../prose/find-texts.ts';
export { WordIndex } from '../prose/word-index.ts';
export { guess, nearNames } from '../ranking/guess.ts';
export { guessedKeys } from '../ranking/guessed-words.ts';
