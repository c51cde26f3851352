import type { Localised } from "../localised.ts";
import type { ImportProblem } from "../rules/imports/import-problem.ts";
import type { GuideLanguage, GuideTerm, StyleGuide } from "./style-guide.ts";

const fold = (text: string): string => text.toLowerCase();
const meet = (a: GuideLanguage | null, b: GuideLanguage | null): boolean =>
	a === null || b === null || a === b;
const problem = (
	field: string,
	message: Localised,
	fix: Localised,
): ImportProblem => ({ field, message, fix });

/** The terms by a word of theirs, small letters. */
function indexBy(
	terms: readonly GuideTerm[],
	words: (term: GuideTerm) => readonly string[],
): Map<string, number[]> {
	const index = new Map<string, number[]>();
	for (const [place, term] of terms.entries())
		for (const word of words(term)) {
			const known = index.get(fold(word));
			if (known === undefined) index.set(fold(word), [place]);
			else if (!known.includes(place)) known.push(place);
		}
	return index;
}

function variantProblem(
	term: GuideTerm,
	variant: string,
	field: string,
): ImportProblem | undefined {
	const says = { de: `„${variant}“`, en: `“${variant}”` };
	if (variant === term.preferred)
		return problem(
			field,
			{
				de: `${says.de} ist zugleich gewünscht und verboten.`,
				en: `${says.en} is wanted and forbidden at once.`,
			},
			{
				de: "Die verbotene Schreibweise streichen.",
				en: "Drop the forbidden variant.",
			},
		);
	if (!term.caseSensitive && fold(variant) === fold(term.preferred))
		return problem(
			field,
			{
				de: `${says.de} unterscheidet sich vom gewünschten Wort nur in Groß- und Kleinbuchstaben.`,
				en: `${says.en} differs from the wanted word in capitals only.`,
			},
			{
				de: "Groß- und Kleinschreibung beachten einschalten.",
				en: "Switch on: heed capitals.",
			},
		);
	if (term.exceptions.some((phrase) => fold(phrase) === fold(variant)))
		return problem(
			field,
			{
				de: `${says.de} ist verboten und zugleich Ausnahme.`,
				en: `${says.en} is forbidden and an exception at once.`,
			},
			{
				de: "Als Ausnahme eine längere Wendung angeben, in der das Wort stehen darf.",
				en: "Give a longer phrase as exception in which the word may stand.",
			},
		);
	return undefined;
}

function termProblems({ terms, voice }: StyleGuide): ImportProblem[] {
	const byPreferred = indexBy(terms, (term) => [term.preferred]);
	const byForbidden = indexBy(terms, (term) => term.forbidden);
	const avoided = new Set(voice.avoid.map(fold));
	return terms.flatMap((term, place) => {
		const other = (places: readonly number[] | undefined) =>
			places
				?.filter((one) => one !== place)
				.map((one) => terms[one])
				.find((one) => one !== undefined && meet(one.language, term.language));
		const found: (ImportProblem | undefined)[] = term.forbidden.map(
			(variant, index) => {
				const field = `terms.${place}.forbidden.${index}`;
				const own = variantProblem(term, variant, field);
				if (own !== undefined) return own;
				const wanting = other(byPreferred.get(fold(variant)));
				if (wanting !== undefined)
					return problem(
						field,
						{
							de: `„${variant}“ ist hier verboten, an anderer Stelle aber das gewünschte Wort.`,
							en: `“${variant}” is forbidden here, but is the wanted word elsewhere.`,
						},
						{
							de: "Entscheiden, welcher der beiden Einträge gilt.",
							en: "Decide which of the two entries holds.",
						},
					);
				const twin = other(byForbidden.get(fold(variant)));
				return twin === undefined || twin.preferred === term.preferred
					? undefined
					: problem(
							field,
							{
								de: `Statt „${variant}“ soll einmal „${term.preferred}“ und einmal „${twin.preferred}“ stehen.`,
								en: `For “${variant}” both “${term.preferred}” and “${twin.preferred}” are wanted.`,
							},
							{
								de: "Die Schreibweise bei einem der beiden streichen.",
								en: "Drop the variant from one of the two.",
							},
						);
			},
		);
		const first = byPreferred.get(fold(term.preferred))?.[0];
		const earlier = first === undefined ? undefined : terms[first];
		if (
			first !== place &&
			earlier !== undefined &&
			earlier.preferred === term.preferred &&
			meet(earlier.language, term.language)
		)
			found.push(
				problem(
					`terms.${place}.preferred`,
					{
						de: `„${term.preferred}“ steht schon im Glossar.`,
						en: `“${term.preferred}” is in the glossary already.`,
					},
					{
						de: "Die beiden Einträge zusammenlegen.",
						en: "Merge the two entries.",
					},
				),
			);
		if (term.translation !== undefined && term.language === null)
			found.push(
				problem(
					`terms.${place}.translation`,
					{
						de: `„${term.preferred}“ hat eine Übersetzung, gilt aber in allen Sprachen.`,
						en: `“${term.preferred}” has a translation, but holds in every language.`,
					},
					{
						de: "Die Sprache des Wortes angeben oder die Übersetzung streichen.",
						en: "Say which language the word is of, or drop the translation.",
					},
				),
			);
		if (avoided.has(fold(term.preferred)))
			found.push(
				problem(
					`terms.${place}.preferred`,
					{
						de: `„${term.preferred}“ ist gewünscht und steht zugleich bei den Wörtern, die zu meiden sind.`,
						en: `“${term.preferred}” is wanted and among the words to avoid at once.`,
					},
					{
						de: "Dort oder hier streichen.",
						en: "Drop it there or here.",
					},
				),
			);
		return found.filter((one) => one !== undefined);
	});
}

