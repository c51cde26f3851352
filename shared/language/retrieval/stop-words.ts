/** Words that stand in nearly every text of German or English and tell no passage from another; folded. */
export const stopWords: ReadonlySet<string> = new Set(
	`aber als also am an auch auf aus bei beim bin bis da damit dann das dass dein deine dem den der des die dies diese dieser dieses doch
du durch ein eine einem einen einer eines er es fuer gibt haben hat ich ihr ihre im in ins ist ja kann kein keine mit nach nicht noch
nur ob oder ohne sehr sein seine sich sie sind so um und uns unser unsere unter vom von vor war was weil welche welcher welches wenn
wer werden wie wir wird wo zu zum zur a about an and any are as at be been but by can do does for from has have how i if in into is it
its me my no not of on or our so than that the their them there these they this to us was we what when where which who why will with
you your`
		.trim()
		.split(/\s+/u),
);
