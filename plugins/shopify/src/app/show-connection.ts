import { getSession } from "@lotse/shared/contract/session.ts";
import { getShop, linkShop } from "@lotse/shared/contract/shopify.ts";
import { appWords } from "./app-words.ts";
import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";

/** Which workspace the shop belongs to, and how it joins another. */
export async function showConnection(world: AppWorld): Promise<Node[]> {
	const { say } = world;
	const [session, answer] = await Promise.all([
		world.ask(getSession, {}),
		world.ask(getShop, {}),
	]);
	const shop = answer?.shop;
	if (!session || !shop)
		return [element("s-paragraph", {}, say(appWords.noAnswer))];
	const isAdmin = session.member.role === "admin";
	return [
		element(
			"s-section",
			{ heading: say(appWords.workspace) },
			element("s-heading", {}, session.workspace.name),
			element("s-paragraph", {}, shop.domain),
			element(
				"s-paragraph",
				{},
				say(
					shop.isPractice
						? appWords.practice
						: shop.isLinked
							? appWords.linked
							: appWords.own,
				),
			),
		),
		...(isAdmin && !shop.isLinked && !shop.isPractice ? [linking(world)] : []),
	];
}

function linking(world: AppWorld): HTMLElement {
	const { say } = world;
	const field = element("s-text-field", { label: say(appWords.code) });
	const button = element(
		"s-button",
		{
			click: () => {
				const code: unknown = Reflect.get(field, "value");
				if (typeof code !== "string" || code.trim() === "") return;
				button.setAttribute("disabled", "");
				void world
					.ask(linkShop, { code: code.trim() })
					.then((linked) => {
						if (linked === null) return;
						world.shopify.toast.show(
							`${say(appWords.linkedTo)} ${linked.workspaceName}`,
						);
						// Who this person is in the other workspace is settled when the app opens.
						location.hash = "overview";
						location.reload();
					})
					.finally(() => button.removeAttribute("disabled"));
			},
		},
		say(appWords.link),
	);
	return element(
		"s-section",
		{ heading: say(appWords.link) },
		element("s-paragraph", {}, say(appWords.linkLead)),
		field,
		button,
	);
}
