// import { rows } from '../store/rows' is only spoken of here, and so is document.title.
export const spoken = "import { rows } from '../store/rows'";

export const day = () => new Date();
export const later = () => Date.now() + 1;
export const fromCode = (time: number) => new Date(time);
export const title = () => document.title;
export const given = (document: { title: string }) => document.title;
