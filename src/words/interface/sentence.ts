/** Ends a sentence that closes with a name: `Co., Ltd.` brings its own full stop. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
