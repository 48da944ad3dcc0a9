/**
 * Two libraries hand out by their names what was translated for browsers of ten years ago, and have
 * the original beside it. The package takes the original.
 */
const dexie = 'dexie/dist/modern/dexie.mjs';

export function modernCopies() {
  return {
    name: 'groundwork:modern-copies',
    enforce: 'pre',
    resolveId(source, importer = '') {
      if (source === 'dexie') return this.resolve(dexie, importer);
      if (!/[\\/]libphonenumber-js[\\/]core[\\/]/.test(importer)) return null;
      const modern = source.replace('/es6/', '/es6-modern/');
      return modern === source ? null : this.resolve(modern, importer);
    },
  };
}
