/** A line of a source that names an attribute and its value. */
export type AttributeLine = { readonly name: string; readonly value: string };

/** What rows of a product's table are called; small letters. A row with another name may belong to a table of prices, countries or sizes. */
const names = new Set(
	(
		"material obermaterial futter farbe farben größe größen gewicht volumen maße abmessungen breite höhe länge tiefe durchmesser marke herkunft pflege garantie lieferumfang akkulaufzeit laufzeit leistung inhalt füllmenge menge lieferzeit geschmack zutaten allergene kakaogehalt kakaoanteil haltbarkeit verpackung " +
		"lining colour colours color colors size sizes weight volume capacity dimensions width height length depth diameter brand origin care guarantee warranty included power contents quantity flavour flavours flavor ingredients allergens packaging"
	).split(" "),
);

const colon = /^(\p{Lu}[\p{L} -]{1,30}): (\S.{0,80}?)\.?$/u;
/** How a row of a table stands in a passage, where it has two cells. */
const row = /^(\p{Lu}[\p{L} -]{1,30}) \| ([^|\s][^|]{0,80}?)\.?$/u;
const quantity = /^\p{Nd}[\p{Nd}.,]{0,12} ?(?!€|EUR|USD)[\p{L}°%]{1,10}$/u;

/**
 * Reads a line "Name: value", or a table's row of two cells where the name is one of a product's attributes or the value is a measure: rows
 * that price or compare something say nothing by themselves. Null for all else. Never throws.
 *
 * @example readAttributeLine("Gewicht | 890 g") // { name: "Gewicht", value: "890 g" }
 */
export function readAttributeLine(line: string): AttributeLine | null {
	const tidy = line.trim();
	const stated = colon.exec(tidy);
	if (stated !== null) return { name: stated[1] ?? "", value: stated[2] ?? "" };
	const [, name = "", value = ""] = row.exec(tidy) ?? [];
	if (name === "") return null;
	return names.has(name.toLowerCase()) || quantity.test(value)
		? { name, value }
		: null;
}
