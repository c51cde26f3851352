/** A word pair of the seed lexicon. `noun`s need no ending where they stand without an article; `adjective`s do in German. */
export type WordPair = {
	readonly kind: "noun" | "adjective" | "small" | "unit";
	readonly de: string;
	readonly en: string;
};

const pairs = (kind: WordPair["kind"], list: string): WordPair[] =>
	list.split(" ").flatMap((pair): WordPair[] => {
		const [de = "", en = ""] = pair.split("/");
		return [{ kind, de: de.replaceAll("_", " "), en: en.replaceAll("_", " ") }];
	});

/** German and English words of product facts, written for this project. What is not in it is left to the glossary, or to a language model. */
export const localisationWords: readonly WordPair[] = [
	...pairs(
		"noun",
		"Material/material Farbe/colour Größe/size Gewicht/weight Volumen/volume Maße/dimensions Breite/width Höhe/height Länge/length Tiefe/depth Durchmesser/diameter Marke/brand Herkunft/origin Pflege/care Garantie/guarantee Lieferumfang/included Akkulaufzeit/battery_life Laufzeit/running_time Leistung/power Inhalt/contents Menge/quantity Preis/price Lieferzeit/delivery_time Lieferung/delivery Versand/shipping Rückgabe/returns Geschmack/flavour Zutaten/ingredients Allergene/allergens Eiweiß/protein Zucker/sugar Fett/fat Salz/salt Kakao/cocoa Palmöl/palm_oil Zusatzstoffe/additives Aromen/flavourings Plastik/plastic " +
			"Baumwolle/cotton Wolle/wool Merinowolle/merino_wool Leinen/linen Seide/silk Leder/leather Polyester/polyester Polyamid/polyamide Viskose/viscose Kaschmir/cashmere Hanf/hemp Holz/wood Eichenholz/oak_wood Buchenholz/beech_wood Bambus/bamboo Glas/glass Keramik/ceramic Porzellan/porcelain Edelstahl/stainless_steel Aluminium/aluminium Messing/brass Kupfer/copper Papier/paper Kork/cork Gummi/rubber Silikon/silicone Filz/felt " +
			"Schwarz/black Weiß/white Rot/red Blau/blue Grün/green Gelb/yellow Grau/grey Braun/brown Rosa/pink Silber/silver Gold/gold " +
			"Deutschland/Germany Österreich/Austria Schweiz/Switzerland Portugal/Portugal Italien/Italy Frankreich/France Taschen/pockets Fächer/compartments Kapuze/hood Reißverschluss/zip Deckel/lid Griff/handle Rucksack/backpack Jacke/jacket Schal/scarf Hemd/shirt Schuhe/shoes Tasche/bag Tasse/cup Flasche/bottle Kissen/pillow Decke/blanket Riegel/bar Tee/tea Kaffee/coffee Schokolade/chocolate Damen/women Herren/men Kinder/children",
	),
	...pairs(
		"adjective",
		"recycelt/recycled rein/pure leicht/light weich/soft wasserabweisend/water-repellent wasserdicht/waterproof waschbar/washable gepolstert/padded abnehmbar/removable verstellbar/adjustable faltbar/foldable handgemacht/handmade handgenäht/hand-sewn vegan/vegan schwarz/black weiß/white rot/red blau/blue grün/green grau/grey braun/brown geröstet/roasted ungesüßt/unsweetened",
	),
	...pairs(
		"small",
		"aus/made_of mit/with ohne/without für/for und/and bis_zu/up_to pro/per je/per",
	),
	...pairs(
		"unit",
		"Liter/litres Stunden/hours Stunde/hour Minuten/minutes Tage/days Tagen/days Werktage/working_days Wochen/weeks Monate/months Jahre/years Jahr/year Stück/pieces Gramm/grams Zoll/inches Euro/euros",
	),
];
