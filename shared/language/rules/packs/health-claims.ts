import type { Citation, Rule } from "../rule.ts";

const healthRegulation = (place: string): Citation => ({
	title: `Verordnung (EG) Nr. 1924/2006, ${place}`,
	url: "https://eur-lex.europa.eu/eli/reg/2006/1924/oj",
	confirmedAt:
		"https://www.it-recht-kanzlei.de/bedingungen-naehrwert-gesundheitsbezogene-angaben.html",
});
const hwg = (place: string): Citation => ({
	title: `HWG ${place}`,
	url: "https://www.gesetze-im-internet.de/heilmwerbg/",
	confirmedAt:
		"https://omsels.info/die-verbote-oder-was-darf-ich-nicht/2-heilmittelwerbegesetz/11-hwg-werbung-ausserhalb-der-fachkreise",
});
const eu = {
	category: "law",
	jurisdiction: "EU",
} as const;
const german = {
	category: "law",
	jurisdiction: "DE",
} as const;

/** The notice of § 4 (3) HWG since 27 Dec 2023, with what the paragraph puts in its place for healing waters and for animals. */
const notice =
	"lesen Sie (?:die Packungsbeilage|das Etikett) und fragen Sie (?:Ihre Ärztin, Ihren Arzt|Ihre Tierärztin, Ihren Tierarzt) oder in Ihrer Apotheke";
const formerNotice =
	"lesen Sie die Packungsbeilage und fragen Sie Ihren Arzt oder Apotheker";
const diseases =
	"(?:Krebs|Diabetes|Demenz|Alzheimer|Osteoporose|Herzinfarkt|Schlaganfall|Arthrose|Arthritis|Rheuma|Gicht|Depressionen?|Burnout|Grippe|Corona|Erkältung(?:en)?|Husten|Bronchitis|Asthma|Allergien?|Migräne|Kopfschmerzen|Rückenschmerzen|Gelenkschmerzen|Schlaflosigkeit|Neurodermitis|Schuppenflechte|Psoriasis|Ekzeme?|Akne|Herpes|Warzen|Fußpilz|Nagelpilz|Entzündung(?:en)?|Infektion(?:en)?|Bluthochdruck|Reizdarm|Impotenz)";
const ailments =
	"(?:cancer|diabetes|dementia|alzheimer's|arthritis|rheumatism|gout|depression|burnout|migraines?|headaches?|back pain|joint pain|flu|colds|coughs?|bronchitis|asthma|allerg(?:y|ies)|insomnia|eczema|psoriasis|acne|rosacea|herpes|warts|athlete's foot|infections?|inflammation|high blood pressure)";

