/**
 * An id made from a text: small letters, digits and hyphens, at most 48 long; `otherwise` where no letter is left.
 *
 * Worked values: "Größe XL" → "groesse-xl"; "★" → `otherwise`.
 */
export function slugOf(text: string, otherwise: string): string {
	const slug = text
		.toLowerCase()
		.replaceAll("ä", "ae")
		.replaceAll("ö", "oe")
		.replaceAll("ü", "ue")
		.replaceAll("ß", "ss")
		.normalize("NFKD")
		.replaceAll(/\p{M}/gu, "")
		.replaceAll(/[^a-z0-9]+/gu, "-")
		.replaceAll(/^-+|-+$/gu, "")
		.slice(0, 48)
		.replaceAll(/-+$/gu, "");
	return slug === "" ? otherwise : slug;
}
