const pairs =
	"аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ԛq ԝw ѵv ɡg АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ԜW αa οo νv ρp ιi κk τt υu εe χx ηn ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX кk мm тt вb нh зe пn гr";

/** Letters of other alphabets that look like Latin ones, after the Unicode list of confusables (UTS #39). */
export const lookalikes: ReadonlyMap<string, string> = new Map(
	pairs.split(" ").map((pair) => {
		const [from = "", to = ""] = Array.from(pair);
		return [from, to];
	}),
);