/** Health claims for food (permitted only from the list) and advertising for medicines. Each finding is a hint for a person, not legal advice. */
export const healthClaims: readonly Rule[] = [
	{
		...eu,
		id: "eu-law.unlisted-health-claim",
		message: {
			de: "„%s“ ist eine gesundheitsbezogene Angabe; für Lebensmittel nur erlaubt, wenn sie zugelassen ist.",
			en: "“%s” is a health claim; for food it is allowed only when authorised.",
		},
		action: {
			de: "Durch die zugelassene Angabe ersetzen, etwa „Vitamin C trägt zu einer normalen Funktion des Immunsystems bei“.",
			en: "Replace it by the authorised claim, such as “vitamin C contributes to the normal function of the immune system”.",
		},
		level: "warning",
		citation: healthRegulation("Art. 10 Abs. 1"),
		match: {
			type: "existence",
			tokens: [
				"(?:stärkt|boostet|unterstützt|aktiviert|pusht) (?:das|dein|Ihr|euer|die) (?:Immunsystem|Abwehrkräfte|Abwehr)",
				"Immun-?(?:booster|boost)",
				"Detox\\p{L}{0,10}",
				"(?:entgiftet|entschlackt|entschlackend)",
				"(?:senkt|reguliert) (?:den|deinen|Ihren) (?:Cholesterinspiegel|Blutdruck|Blutzucker)",
				"(?:regt|kurbelt) (?:den|deinen|Ihren) (?:Stoffwechsel|Kreislauf) an",
				"(?:fettverbrennend|cholesterinsenkend|stoffwechselanregend)(?:e|er|es|en)?",
				"(?:boosts?|strengthens?|supports?) (?:your |the )?(?:immune system|immunity|metabolism)",
				"lowers? (?:your )?(?:cholesterol|blood pressure)",
				"macht (?:dich |Sie )?schlank",
				"schlank (?:im Schlaf|ohne Diät|ohne Sport)",
				"(?:verbrennt|schmilzt) (?:das |dein |Ihr )?(?:Bauch|Körper)?fett",
				"(?:burns?|melts?) (?:away )?(?:your )?(?:belly |body )?fat",
				"(?:\\p{Nd}{1,2}|zwei|drei|vier|fünf|zehn) Kilo (?:weniger )?in (?:\\p{Nd}{1,2}|einem|einer|zwei|drei|vier) (?:Tagen|Wochen?|Monat)",
				"lose (?:\\p{Nd}{1,2} (?:kg|kilos|pounds|lbs)|weight (?:fast|overnight|without))",
			],
		},
		evidence: {
			de: "Zugelassene Angabe aus dem EU-Register (etwa VO (EU) Nr. 432/2012) mit ihrer Bedingung, im zugelassenen Sinn.",
			en: "An authorised claim from the EU register (such as Regulation (EU) 432/2012) with its condition, in the authorised sense.",
		},
		catches: [
			"Stärkt das Immunsystem",
			"Unser Detox Tee",
			{ text: "Boosts your immunity", language: "en" },
		],
		leaves: [
			"Vitamin C trägt zu einer normalen Funktion des Immunsystems bei",
			"Stärkt das Vertrauen",
			{ text: "Boosts your sales", language: "en" },
		],
	},
	{
		...eu,
		id: "eu-law.general-wellbeing",
		message: {
			de: "„%s“ verweist allgemein auf die Gesundheit; daneben muss eine zugelassene Angabe stehen.",
			en: "“%s” refers to health in general; an authorised claim must stand beside it.",
		},
		action: {
			de: "Eine zugelassene Angabe danebenstellen oder streichen.",
			en: "Put an authorised claim beside it, or drop it.",
		},
		level: "suggestion",
		citation: healthRegulation("Art. 10 Abs. 3"),
		match: {
			type: "existence",
			tokens: [
				"Superfoods?",
				"gesunde[rsn]? (?:Snacks?|Getränke?|Drinks?|Riegel|Müsli|Tees?|Ernährungsbooster)",
				"Wellness-?(?:tee|drink|getränk)",
				"healthy (?:snacks?|drinks?|bars?|treats?)",
			],
		},
		exceptions: ["[^.!?]{0,60}trägt zu[^.!?]{0,60}"],
		evidence: {
			de: "Zugelassene Angabe aus dem EU-Register (etwa VO (EU) Nr. 432/2012) mit ihrer Bedingung, im zugelassenen Sinn.",
			en: "An authorised claim from the EU register (such as Regulation (EU) 432/2012) with its condition, in the authorised sense.",
		},
		catches: [
			"Gesunde Snacks fürs Büro",
			"Superfood aus Peru",
			{ text: "Healthy snacks", language: "en" },
		],
		leaves: [
			"Gesunde Finanzen",
			"Snacks fürs Büro",
			{ text: "A healthy team", language: "en" },
		],
	},
	{
		...eu,
		id: "eu-law.disease-claim-for-food",
		message: {
			de: "„%s“ schreibt einem Erzeugnis zu, einer Krankheit vorzubeugen oder sie zu heilen; für Lebensmittel und Kosmetik verboten.",
			en: "“%s” says a product prevents or cures a disease; banned for food and cosmetics.",
		},
		action: {
			de: "Streichen; nur für zugelassene Arzneimittel und im Rahmen der Zulassung.",
			en: "Drop it; only for authorised medicines, within their authorisation.",
		},
		level: "error",
		citation: {
			title: "Verordnung (EU) Nr. 1169/2011, Art. 7 Abs. 3 und 4",
			url: "https://eur-lex.europa.eu/eli/reg/2011/1169/oj",
		},
		match: {
			type: "existence",
			tokens: [
				`(?:beugt|beugen) ${diseases} vor`,
				`(?:heilt|heilen|kuriert|kurieren|besiegt|stoppt|beseitigt|lindert|lindern) (?:\\p{L}{1,20} )?${diseases}`,
				`befreit (?:dich |Sie |euch )?von ${diseases}`,
				`(?:hilft|wirkt|schützt|helfen|wirken) (?:gegen|bei|vor) ${diseases}`,
				`(?:cures?|prevents?|heals?|treats?|relieves?|reverses?|eliminates?|gets? rid of) (?:your |all |chronic )?${ailments}`,
			],
		},
		evidence: {
			de: "Zulassung als Arzneimittel, oder Angabe nach Art. 14 VO 1924/2006.",
			en: "Authorisation as a medicine, or a claim under Art. 14 of Regulation 1924/2006.",
		},
		catches: [
			"Beugt Krebs vor",
			"Heilt Arthrose",
			"Hilft gegen Migräne",
			"Kuriert hartnäckigen Husten",
			{ text: "Relieves chronic eczema", language: "en" },
		],
		leaves: [
			"Hilft gegen Langeweile",
			"Beugt Kratzern vor",
			"Krebsfleisch kaufen",
			"Lindert Fernweh",
			{ text: "Treats the wood against rot", language: "en" },
		],
	},
	{
		...eu,
		id: "eu-law.harm-without-food",
		message: {
			de: "„%s“ legt nahe, wer darauf verzichtet, schade seiner Gesundheit.",
			en: "“%s” suggests that going without harms one's health.",
		},
		action: { de: "Streichen.", en: "Drop it." },
		level: "error",
		citation: healthRegulation("Art. 12 a"),
		match: {
			type: "existence",
			tokens: [
				"wer (?:keine?|keinen|zu wenig) .{1,30} (?:isst|trinkt|nimmt|einnimmt),? (?:wird krank|riskiert|gefährdet|schadet)",
				"ohne (?:unser|unsere|unseren|dieses|diese) .{1,30} (?:wirst du|werden Sie) krank",
				"without (?:our|this) .{1,30} you (?:will )?(?:get|fall) (?:ill|sick)",
			],
		},
		catches: [
			"Wer keine Vitamine nimmt, wird krank",
			"Wer zu wenig Wasser trinkt, riskiert Kopfweh",
		],
		leaves: [
			"Wer keine Zeit hat, bestellt online",
			"Wer zu wenig schläft, gähnt",
		],
	},
	{
		...eu,
		id: "eu-law.doctor-recommends",
		message: {
			de: "„%s“ beruft sich auf Ärzte; für Lebensmittel und in der Publikumswerbung für Arzneimittel verboten.",
			en: "“%s” invokes doctors; banned for food, and for medicines in advertising to the public.",
		},
		action: { de: "Streichen.", en: "Drop it." },
		level: "error",
		citation: {
			title:
				"Verordnung (EG) Nr. 1924/2006, Art. 12 c; HWG § 11 Abs. 1 Satz 1 Nr. 2",
			url: "https://eur-lex.europa.eu/eli/reg/2006/1924/oj",
		},
		match: {
			type: "existence",
			tokens: [
				"von (?:Ärzten|Ärztinnen|Apothekern|Ärztinnen und Ärzten) empfohlen(?:e|er|es|en)?",
				"(?:Ärzte|Ärztinnen|Apotheker|Mediziner) empfehlen",
				"ärztlich empfohlen(?:e|er|es|en)?",
				"(?:doctors?|pharmacists?) recommends?",
				"(?:recommended by|doctor[ \\-]recommended|approved by) (?:doctors|pharmacists|physicians)",
				"doctor[ \\-]recommended",
			],
		},
		catches: [
			"Von Ärzten empfohlen",
			"Apotheker empfehlen unser Gel",
			{ text: "Recommended by doctors", language: "en" },
		],
		leaves: [
			"Von Kunden empfohlen",
			"Termin beim Arzt buchen",
			{ text: "Recommended by readers", language: "en" },
		],
	},
	{
		...eu,
		id: "eu-law.healthy-alcohol",
		message: {
			de: "„%s“: für Getränke über 1,2 % Alkohol sind Gesundheitsangaben verboten.",
			en: "“%s”: health claims are banned for drinks above 1.2 % alcohol.",
		},
		action: { de: "Streichen.", en: "Drop it." },
		level: "error",
		citation: {
			title:
				"Verordnung (EG) Nr. 1924/2006, Art. 4 Abs. 3; EuGH, 06.09.2012, C-544/10",
			url: "https://eur-lex.europa.eu/eli/reg/2006/1924/oj",
		},
		match: {
			type: "existence",
			tokens: [
				"(?:bekömmlich|gesund|wohltuend|vitalisierend)(?:e|er|es|en)? (?:Weine?|Rotwein|Weißwein|Bier|Sekt|Likör|Schnaps|Gin)",
				"(?:healthy|wholesome) (?:wine|beer|gin|spirits?)",
			],
		},
		catches: [
			"Bekömmlicher Rotwein",
			"Gesundes Bier",
			{ text: "Healthy wine", language: "en" },
		],
		leaves: [
			"Trockener Rotwein",
			"Bekömmliche Suppe",
			{ text: "Dry wine", language: "en" },
		],
	},
	{
		...german,
		id: "de-law.medicine-notice-altered",
		message: {
			de: "Der Pflichttext für Arzneimittel ist verändert: „%s“.",
			en: "The mandatory notice for medicines has been altered: “%s”.",
		},
		action: {
			de: "Wortgleich: „Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.“",
			en: "Word for word: “Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.”",
		},
		level: "error",
		citation: hwg("§ 4 Abs. 3"),
		validFrom: "2023-12-27",
		match: {
			type: "existence",
			tokens: [
				`Zu Risiken und Nebenwirkungen(?! (?:${notice}|${formerNotice}))`,
			],
		},
		catches: [
			"Zu Risiken und Nebenwirkungen fragen Sie uns",
			"Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin oder in der Apotheke.",
			{
				text: "Zu Risiken und Nebenwirkungen siehe Packungsbeilage",
				channel: "google-ads-description",
			},
		],
		leaves: [
			"Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.",
			"Zu Risiken und Nebenwirkungen lesen Sie das Etikett und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.",
			"Risiken im Depot streuen",
		],
	},
	{
		...german,
		id: "de-law.no-side-effects",
		message: {
			de: "„%s“ behauptet, schädliche Wirkungen blieben aus.",
			en: "“%s” claims there are no harmful effects.",
		},
		action: { de: "Streichen.", en: "Drop it." },
		level: "error",
		citation: hwg("§ 3 Satz 2 Nr. 2 b"),
		match: {
			type: "existence",
			tokens: [
				"(?:ohne|keine|frei von) (?:jegliche )?Nebenwirkungen",
				"nebenwirkungsfrei(?:e|er|es|en)?",
				"garantiert (?:gut )?verträglich",
			],
		},
		catches: ["Wirkt ohne Nebenwirkungen", "Nebenwirkungsfreies Schlafmittel"],
		leaves: ["Über Nebenwirkungen aufklären", "Ohne Nebenkosten"],
	},
	{
		...german,
		id: "de-law.patient-stories",
		message: {
			de: "„%s“: Krankengeschichten und Dankesschreiben dürfen für Arzneimittel und Behandlungen nicht irreführend werben.",
			en: "“%s”: case histories and letters of thanks must not mislead in advertising for medicines and treatments.",
		},
		action: {
			de: "Streichen oder rechtlich prüfen lassen.",
			en: "Drop it, or have it checked by a lawyer.",
		},
		level: "warning",
		citation: hwg("§ 11 Abs. 1 Satz 1 Nr. 3 und 11, Satz 3"),
		match: {
			type: "existence",
			tokens: [
				"Patient(?:en|innen)? (?:berichten|erzählen|schwärmen)",
				"Vorher-?[ \\-]?Nachher-?(?:Bilder|Fotos|Vergleich)",
				"Dankesschreiben von Patient(?:en|innen)",
			],
		},
		catches: ["Patienten berichten", "Vorher-Nachher-Bilder unserer Nasen-OP"],
		leaves: ["Patienten willkommen", "Nachher ist man klüger"],
	},
	{
		...german,
		id: "de-law.medicine-notice-missing",
		message: {
			de: "„%s“: Werbung für ein Arzneimittel ohne den Pflichttext.",
			en: "“%s”: advertising for a medicine without the mandatory notice.",
		},
		action: {
			de: "Ergänzen: „Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.“ Reicht der Platz nicht: deutlich auf die Pflichtangaben verlinken.",
			en: "Add: “Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.” Where there is no room: link clearly to the mandatory information.",
		},
		level: "suggestion",
		citation: hwg("§ 4 Abs. 3"),
		match: {
			type: "conditional",
			first:
				"(?<![\\p{L}\\p{N}])(?:Schmerzmittel|Schmerztabletten?|Kopfschmerztabletten?|Ibuprofen|Paracetamol|Aspirin|Diclofenac|Nasenspray|Hustensaft|Arzneimittel|Antiallergikum|Abführmittel|Schlaftabletten?|(?:Tabletten|Salbe|Tropfen|Kapseln) gegen \\p{L}{3,30})(?!\\p{L})",
			second:
				"Risiken und Nebenwirkungen|Pflichttext|Pflichtangaben|lesen Sie die Packungsbeilage",
		},
		evidence: {
			de: "Kein Arzneimittel, reine Erinnerungswerbung (§ 4 Abs. 6), oder Pflichtangaben deutlich verlinkt.",
			en: "No medicine, a mere reminder (§ 4 (6)), or the mandatory information clearly linked.",
		},
		catches: ["Ibuprofen 400 günstig kaufen", "Tabletten gegen Kopfschmerzen"],
		leaves: [
			"Ibuprofen 400. Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.",
			"Tropfen für Tropfen Genuss",
			"Arzneimittelrecht studieren",
		],
	},
];
