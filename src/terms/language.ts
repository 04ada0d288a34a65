/** The four languages of the product, in the order in which they are offered. */
export const languages = ['kk', 'ru', 'en', 'ko'] as const;
export type Language = (typeof languages)[number];
