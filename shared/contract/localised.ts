import * as z from "zod";

/** The interface languages; German and English are both first-class. */
export const languages = ["de", "en"] as const;
export type Language = (typeof languages)[number];
export const language = z.enum(languages);

/** A text a person reads, in every interface language. */
export const localised = z.object({
	de: z.string().max(2_000),
	en: z.string().max(2_000),
});
export type Localised = z.infer<typeof localised>;
