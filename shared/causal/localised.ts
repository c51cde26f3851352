/** A text a person reads, in both languages of the house. */
export type Localised = { de: string; en: string };
