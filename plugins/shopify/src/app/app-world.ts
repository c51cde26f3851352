import type { Client } from "@lotse/shared/contract/create-client.ts";
import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import type {
	Input,
	Output,
	Route,
	Schema,
} from "@lotse/shared/contract/route.ts";

/** What App Bridge puts into the page, as far as it is used. */
export interface ShopifyGlobal {
	idToken(): Promise<string>;
	readonly config?: { readonly locale?: string };
	readonly toast: {
		show(message: string, options?: { isError?: boolean }): void;
	};
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
	/** Shows a product. */
	openProduct(productId: string): void;
}

export function appWorld(
	shopify: ShopifyGlobal,
	client: Client,
	language: Language,
	openProduct: (productId: string) => void,
): AppWorld {
	return {
		language,
		shopify,
		openProduct,
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
