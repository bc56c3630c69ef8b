/** Where a name may break at the end of a line: after each match, between its words. */
export const nameBreaks = /([a-z\d])(?=[A-Z][a-z])|([_.-])(?=\w)/g;
