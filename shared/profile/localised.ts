/** A text a person reads, in both languages of the house. */
export type Localised = { readonly de: string; readonly en: string };
