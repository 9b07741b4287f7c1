// English names of months, as programs print them whatever the language of their user.

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 1 to 12; 0 for what is no English month. */
export const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
