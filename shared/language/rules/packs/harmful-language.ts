import type { Rule } from "../rule.ts";

const base = {
	category: "law",
	jurisdiction: "any",
	level: "error",
} as const;
const german = {
	...base,
	languages: ["de"],
	citation: {
		title:
			"Deutscher Werberat: Grundsätze zur Herabwürdigung und Diskriminierung von Personen; AGG § 1",
		url: "https://werberat.de/werbekodex/",
	},
} as const;
const english = {
	...base,
	languages: ["en"],
	citation: {
		title:
			"ICC Advertising and Marketing Communications Code, Article 2 (social responsibility)",
		url: "https://iccwbo.org/business-solutions/icc-advertising-and-marketing-communications-code/",
	},
} as const;

/** People by what they are, as contempt names them. The words themselves are no harm; see the patterns they stand in. */
const germanGroup =
	"(?:Ausländer(?:innen)?|Migranten|Migrantinnen|Flüchtlinge|Geflüchtete|Asylanten|Einwanderer|Türken|Araber|Afrikaner|Polen|Russen|Juden|Muslime|Moslems|Schwarze|Schwule|Lesben|Homosexuelle|Transmenschen|Transfrauen|Behinderte|Rollstuhlfahrer|Alte|Rentner|Dicke|Obdachlose|Arbeitslose|Arme|Sinti|Roma|Asiaten|Chinesen|Übergewichtige|Blinde|Gehörlose)";
const englishGroup =
	"(?:foreigners|immigrants|migrants|refugees|asylum seekers|arabs|africans|mexicans|jews|muslims|blacks|black people|gays|lesbians|trans people|disabled people|wheelchair users|old people|pensioners|fat people|homeless people|poor people|gypsies|roma|asians|elderly people|blind people|deaf people|single mothers)";

/**
 * Insults, slurs, threats, and whole groups talked down or shut out. Run on what a writer wrote, before anyone sees it; hand it to `checkRules` beside the
 * other packs. Words, not meanings: contempt in polite words passes.
 */
