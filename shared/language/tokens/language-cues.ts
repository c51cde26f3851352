/** Evidence a cue gives, in nats of log-odds, for German, English, or any other language. */
export type LanguageCue = {
	readonly pattern: RegExp;
	readonly de: number;
	readonly en: number;
	readonly other: number;
};

const cue = (
	pattern: RegExp,
	de: number,
	en: number,
	other: number,
): LanguageCue => ({ pattern, de, en, other });

/** Spelling cues, each counted once a word (lower case). Linear patterns only. Add one here when a short text is misread. */
export const languageCues: readonly LanguageCue[] = [
	cue(/ß/u, 5, 0, 0),
	cue(/[äöü]/u, 2, -1, 0.8),
	cue(/[éèêëàâçñìíîïòóôõãùúûåøæœłśşıčřžěğ¿¡]/u, -0.5, -0.5, 2.5),
	cue(/\p{L}(?<![\p{Script=Latin}])/u, -3, -3, 4),
	cue(/sch/u, 1.8, -0.6, 0),
	cue(
		/(?:ung|ungen|keit|heit|schaft|lich|liche|lichen|isch|ische)$/u,
		2.2,
		-0.8,
		0,
	),
	cue(/[^aeiou]en$/u, 0.9, -0.3, 0.2),
	cue(/(?:chen|ten|gen|fen|rn|eln|ern)$/u, 0.6, -0.2, 0.1),
	cue(/^(?:ge|ver|be|ent|zer|aus|ein|auf|vor|zu)\p{L}{4}/u, 0.7, -0.1, 0),
	cue(/(?:tz|pf|cht|chs|eu|ei|ie)/u, 0.5, -0.1, 0),
	cue(/(?:dt|kt|kk|zw|schw|schl)/u, 0.6, -0.3, 0),
	cue(/th/u, -0.5, 1, -0.2),
	cue(/(?:^wh|ough|ight|ould|eigh)/u, -0.5, 2.2, -0.5),
	cue(/(?:ing|ings)$/u, -0.3, 1.3, -0.3),
	cue(/(?:ly|ty|ry|ny|cy|fy|ay|oy)$/u, -0.8, 1, -0.5),
	cue(/(?:tion|tions|sion)$/u, -0.3, 0.5, 0.4),
	cue(/(?:ed|ess|ful|ment|ness|able|ous)$/u, -0.4, 0.7, -0.1),
	cue(/sh/u, -0.6, 1, -0.3),
	cue(/(?:oo|ea|ow|ck|wa|wo|ew)/u, -0.1, 0.5, -0.2),
	cue(/['’](?:s|t|re|ve|ll|m|d)$/u, -0.5, 2.5, -1),
	cue(/^(?:l|d|qu|j|n|s|c)['’]\p{L}/u, -0.5, -1.5, 3),
	cue(/(?:ij|aa|uu|oe)\p{L}/u, -0.5, -0.6, 0.8),
	cue(/(?:eau|eux|oux|aire|ique|ment|elle|ette)$/u, -0.4, -0.3, 1),
	cue(
		/(?:ción|zione|ção|ado|ada|ados|adas|ato|ata|ere|are|ire)$/u,
		-0.8,
		-0.5,
		1,
	),
	cue(/[^aeiou][oa]s?$/u, -0.5, -0.5, 0.7),
	cue(/[aeiou]i$/u, -0.4, -0.5, 0.5),
];
