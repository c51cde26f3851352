import type { Localised } from "../localised.ts";

/** A class of words whose members share one weight, so that a rare word still says something. */
export type WordClass = {
	readonly id: string;
	readonly name: Localised;
	readonly words: ReadonlySet<string>;
};

const wordClass = (
	id: string,
	de: string,
	en: string,
	words: string,
): WordClass => ({
	id,
	name: { de, en },
	words: new Set(words.split(" ")),
});

/**
 * English word classes of the headline model, as data; lower case, straight apostrophes. The order is part of the model: retrain after a change.
 * Negative words: each adds to clicks on this archive (Robertson et al. 2023, Nature Human Behaviour, doi 10.1038/s41562-023-01538-4).
 */
export const wordClasses: readonly WordClass[] = [
	wordClass(
		"negative",
		"Negatives Wort",
		"Negative word",
		"bad worst worse awful terrible horrible sad hate hates hated fear afraid kill killed killing kills dead death die dies dying died war gun guns shot shoot " +
			"rape raped abuse abused victim violence violent racist racism sexist wrong lie lies liar fake problem problems crisis poor poverty sick disease cancer " +
			"pain hurt hurts cry crying cries angry furious shame shameful disgusting gross scary creepy dangerous danger threat attack attacks hell stupid idiot " +
			"ridiculous crazy insane failed fail fails fight fighting jail prison slave slavery trapped lost losing lose loser alone lonely destroy destroyed ruin " +
			"ruined wreck mistake mistakes outrage outrageous shocking shocked horrifying horrified terrifying heartbreaking heartbreak bully bullied bullying bullies insult",
	),
	wordClass(
		"negation",
		"Verneinung",
		"Negation",
		"no not never nobody nothing none can't don't won't isn't doesn't didn't couldn't wouldn't shouldn't ain't aren't wasn't without",
	),
	wordClass(
		"positive",
		"Positives Wort",
		"Positive word",
		"good great best better love loves loved amazing awesome beautiful wonderful happy joy win wins won winner inspiring inspire hope hopeful brilliant perfect " +
			"fun funny hilarious sweet cute adorable smart genius hero heroes brave epic incredible fantastic laugh laughing smile smiling proud cool gorgeous " +
			"favorite glad kind kindness gift free success successful powerful awe stunning delightful",
	),
	wordClass(
		"first-person",
		"Ich oder wir",
		"First person",
		"i i'm i've i'd i'll me my mine we we're we've our us",
	),
	wordClass(
		"second-person",
		"Du oder Sie",
		"Second person",
		"you you're you've you'll you'd your yours",
	),
	wordClass(
		"third-person",
		"Er, sie oder es",
		"Third person",
		"he she he's she's his her him hers they them their he'd she'd they're",
	),
	wordClass(
		"demonstrative",
		"Zeigewort",
		"Demonstrative",
		"this these that those here here's",
	),
	wordClass(
		"question-word",
		"Fragewort",
		"Question word",
		"what why how who when where which what's who's how's",
	),
	wordClass(
		"person",
		"Mensch",
		"Person",
		"man woman men women girl girls boy boys kid kids guy guys mom dad mother father son daughter husband wife people dude baby teen teenager child children " +
			"student teacher cop lady family friend friends girlfriend boyfriend sister brother",
	),
	wordClass(
		"absolute",
		"Absolutes Wort",
		"Absolute",
		"every all always everyone everything ever only most entire completely totally absolutely",
	),
	wordClass(
		"hedge",
		"Abschwächung",
		"Hedge",
		"maybe might could may perhaps probably seems kind sort almost",
	),
	wordClass(
		"obligation",
		"Müssen und sollen",
		"Obligation",
		"should must need needs have has had",
	),
	wordClass(
		"curiosity",
		"Neugier",
		"Curiosity",
		"thing things something reason reasons secret truth happened happens happen next guess wait until turns actually really just",
	),
	wordClass(
		"sense",
		"Sehen und hören",
		"Senses",
		"see watch look looks looked hear listen feel feels felt watching saw seen heard",
	),
];
