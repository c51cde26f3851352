import type { Evidence } from "@lotse/shared/contract/decisions.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { HeadlineComparison } from "@lotse/shared/language/headline/compare-headlines.ts";
import type {
	HeadlineAbstention,
	HeadlineCaution,
} from "@lotse/shared/language/headline/headline-score.ts";

/** What the headline model says of a new text (side a) against the present one, as evidence; an abstention in words where it cannot tell. */
export function describeComparison(
	comparison: HeadlineComparison,
	language: Language,
	codeVersion: string,
): Evidence {
	const words = texts[language];
	const cautions = comparison.ok
		? comparison.cautions.map((caution) => words.cautions[caution])
		: [];
	const verdict = comparison.ok
		? comparison.abstain
			? words.undecided
			: words.decided
		: words.abstentions[comparison.reason];
	return {
		kind: "predictive",
		title: words.title,
		summary: [verdict, ...cautions, words.scope].join(" "),
		estimate:
			comparison.ok && !comparison.abstain
				? {
						value: comparison.pA,
						interval: [comparison.interval[0], comparison.interval[1]],
						level: 0.9,
						unit: "probability",
					}
				: null,
		dataWindow: null,
		modelVersion: comparison.modelVersion ?? "none",
		codeVersion,
	};
}

interface Words {
	title: string;
	decided: string;
	undecided: string;
	scope: string;
	abstentions: Record<HeadlineAbstention, string>;
	cautions: Record<HeadlineCaution, string>;
}

const texts: Record<Language, Words> = {
	de: {
		title: "Vorhersage: neuer gegen heutigen Wortlaut",
		decided:
			"Wahrscheinlichkeit, dass der neue Wortlaut öfter angeklickt wird.",
		undecided: "Das Modell erkennt keinen Unterschied und nennt keinen Sieger.",
		scope:
			"Gelernt aus Überschriftentests eines US-Nachrichtenportals (2013–15), nicht an Ihrem Publikum.",
		abstentions: {
			"no-model": "Hier ist kein Vorhersagemodell vorhanden.",
			empty: "Einer der Texte ist leer.",
			"not-a-headline":
				"Keine Vorhersage: Einer der Texte ist keine Überschrift.",
			"language-not-covered":
				"Keine Vorhersage: Das Modell kennt nur englische Überschriften.",
			"too-few-known-words":
				"Keine Vorhersage: Das Modell kennt zu wenige der Wörter.",
		},
		cautions: {
			"shorter-than-training":
				"Die Texte sind kürzer als die, aus denen es gelernt hat.",
			"longer-than-training":
				"Die Texte sind länger als die, aus denen es gelernt hat.",
			"few-known-words": "Es kennt nur wenige der Wörter.",
		},
	},
	en: {
		title: "Prediction: new against present wording",
		decided: "Probability that the new wording is clicked more.",
		undecided: "The model sees no difference and names no winner.",
		scope:
			"Learned from headline tests of a US news site (2013–15), not from your audience.",
		abstentions: {
			"no-model": "There is no prediction model here.",
			empty: "One of the texts is empty.",
			"not-a-headline": "No prediction: one of the texts is not a headline.",
			"language-not-covered":
				"No prediction: the model knows English headlines only.",
			"too-few-known-words":
				"No prediction: the model knows too few of the words.",
		},
		cautions: {
			"shorter-than-training":
				"The texts are shorter than those it learned from.",
			"longer-than-training":
				"The texts are longer than those it learned from.",
			"few-known-words": "It knows few of the words.",
		},
	},
};