const reversed = (field: string): ImportProblem =>
	problem(
		field,
		{
			de: "Das Ende liegt vor dem Anfang.",
			en: "The end lies before the beginning.",
		},
		{ de: "Die beiden Tage vertauschen.", en: "Swap the two days." },
	);

function claimProblems({ claims }: StyleGuide): ImportProblem[] {
	const first = new Map<string, number>();
	return claims.flatMap((claim, place) => {
		const found: ImportProblem[] = [];
		const { validFrom, validTo } = claim;
		if (validFrom !== null && validTo !== null && validTo < validFrom)
			found.push(reversed(`claims.${place}.validTo`));
		const key = JSON.stringify([
			fold(claim.wording),
			claim.language,
			claim.markets.toSorted(),
			validFrom,
			validTo,
		]);
		if (first.has(key))
			found.push(
				problem(
					`claims.${place}.wording`,
					{
						de: "Diese Aussage steht schon da, für dieselbe Zeit und dieselben Märkte.",
						en: "This claim is there already, for the same time and the same markets.",
					},
					{
						de: "Eine der beiden streichen.",
						en: "Drop one of the two.",
					},
				),
			);
		first.set(key, place);
		return found;
	});
}

function embargoProblems({ embargo }: StyleGuide): ImportProblem[] {
	return embargo.flatMap(({ blockedFrom, allowedFrom }, place) =>
		blockedFrom !== null && allowedFrom !== null && allowedFrom <= blockedFrom
			? [reversed(`embargo.${place}.allowedFrom`)]
			: [],
	);
}

function overrideProblems({ packs }: StyleGuide): ImportProblem[] {
	const seen = new Set<string>();
	return packs.overrides.flatMap(({ rule }, place) => {
		const again = seen.has(rule);
		seen.add(rule);
		return again
			? [
					problem(
						`packs.overrides.${place}.rule`,
						{
							de: `Für „${rule}“ sind zwei Stufen angegeben.`,
							en: `Two levels are given for “${rule}”.`,
						},
						{
							de: "Eine der beiden streichen.",
							en: "Drop one of the two.",
						},
					),
				]
			: [];
	});
}

/**
 * What in a guide cannot hold at once: a word wanted and forbidden, by one entry or two, a variant with two replacements, a translation of a word of no
 * language, the same entry twice, an end before its beginning. Terms of different languages do not meet.
 *
 * Worked value: a term "E-Mail" that forbids "E-Mail" → one problem at `terms.0.forbidden.0`.
 */
export function findContradictions(guide: StyleGuide): ImportProblem[] {
	return [
		...termProblems(guide),
		...claimProblems(guide),
		...embargoProblems(guide),
		...overrideProblems(guide),
	];
}
