export const finding = 'what a page says about somebody';
