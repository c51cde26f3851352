import type { Client } from "@lotse/shared/contract/create-client.ts";
import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import type {
	Input,
	Output,
	Route,
	Schema,
} from "@lotse/shared/contract/route.ts";
import type {
	ShopTextField,
	ShopTextKind,
} from "@lotse/shared/contract/shopify.ts";

/** What App Bridge puts into the page, as far as it is used. */
export interface ShopifyGlobal {
	/** Empty on the practice page, where the person is signed in to the service itself. */
	idToken(): Promise<string>;
	readonly config?: { readonly locale?: string };
	readonly toast: {
		show(message: string, options?: { isError?: boolean }): void;
	};
}

export interface TextPlace {
	readonly kind: ShopTextKind;
	readonly id: string;
	/** Null: the shop's own words. */
	readonly locale: string | null;
}

/** What every page of the app works with. */
export interface AppWorld {
	readonly language: Language;
	say(words: Localised): string;
	/** Micros as money of the shop. */
	money(micros: number, currency: string): string;
	/** Calls a route; on a problem it says so and gives null. */
	ask<I extends Schema, R extends Schema>(
		route: Route<I, R>,
		input: Input<I>,
	): Promise<Output<R> | null>;
	readonly shopify: ShopifyGlobal;
	/** Shows a text, anew where it is shown already. */
	openText(place: TextPlace, field?: ShopTextField): void;
	/** Shows the page that is open anew. */
	reload(): void;
	/** Called once, when another page takes the place of this one. */
	onLeave(leave: () => void): void;
}

export function appWorld(
	shopify: ShopifyGlobal,
	client: Client,
	language: Language,
	pages: Pick<AppWorld, "openText" | "reload" | "onLeave">,
): AppWorld {
	return {
		...pages,
		language,
		shopify,
		say: (words) => words[language],
		money: (micros, currency) =>
			new Intl.NumberFormat(language, { style: "currency", currency }).format(
				micros / 1e6,
			),
		async ask(route, input) {
			const answer = await client.call(route, input);
			if (answer.ok) return answer.value;
			const { detail, title } = answer.problem;
			shopify.toast.show(detail ?? title, { isError: true });
			return null;
		},
	};
}
