/**
 * Of the PDF library only what reads text goes into the package. Its core is one file of sections,
 * one for each source module; those that draw, decode pictures, compile or fill in forms are taken
 * out, and with them every use of WebAssembly and of compiled code. What names them in the rest
 * finds `LeftOut`, which refuses to be made; the library takes that for a damaged part and goes on.
 * The build stops when a new version of the library no longer fits this list.
 */
const coreFile = /[\\/]pdfjs-dist[\\/]build[\\/]pdf\.worker\.mjs$/;

/** Section names as the library writes them; one that ends in a slash is a whole folder. */
const leftOut = [
  'core/annotation',
  'core/brotli_stream',
  'core/calibri_factors',
  'core/ccitt_stream',
  'core/colorspace',
  'core/colorspace_utils',
  'core/dataset_reader',
  'core/default_appearance',
  'core/editor/',
  'core/file_spec',
  'core/font_renderer',
  'core/font_substitutions',
  'core/function',
  'core/helvetica_factors',
  'core/icc_colorspace',
  'core/image',
  'core/image_resizer',
  'core/intersector',
  'core/jbig2_ccittFax',
  'core/jbig2_stream',
  'core/jpeg_stream',
  'core/jpg',
  'core/jpx',
  'core/jpx_stream',
  'core/liberationsans_widths',
  'core/metadata_parser',
  'core/myriadpro_factors',
  'core/obj_bin_transform_core',
  'core/operator_list',
  'core/pattern',
  'core/postscript/',
  'core/segoeui_factors',
  'core/sound',
  'core/struct_tree',
  'core/wasm_image',
  'core/worker',
  'core/worker_stream',
  'core/writer',
  'core/xfa/',
  'core/xfa_fonts',
  'core/xml_parser',
  'external/',
  'pdf.worker',
  'shared/base_pdf_stream',
  'shared/image_utils',
  'shared/message_handler',
  'shared/obj_bin_transform_utils',
  'shared/scripting_utils',
];

/** What the reader of text imports. */
const exported = [
  'InvalidPDFException',
  'LocalPdfManager',
  'PasswordException',
  'XRefParseException',
  'setVerbosityLevel',
];

/** Reads character maps and fonts from a server; nothing is ever fetched here. */
const fetching = /\bawait fetch\(url\)/g;

/** What must not be in the package: the add-on linter and the promise to connect nowhere say so. */
const forbidden =
  /\bWebAssembly\b|\beval\(|\bnew Function\b|\binnerHTML\b|\b(?:await|return) fetch\(|(?<![.\w])import\(|\bXMLHttpRequest\b|\bimportScripts\b/;

export function pdfTextOnly(code) {
  const marks = [...code.matchAll(/^;\/\/ \.\/(?:src\/)?(\S+)\.js$/gm)];
  const sections = marks.map((mark, at) => ({
    name: mark[1],
    text: code.slice(mark.index, marks[at + 1]?.index ?? code.length),
  }));
  const out = sections.filter(({ name }) => leftOut.some((rule) => fits(rule, name)));
  for (const rule of leftOut) {
    if (!out.some(({ name }) => fits(rule, name))) throw misfit(`no section ${rule}`);
  }
  const kept = sections.filter((section) => !out.includes(section)).map(({ text }) => text);
  const body = kept.join('').replace(fetching, 'await new LeftOut()');
  const found = forbidden.exec(body);
  if (found) throw misfit(`it still holds ${found[0]}`);
  for (const name of exported) {
    if (!new RegExp(`^(class|function) ${name}\\b`, 'm').test(body)) throw misfit(`no ${name}`);
  }
  const names = out.flatMap(({ text }) => namesOf(text)).filter((name) => isNamed(name, body));
  const licence = marks[0] ? code.slice(0, marks[0].index) : '';
  return `${licence}class LeftOut {
  static setOptions() {}
  constructor() {
    throw new Error('Not part of reading text');
  }
}
${[...new Set(names)].map((name) => `const ${name} = LeftOut;`).join('\n')}
${body}
export { ${exported.join(', ')} };
`;
}

function fits(rule, name) {
  return rule.endsWith('/') ? name.startsWith(rule) : name === rule;
}

/** What a section declares for others. */
function namesOf(text) {
  const declared = text.matchAll(/^(?:async )?(?:class|function\*?|const|let|var) ([\w$]+)/gm);
  return [...declared].map((match) => match[1]);
}

function isNamed(name, body) {
  return new RegExp(`(?<![\\w$.])${name.replaceAll('$', String.raw`\$`)}(?![\\w$])`).test(body);
}

function misfit(what) {
  return new Error(`The PDF library is not the one that this build knows: ${what}`);
}

export function pdfWithoutEval() {
  return {
    name: 'groundwork:pdf-without-eval',
    enforce: 'pre',
    transform(code, id) {
      return coreFile.test(id.split('?')[0]) ? { code: pdfTextOnly(code), map: null } : null;
    },
  };
}
