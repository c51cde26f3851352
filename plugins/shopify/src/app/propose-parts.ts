import { proposeShopText } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { TextWorld } from "./show-text.ts";
import { textArea } from "./text-area.ts";

/** Two ways to a new text: have one written from what the page and these facts say, or hand in your own words. */
export function proposeParts({
	world,
	view,
	field,
	button,
}: TextWorld): Node[] {
	const { say } = world;
	const place = {
		kind: view.kind,
		resourceId: view.id,
		field: field.field,
		...(view.locale === null ? {} : { locale: view.locale }),
	};
	const facts = textArea(say(appWords.facts), "");
	const own = textArea(say(appWords.ownText), field.plain);
	const write = async () => {
		const asked = facts
			.value()
			.split("\n")
			.map((line) => line.trim())
			.filter((line) => line !== "")
			.slice(0, 30);
		const made = await world.ask(proposeShopText, {
			...place,
			facts: asked,
			...(view.locale === null ? { language: world.language } : {}),
		});
		if (made === null || made.texts.length > 0) return made;
		const [first] = made.notices;
		world.shopify.toast.show(say(first ?? appWords.nothingWritten), {
			isError: true,
		});
		return null;
	};
	const handIn = async () => {
		const text = own.value().trim();
		return text === "" ? null : world.ask(proposeShopText, { ...place, text });
	};
	// A title is short: it is written by hand, or comes with the translation.
	const canWrite = field.field === "description" || view.locale !== null;
	return [
		...(canWrite
			? [
					facts.element,
					button(say(appWords.propose), write, { variant: "primary" }),
				]
			: []),
		own.element,
		button(say(appWords.handIn), handIn),
	];
}
