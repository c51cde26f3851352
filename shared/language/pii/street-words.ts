/** What streets are called, as pieces of patterns. `strong` names hardly mean anything else before or behind a number; `weak` ones do, and need more. */
export const streetWords = {
	/** Endings of one word, or a word of its own behind a name: "Hauptstraße", "Berliner Allee". */
	strongEndings:
		"straße|strasse|str\\.|allee|gasse|chaussee|twiete|stieg|straat|laan|plein|vägen|gatan|gata|gränd|katu|kuja|puisto|utca|stræti|straeti|stræde|gade|vej|veien|vegen|ulica|utja|aukio|polku",
	weakEndings:
		"weg|platz|ring|damm|ufer|steig|pfad|promenade|kai|markt|hof|berg|wall|graben|tor|park|feld|heide|winkel|gate|tie|út|tér|hove|singel|kade",
	/** In front of a name: "Rue de la Gare 12". */
	prefixes:
		"rua|rue|via|calle|avenida|avda\\.?|ul\\.|ulica|piazza|plaza|plaça|paseo|corso|viale|vicolo|boulevard|camino|carrer|carretera|praça|chemin|allée|quai|travessa|estrada|largo|strada|contrada|postboks|postbox|passeig",
	/** Behind a number and a name: "12 Baker Street". */
	englishStrong:
		"street|avenue|ave|road|rd|boulevard|blvd|terrace|crescent|parade|highway|hwy|turnpike|esplanade|mews|parkway|pkwy",
	englishWeak:
		"st|lane|ln|drive|dr|court|ct|way|place|pl|square|sq|close|circle|cir|trail|grove|gardens|green|row|walk|hill|rise|loop|alley|view|cliffs",
	/** Behind a number: "12, rue de la Paix". */
	houseFirst:
		"rue|avenue|av\\.|boulevard|bd|place|allée|quai|chemin|impasse|route|cours|square",
	unit: "apt|apartment|suite|ste|unit|floor|flat|room|wohnung|whg|stock|etage|hinterhaus|box|# ?",
} as const;
