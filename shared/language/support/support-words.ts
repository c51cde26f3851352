const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that state nothing about a product: calls to look, ways of speaking, praise without a measure. Lower case, as they stand in texts. */
export const softWords: ReadonlySet<string> = words(
	"entdecken entdecke kennenlernen ansehen anschauen schauen sehen lesen erfahren finden wählen bestellen kaufen shoppen sichern testen probieren ausprobieren holen stöbern zeigen klicken vergleichen freuen genießen erleben " +
		"mehr jetzt hier heute einfach gern gerne bitte mal ganz direkt online shop onlineshop sortiment auswahl angebot seite blick lernen kennen machen macht gemacht gibt geben kommt kommen bietet bieten bringt bringen " +
		"suchen sucht gesucht passt passen passend hilft helfen sorgt begleitet begleiten überzeugt überzeugen besteht bestehen verfügt enthält enthalten beträgt ausgestattet umfasst trägt tragen nutzen brauchen braucht mögen liebt lieben " +
		"schön schöne schöner schönes schönen gut gute guter gutes guten toll tolle toller tolles tollen ideal ideale idealer ideales idealen fein feine feiner feines feinen liebling lieblings favorit willkommen hallo " +
		"alltag leben moment momente tag tage zeit freude lust genuss stil gefühl begleiter idee ideen neugierig welche welcher welches worauf lohnt gedacht bereit wünsche wunsch damit dabei davon dafür dazu sowie außerdem zudem " +
		"produkt artikel modell details detail infos informationen fragen frage antworten antwort überblick eigenschaften merkmale daten fakten besonderheiten ausmacht farbe material größe gewicht maße marke pflege lieferumfang " +
		"discover see view learn find explore read shop buy order choose pick browse get getting meet know try look looking take compare enjoy experience " +
		"more now here today simply please online range selection offer offers page see made makes make has have comes come gives give brings bring fits fit helps help features feature includes include contains contain consists weighs measures holds hold " +
		"yours lovely nice good great fine ideal favourite favorite welcome hello everyday daily life moment moments day days time joy style feeling companion idea ideas curious what which worth ready wish also plus as well " +
		"product item model details detail info information question questions answer answers overview facts features special using used use built colour color size weight dimensions brand care",
);

/** Words that make a promise by themselves; they are never let pass as praise. Stems of their beginnings. */
export const strongBeginnings: readonly string[] = [
	"best",
	"einzig",
	"garant",
	"immer",
	"niemals",
	"alle",
	"jede",
	"bio",
	"öko",
	"nachhalt",
	"klima",
	"zertifi",
	"patent",
	"wasserdicht",
	"kostenlos",
	"gratis",
	"führend",
	"sicher",
	"gesund",
	"heil",
	"schnellst",
	"günstigst",
	"neuest",
	"only",
	"guarant",
	"always",
	"never",
	"every",
	"all",
	"organic",
	"eco",
	"sustain",
	"climate",
	"certif",
	"waterproof",
	"free",
	"leading",
	"safe",
	"healthy",
	"cure",
	"fastest",
	"cheapest",
	"newest",
	"award",
];

/** Says that something is not so. */
export const negation =
	/(?:^|[^\p{L}])(?:nicht|kein\p{L}{0,2}|nie|niemals|ohne|weder|not|no|never|without|neither|isn't|aren't|don't|doesn't|won't|can't|cannot)(?![\p{L}])|\p{L}{3,20}(?:frei|los|-free|less)(?:e[nrms]?)?(?![\p{L}])|(?:^|[^\p{L}])(?:free (?:from|of)|frei von)(?![\p{L}])/iu;

/** Says that something holds only under a condition, or only perhaps. */
export const condition =
	/(?:^|[^\p{L}])(?:wenn|falls|sofern|nur|außer|ausgenommen|gegen aufpreis|vielleicht|eventuell|optional\p{L}{0,2}|soll|sollen|sollte|könnte|könnten|geplant\p{L}{0,2}|if|unless|only|except|may|might|could|perhaps|optionally|optional|planned|expected)(?![\p{L}])|(?:^|[^\p{L}])(?:ab|from|over|über) [€$]?\p{Nd}/iu;

/** Number words that texts and sources write in either way. */
export const numberWords: ReadonlyMap<string, string> = new Map(
	"zwei 2 drei 3 vier 4 fünf 5 sechs 6 sieben 7 acht 8 neun 9 zehn 10 elf 11 zwölf 12 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12"
		.split(" ")
		.flatMap((word, index, all): [string, string][] =>
			index % 2 === 0 ? [[word, all[index + 1] ?? ""]] : [],
		),
);

/** One name for the spellings of a unit. */
export const units: ReadonlyMap<string, string> = new Map(
	[
		"% prozent percent pct",
		"kg kilo kilogramm kilogramms kilograms kilogram",
		"g gramm gram grams",
		"mg milligramm milligram milligrams",
		"l liter litern litre litres liters",
		"ml milliliter millilitre millilitres milliliters",
		"m meter metern metre metres meters",
		"cm zentimeter zentimetern centimetre centimetres centimeters",
		"mm millimeter millimetern millimetre millimetres millimeters",
		"km kilometer kilometern kilometre kilometres kilometers",
		"zoll inch inches",
		"h std stunde stunden hour hours",
		"min minute minuten minutes",
		"s sekunde sekunden second seconds",
		"tag tage tagen day days",
		"woche wochen week weeks",
		"monat monate monaten month months",
		"jahr jahre jahren year years",
		"€ eur euro euros",
		"$ usd dollar dollars",
		"w watt watts",
		"v volt volts",
		"kwh",
		"mah",
		"gb gigabyte",
		"tb terabyte",
		"°c grad degrees degree °",
		"db dezibel decibels",
		"stück pieces piece",
	].flatMap((row): [string, string][] => {
		const names = row.split(" ");
		return names.map((name) => [name, names[0] ?? name]);
	}),
);
