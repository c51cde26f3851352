import type {
	PlannedEvent,
	PropertySchema,
	TrackingPlan,
} from "./tracking-plan.ts";

const text = (maxLength: number) => ({
	type: "string",
	minLength: 1,
	maxLength,
});
const amount = { type: "number", minimum: 0, maximum: 1_000_000_000 };
const currency = { type: "string", pattern: "^[A-Z]{3}$" };
const items = {
	type: "array",
	maxItems: 200,
	items: {
		type: "object",
		required: ["item_id"],
		additionalProperties: false,
		properties: {
			item_id: text(100),
			item_name: text(200),
			item_category: text(200),
			price: amount,
			quantity: { type: "integer", minimum: 1, maximum: 100_000 },
		},
	},
};

function planned(
	name: string,
	description: string,
	properties: { readonly [name: string]: PropertySchema },
	required: readonly string[],
	basis: "consent" | "contract" = "consent",
): PlannedEvent {
	return {
		name,
		description,
		owner: "marketing",
		schema: {
			type: "object",
			additionalProperties: false,
			required,
			properties,
		},
		contract: { readers: [], withinHours: null, basis },
		personal: [],
	};
}

/** What a workspace begins with: the usual events of a shop under the names Google Analytics 4 uses, so that existing tags can be kept. */
export const starterPlan: TrackingPlan = {
	events: [
		planned(
			"page_view",
			"A page was shown",
			{
				title: text(300),
				path: text(1_000),
				referrer: text(1_000),
				/** What brought the visit: paid_search, paid_social, email, … */
				channel: text(60),
			},
			[],
		),
		planned(
			"view_item",
			"A product was looked at",
			{ item_id: text(100), item_name: text(200), price: amount, currency },
			["item_id"],
		),
		planned(
			"add_to_cart",
			"A product was put into the cart",
			{
				item_id: text(100),
				quantity: { type: "integer", minimum: 1, maximum: 100_000 },
				price: amount,
				currency,
			},
			["item_id", "quantity"],
		),
		planned(
			"begin_checkout",
			"The checkout was begun",
			{ value: amount, currency, items },
			[],
		),
		planned(
			"purchase",
			"An order was placed",
			{
				transaction_id: text(64),
				value: amount,
				currency,
				items,
				coupon: text(60),
				/** Of the goods, so that margins can be told. */
				cost: amount,
			},
			["transaction_id", "value", "currency"],
			"contract",
		),
		planned(
			"refund",
			"An order was given back, whole or in part",
			{ transaction_id: text(64), value: amount, currency, items },
			["transaction_id", "value", "currency"],
			"contract",
		),
		planned(
			"generate_lead",
			"A form was sent",
			{ form: text(100), value: amount, currency },
			[],
		),
		planned(
			"recommendation_shown",
			"A recommended list came into view; list_id as Lotse named it",
			{ list_id: text(60) },
			["list_id"],
		),
		planned(
			"recommendation_clicked",
			"Something on a recommended list was clicked",
			{ list_id: text(60), item_id: text(200) },
			["list_id", "item_id"],
		),
		planned("sign_up", "An account was made", { method: text(60) }, []),
	],
};