export const harmfulLanguage: readonly Rule[] = [
	{
		...german,
		id: "harm.insult-german",
		message: {
			de: "„%s“ beleidigt.",
			en: "“%s” is an insult.",
		},
		action: {
			de: "Streichen oder ohne Herabsetzung sagen.",
			en: "Leave it out, or say it without contempt.",
		},
		match: {
			type: "existence",
			tokens: [
				"Idiot(?:en|in|innen)?",
				"Trottel",
				"Vollpfosten",
				"Dummköpfe?",
				"Versager(?:in|innen|n)?",
				"Loser",
				"Schlampen?",
				"Hurensöhne?",
				"Hurensohn",
				"Arschl(?:och|öcher)",
				"Wichser",
				"Missgeburt(?:en)?",
				"Abschaum",
				"Untermensch(?:en)?",
				"Fettsäcke?",
				"asoziale[nrs]?",
				"Penner(?:n|in|innen)?",
				"Deppen?",
				"Vollidiot(?:en)?",
				"Volldeppen?",
				"Blödm(?:ann|änner|ännern)",
				"Dumpfbacken?",
				"Hohlk(?:opf|öpfe|öpfen)",
				"Assis?",
				"Schmarotzer(?:n|in|innen)?",
				"Weichei(?:er|ern)?",
				"Schwächlinge?n?",
				"Gesindel",
				"Tussis?",
				"alte[nr]? (?:Schachteln?|Säcken?|Sack|Weiber|Schrullen?)",
			],
		},
		exceptions: ["idiotensicher", "Bad-?Loser", "Deppenapostroph"],
		catches: [
			"Nur Idioten zahlen mehr",
			"Schluss mit den Versagern der Branche",
		],
		leaves: ["Idiotensichere Montage", "Kein Versagen bei Nässe"],
	},
	{
		...english,
		id: "harm.insult-english",
		message: { de: "„%s“ beleidigt.", en: "“%s” is an insult." },
		action: {
			de: "Streichen oder ohne Herabsetzung sagen.",
			en: "Leave it out, or say it without contempt.",
		},
		match: {
			type: "existence",
			tokens: [
				"idiots?",
				"morons?",
				"imbeciles?",
				"losers?",
				"bitch(?:es)?",
				"sluts?",
				"whores?",
				"bastards?",
				"assholes?",
				"scum",
				"retard(?:s|ed)?",
				"fatt(?:y|ies)",
				"subhumans?",
				"dim-?wits?",
				"half-?wits?",
				"cretins?",
				"dumb-?ass(?:es)?",
				"douche-?bags?",
				"weaklings?",
				"sissy|sissies",
				"bimbos?",
				"low-?lifes?",
				"(?:white|trailer) trash",
				"old (?:hags?|bags)",
			],
		},
		exceptions: ["idiot-proof"],
		catches: ["Only idiots pay more", "Do not dress like a loser"],
		leaves: ["Idiot-proof assembly", "Never lose your keys"],
	},
	{
		...german,
		id: "harm.slur-german",
		message: {
			de: "„%s“ ist abwertend für eine Gruppe von Menschen.",
			en: "“%s” is a slur for a group of people.",
		},
		action: {
			de: "Die Gruppe nennen, wie sie sich selbst nennt, oder weglassen.",
			en: "Use the group's own name, or leave it out.",
		},
		match: {
			type: "existence",
			tokens: [
				"Neger(?:in|innen|n|s)?",
				"Zigeuner(?:in|innen|n|s)?",
				"Kanaken?",
				"Schwuchteln?",
				"Krüppel",
				"Mongos?",
				"Spastis?",
				"Transen?",
				"Schlitzaugen?",
				"Kümmeltürken?",
			],
		},
		catches: ["Scharf wie bei den Zigeunern", "Kein Urlaub für Krüppel"],
		leaves: ["Paprikaschnitzel, scharf gewürzt", "Transenna-Muster aus Marmor"],
	},
	{
		...english,
		id: "harm.slur-english",
		message: {
			de: "„%s“ ist abwertend für eine Gruppe von Menschen.",
			en: "“%s” is a slur for a group of people.",
		},
		action: {
			de: "Die Gruppe nennen, wie sie sich selbst nennt, oder weglassen.",
			en: "Use the group's own name, or leave it out.",
		},
		match: {
			type: "existence",
			tokens: [
				"nigg(?:er|ers|a|as)",
				"gypp?(?:o|os)",
				"chinks?",
				"fagg?ots?",
				"trann(?:y|ies)",
				"cripples?",
				"spastics?",
				"towelheads?",
				"wetbacks?",
			],
		},
		exceptions: ["chinks? in (?:the|its|their|your|our) armou?r"],
		catches: ["Even cripples can use it", "Not for faggots"],
		leaves: ["No chink in its armour", "The crippling cost of heating"],
	},
	{
		...german,
		id: "harm.exclusion-german",
		message: {
			de: "„%s“ schließt Menschen aus oder wertet sie ab.",
			en: "“%s” shuts people out or talks them down.",
		},
		action: {
			de: "Sagen, wofür das Angebot ist, nicht, wer unerwünscht ist.",
			en: "Say what the offer is for, not who is unwanted.",
		},
		match: {
			type: "existence",
			tokens: [
				"(?:keine|ohne) (?:Ausländer|Ausländerinnen|Behinderte|Behinderten|Schwule|Lesben|Juden|Muslime|Flüchtlinge|Frauen|Alten)",
				"nur für (?:Deutsche|echte Männer|echte Kerle|Weiße)",
				"(?:Frauen|Männer|Ausländer|Juden|Muslime|Alte) (?:gehören|können|sind) (?:nicht|nichts|an den Herd|dumm|faul|minderwertig|kriminell)",
				`(?:nichts|nicht|kein Platz|kein Zutritt) für (?:\\p{L}{1,20} )?${germanGroup}`,
				`${germanGroup} (?:sind )?(?:hier |bei uns )?(?:unerwünscht|nicht willkommen|müssen draußen bleiben|haben hier nichts)`,
				"nichts für (?:Frauen|Mädchen)",
				"(?:so|zu) (?:einfach|leicht), dass (?:es )?(?:sogar|selbst) (?:Frauen|eine Frau|Oma)",
			],
		},
		exceptions: [
			"keine Ausländer(?:feindlichkeit|steuer)",
			"ohne Frauen(?:anteil|quote)",
		],
		catches: [
			"Wohnung frei, keine Ausländer",
			"Nur für echte Männer",
			"Nichts für Behinderte",
			"Obdachlose unerwünscht",
		],
		leaves: [
			"Für alle, die gern wandern",
			"Frauen können hier netzwerken",
			"Nicht nur für Rentner",
			"Rabatt für Arbeitslose",
		],
	},
	{
		...english,
		id: "harm.exclusion-english",
		message: {
			de: "„%s“ schließt Menschen aus oder wertet sie ab.",
			en: "“%s” shuts people out or talks them down.",
		},
		action: {
			de: "Sagen, wofür das Angebot ist, nicht, wer unerwünscht ist.",
			en: "Say what the offer is for, not who is unwanted.",
		},
		match: {
			type: "existence",
			tokens: [
				"no (?:foreigners|immigrants|blacks|gays|lesbians|jews|muslims|disabled people|women allowed|girls allowed)",
				"(?:real men|whites?|native speakers) only",
				"only for (?:real men|whites|germans|americans)",
				"(?:women|men|foreigners|immigrants|jews|muslims|old people) (?:can't|cannot|belong in the kitchen|are (?:stupid|lazy|inferior|criminals))",
				`(?:not|nothing|no place) for ${englishGroup}`,
				`${englishGroup} (?:are )?(?:not welcome|unwanted|keep out|stay out|need not apply)`,
				"so (?:easy|simple) (?:that )?(?:even )?(?:a woman|women|your grandmother) can",
			],
		},
		catches: ["Flat to let, no foreigners", "So easy even a woman can use it"],
		leaves: [
			"For everyone who likes to hike",
			"No foreign transaction fees",
			"Not just for old people",
		],
	},
	{
		...german,
		id: "harm.threat-german",
		message: {
			de: "„%s“ droht oder ruft zu Gewalt auf.",
			en: "“%s” threatens or calls for violence.",
		},
		action: { de: "Streichen.", en: "Leave it out." },
		match: {
			type: "existence",
			tokens: [
				"(?:bring|bringt) (?:dich|euch|sie|ihn) um",
				"(?:töte|tötet|erschieß|erschießt|erschlag|erschlagt) (?:dich|euch|sie|ihn|alle)",
				"(?:sollen|sollten|müssen) (?:sterben|verrecken)",
				"verrecke(?:n|t)?",
				"vergasen",
			],
		},
		catches: ["Bring dich um", "Die sollen verrecken"],
		leaves: ["Bring dich in Form", "Tötet 99 % der Keime"],
	},
	{
		...english,
		id: "harm.threat-english",
		message: {
			de: "„%s“ droht oder ruft zu Gewalt auf.",
			en: "“%s” threatens or calls for violence.",
		},
		action: { de: "Streichen.", en: "Leave it out." },
		match: {
			type: "existence",
			tokens: [
				"kill (?:yourself|yourselves|them all|him|her|them)",
				"(?:should|must|deserve to) (?:die|be shot|be killed)",
				"shoot (?:them|him|her|you) all",
				"gas the",
			],
		},
		catches: ["Kill yourself", "They deserve to die"],
		leaves: ["Kills 99% of germs", "To die for: our chocolate"],
	},
	{
		...german,
		id: "harm.contempt-german",
		message: {
			de: "„%s“ macht eine Gruppe von Menschen verächtlich.",
			en: "“%s” holds a group of people in contempt.",
		},
		action: {
			de: "Streichen. Über das Angebot sprechen, nicht über Menschen.",
			en: "Leave it out. Speak of the offer, not of people.",
		},
		match: {
			type: "existence",
			tokens: [
				"(?:dumme|blöde|hässliche|faule|fette|dreckige|primitive)[nr]? (?:alte[nr]? )?(?:Weiber|Frauen|Männer|Hexen|Schachteln|Blondinen|Ausländer|Flüchtlinge|Omas|Opas)",
				"(?:Ausländer|Juden|Muslime|Flüchtlinge|Türken|Polen|Schwule|Migranten) raus",
				`${germanGroup} (?:sollen|sollten|müssen) (?:wieder |bitte |alle )?(?:gehen|verschwinden|weg|zurück|nach Hause)`,
				`(?:faule|stinkende|kriminelle|klauende|dreckige|dumme|gierige|lästige|arbeitsscheue|hässliche)[nr]? ${germanGroup}`,
				`${germanGroup}\\? Nein,? danke`,
				`${germanGroup} (?:stinken|klauen|stehlen|lügen|nerven|schmarotzen)`,
				`${germanGroup} (?:sind|wirken|bleiben) (?:\\p{L}{1,12} )?(?:dumm|faul|hässlich|dreckig|kriminell|eklig|peinlich|minderwertig|lästig)`,
				`${germanGroup} (?:sollten|sollen) sich (?:\\p{L}{1,12} )?nicht (?:zeigen|blicken|sehen|trauen)`,
				`${germanGroup} (?:bedienen|beliefern|verkaufen|vermieten) wir (?:nichts?|nie|ungern)`,
				"(?:Behinderte|Frauen|Blondinen|Ausländer|Alte) (?:verstehen|kapieren|begreifen) (?:das|es|so etwas|diese[nrs]? \\p{L}{1,30}) (?:nicht|nie)",
			],
		},
		catches: [
			"Dumme Blondinen zahlen mehr",
			"Flüchtlinge raus aus der Innenstadt",
			"Frauen kapieren das nie",
			"Arbeitslose? Nein danke",
			"An Migranten vermieten wir nicht",
			"Obdachlose sollten sich hier nicht blicken lassen",
			"Dicke wirken peinlich",
		],
		leaves: [
			"Hässliche Tapeten müssen raus",
			"Frauen verstehen sich hier gut",
			"Rentner sind willkommen",
			"Arme sollten nicht frieren",
			"Plastik? Nein danke",
		],
	},
	{
		...english,
		id: "harm.contempt-english",
		message: {
			de: "„%s“ macht eine Gruppe von Menschen verächtlich.",
			en: "“%s” holds a group of people in contempt.",
		},
		action: {
			de: "Streichen. Über das Angebot sprechen, nicht über Menschen.",
			en: "Leave it out. Speak of the offer, not of people.",
		},
		match: {
			type: "existence",
			tokens: [
				"(?:stupid|dumb|ugly|lazy|fat|filthy|primitive) (?:old )?(?:women|men|girls|wives|hags|blondes|grannies|foreigners|immigrants|refugees)",
				`(?:lazy|dirty|filthy|stupid|thieving|greedy|criminal|smelly|ugly|stinking|annoying) (?:old )?${englishGroup}`,
				`${englishGroup}\\? no,? thanks`,
				`${englishGroup} (?:stink|steal|lie|cheat)`,
				`${englishGroup} (?:look|smell|are|seem) (?:\\p{L}{1,12} )?(?:awful|ugly|stupid|dumb|lazy|dirty|disgusting|criminals|inferior|gross)`,
				`(?:safer|better|smarter|cleaner) than (?:women drivers|a woman driver|${englishGroup})`,
				`${englishGroup} (?:out|go home)`,
				`${englishGroup} (?:should|must|need to|have to|ought to) (?:go (?:back|home|away)|leave|get out|disappear)`,
			],
		},
		catches: [
			"Dumb blondes pay more",
			"Immigrants go home",
			"Migrants ought to leave",
			"Refugees? No thanks",
			"Pensioners smell disgusting",
			"Smarter than migrants",
			"Lock out thieving asylum seekers",
		],
		leaves: [
			"Ugly wallpaper has to go",
			"Immigrants welcome here",
			"Old people are welcome",
			"Plastic? No thanks",
			"Safer than before",
		],
	},
];
