/** An attribute a shop asks for, and the words by which a text or a picture's description names its value. */
export type AttributeWords = {
	readonly name: { readonly de: string; readonly en: string };
	/** German and English, base forms: `rot`, `red`. */
	readonly values: readonly (readonly [de: string, en: string])[];
};

const pairs = (list: string): (readonly [string, string])[] =>
	list.split(" ").flatMap((pair): (readonly [string, string])[] => {
		const [de = "", en = ""] = pair.split("/");
		return [[de.replaceAll("_", " "), en.replaceAll("_", " ")]];
	});

/** Seed words written for this project; no list was copied. */
export const attributeWords: readonly AttributeWords[] = [
	{
		name: { de: "Farbe", en: "Colour" },
		values: pairs(
			"schwarz/black weiß/white rot/red blau/blue grün/green gelb/yellow grau/grey braun/brown beige/beige rosa/pink lila/purple violett/violet türkis/turquoise orange/orange silber/silver gold/gold dunkelblau/navy hellblau/light_blue olivgrün/olive bordeaux/burgundy creme/cream anthrazit/anthracite",
		),
	},
	{
		name: { de: "Material", en: "Material" },
		values: pairs(
			"Baumwolle/cotton Wolle/wool Merinowolle/merino_wool Leinen/linen Seide/silk Leder/leather Polyester/polyester Polyamid/polyamide Viskose/viscose Kaschmir/cashmere Hanf/hemp Holz/wood Eichenholz/oak_wood Buchenholz/beech_wood Bambus/bamboo Glas/glass Keramik/ceramic Porzellan/porcelain Edelstahl/stainless_steel Aluminium/aluminium Messing/brass Kupfer/copper Papier/paper Kork/cork Gummi/rubber Silikon/silicone Daunen/down Fleece/fleece Filz/felt",
		),
	},
	{
		name: { de: "Zielgruppe", en: "Made for" },
		values: pairs("Damen/women Herren/men Kinder/children Babys/babies"),
	},
];
