/** Prepositions a phrase may begin with, and words at which it ends. Lower case. */
export const phraseWords: Readonly<
	Record<
		"de" | "en",
		{
			readonly begin: ReadonlySet<string>;
			readonly stop: ReadonlySet<string>;
			readonly weak: ReadonlySet<string>;
		}
	>
> = {
	de: {
		begin: new Set("aus mit für ohne".split(" ")),
		stop: new Set(
			"und oder aber sowie ist sind war wird werden hat haben kann können lässt gefertigt gemacht hergestellt geeignet gedacht ausgestattet versehen zu damit dass die der das welche welcher welches wo wenn".split(
				" ",
			),
		),
		// A phrase does not end with one of these.
		weak: new Set(
			"aus mit für ohne in im bis ab von vom bei beim gegen einem einer eine ein einen dem den der die das des zum zur am an auf sehr ganz pro je und oder unter über".split(
				" ",
			),
		),
	},
	en: {
		begin: new Set("with without from for made".split(" ")),
		stop: new Set(
			"and or but is are was were be been has have had can could will would may that which who so because while when where if than as keeps makes gives offers holds it you they we to".split(
				" ",
			),
		),
		weak: new Set(
			"with without from for in of on at by the a an its your our up to made very per under over and or into each every".split(
				" ",
			),
		),
	},
};
