import {
	publishToShopify,
	type ShopProposal,
} from "@lotse/shared/contract/shopify.ts";
import { moveUnits, reviseUnit } from "@lotse/shared/contract/unit-moves.ts";
import { appWords } from "./app-words.ts";
import { element } from "./element.ts";
import { showDiff } from "./show-diff.ts";
import type { TextWorld } from "./show-text.ts";
import { stateWords } from "./state-words.ts";
import { textArea } from "./text-area.ts";

/** A text on its way here, beside what it would take the place of, with the steps it can take. */
export function showProposal(
	text: TextWorld,
	proposal: ShopProposal,
): HTMLElement {
	const { world, field } = text;
	const { say } = world;
	const { state, reason } = proposal;
	return element(
		"s-section",
		{ heading: say(appWords.proposal) },
		element(
			"s-badge",
			{ tone: state === "approved" ? "success" : "info" },
			say(stateWords[state]),
		),
		reason === null || reason === ""
			? null
			: element("s-paragraph", {}, reason),
		showDiff(world, field.plain, proposal.text),
		element(
			"s-stack",
			{ direction: "inline", gap: "small" },
			...steps(text, proposal),
		),
		...(state === "approved" ? [] : [changeParts(text, proposal)]),
	);
}

function steps(
	{ world, view, field, button }: TextWorld,
	proposal: ShopProposal,
): Node[] {
	const { say } = world;
	const { unitId, version, state } = proposal;
	const move = (action: "submit" | "approve" | "withdraw") =>
		world
			.ask(moveUnits, { units: [{ unitId, version }], action })
			.then((moved) => {
				const problem = moved?.outcomes[0]?.problem;
				if (!problem) return moved;
				const first = problem.hindrances[0]?.message ?? problem.message;
				world.shopify.toast.show(say(first), { isError: true });
				return null;
			});
	const publish = () =>
		world.ask(publishToShopify, {
			unitId,
			version,
			kind: view.kind,
			resourceId: view.id,
			field: field.field,
			hash: field.hash,
			...(view.locale === null ? {} : { locale: view.locale }),
		});
	const main = { variant: "primary" };
	const next =
		state === "approved"
			? [button(say(appWords.publish), publish, main)]
			: state === "in-review"
				? proposal.needsOther
					? [element("s-paragraph", {}, say(appWords.needsOther))]
					: [button(say(appWords.approve), () => move("approve"), main)]
				: [button(say(appWords.submit), () => move("submit"), main)];
	return [
		...next,
		...(state === "approved"
			? []
			: [button(say(appWords.withdraw), () => move("withdraw"))]),
	];
}

/** The words can be changed until somebody approved them; then they are checked anew. */
function changeParts(
	{ world, button }: TextWorld,
	{ unitId, version, text }: ShopProposal,
): HTMLElement {
	const { say } = world;
	const area = textArea(say(appWords.change), text);
	return element(
		"details",
		{ class: "lo-details" },
		element("summary", {}, say(appWords.change)),
		area.element,
		button(say(appWords.save), () =>
			world.ask(reviseUnit, { unitId, version, text: area.value().trim() }),
		),
	);
}
