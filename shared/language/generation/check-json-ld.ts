import type { Localised } from "../localised.ts";

export type JsonLdProblem = {
	/** Path of the value, `offers.price`. */
	readonly path: string;
	readonly message: Localised;
};

type Kind = "text" | "url" | "price" | "currency" | "gtin" | "node" | "list";
type Property = { readonly kind: Kind; readonly isRequired?: true };

/** What search engines ask of the types this product writes; a property not named here is refused, because a typo is silent otherwise. */
const types: {
	readonly [type: string]: { readonly [property: string]: Property };
} = {
	Product: {
		name: { kind: "text", isRequired: true },
		description: { kind: "text" },
		brand: { kind: "node" },
		url: { kind: "url" },
		sku: { kind: "text" },
		gtin: { kind: "gtin" },
		image: { kind: "list" },
		additionalProperty: { kind: "list" },
		offers: { kind: "node" },
		subjectOf: { kind: "node" },
	},
	Brand: { name: { kind: "text", isRequired: true } },
	Offer: {
		price: { kind: "price", isRequired: true },
		priceCurrency: { kind: "currency", isRequired: true },
		availability: { kind: "url" },
		url: { kind: "url" },
	},
	PropertyValue: {
		name: { kind: "text", isRequired: true },
		value: { kind: "text", isRequired: true },
	},
	WebPage: {
		url: { kind: "url" },
		digitalSourceType: { kind: "url", isRequired: true },
	},
};

const mostProblems = 50;
const mostDepth = 6;

/**
 * Checks JSON-LD against the types this product writes: context, known types and properties, what must be there, and the form of prices, currencies,
 * addresses and GTINs with their check digit. Never throws on any value; at most 50 problems.
 *
 * @example checkJsonLd({ "@context": "https://schema.org", "@type": "Product" })[0]?.path // "name"
 */
export function checkJsonLd(value: unknown): JsonLdProblem[] {
	const problems: JsonLdProblem[] = [];
	const add = (path: string, de: string, en: string) => {
		if (problems.length < mostProblems)
			problems.push({ path, message: { de, en } });
	};
	if (!isNode(value)) {
		add("", "Das ist kein JSON-Objekt.", "This is not a JSON object.");
		return problems;
	}
	if (value["@context"] !== "https://schema.org")
		add(
			"@context",
			"@context muss https://schema.org sein.",
			"@context must be https://schema.org.",
		);
	checkNode(value, "", add, 0);
	return problems;
}

type Add = (path: string, de: string, en: string) => void;

function checkNode(node: Node, at: string, add: Add, depth: number): void {
	const path = (name: string) => (at === "" ? name : `${at}.${name}`);
	const type = String(node["@type"]);
	const known = Object.hasOwn(types, type) ? types[type] : undefined;
	if (known === undefined || depth > mostDepth) {
		add(path("@type"), `Unbekannter Typ ${type}.`, `Unknown type ${type}.`);
		return;
	}
	for (const [name, { isRequired }] of Object.entries(known))
		if (isRequired && node[name] === undefined)
			add(path(name), `${type} braucht ${name}.`, `${type} needs ${name}.`);
	for (const [name, value] of Object.entries(node)) {
		if (name === "@type" || (name === "@context" && at === "")) continue;
		const property = Object.hasOwn(known, name) ? known[name] : undefined;
		if (property === undefined)
			add(
				path(name),
				`${type} kennt ${name} nicht.`,
				`${type} has no ${name}.`,
			);
		else checkValue(value, property.kind, path(name), add, depth);
	}
}

function checkValue(
	value: unknown,
	kind: Kind,
	path: string,
	add: Add,
	depth: number,
): void {
	if (kind === "node") {
		if (isNode(value)) checkNode(value, path, add, depth + 1);
		else add(path, "Hier muss ein Objekt stehen.", "This must be an object.");
		return;
	}
	if (kind === "list") {
		if (!Array.isArray(value) || value.length === 0 || value.length > 100) {
			add(
				path,
				"Hier muss eine Liste mit 1 bis 100 Einträgen stehen.",
				"This must be a list of 1 to 100 entries.",
			);
			return;
		}
		for (const [index, one] of value.entries())
			checkValue(
				one,
				isNode(one) ? "node" : "url",
				`${path}[${index}]`,
				add,
				depth,
			);
		return;
	}
	if (typeof value !== "string" || !forms[kind](value))
		add(
			path,
			`Das ist kein ${words[kind].de}.`,
			`This is no ${words[kind].en}.`,
		);
}

const forms: {
	readonly [kind in Exclude<Kind, "node" | "list">]: (text: string) => boolean;
} = {
	text: (text) => text.trim() !== "" && text.length <= 5_000,
	url: (text) => /^https?:\/\/[^\s"<>]{3,2000}$/u.test(text),
	price: (text) => /^\d{1,9}\.\d{2}$/.test(text),
	currency: (text) => /^[A-Z]{3}$/.test(text),
	gtin: (text) => /^(?:\d{8}|\d{12,14})$/.test(text) && hasCheckDigit(text),
};

const words: { readonly [kind in Exclude<Kind, "node" | "list">]: Localised } =
	{
		text: {
			de: "Text mit 1 bis 5.000 Zeichen",
			en: "text of 1 to 5,000 characters",
		},
		url: { de: "Adresse mit http(s)", en: "address with http(s)" },
		price: { de: "Preis wie 89.90", en: "price such as 89.90" },
		currency: { de: "Währungskürzel wie EUR", en: "currency code such as EUR" },
		gtin: {
			de: "GTIN mit gültiger Prüfziffer",
			en: "GTIN with a valid check digit",
		},
	};

/** GS1: from the right, digits weigh 1 and 3 in turn, and the sum is a multiple of ten. */
function hasCheckDigit(gtin: string): boolean {
	const sum = [...gtin]
		.reverse()
		.reduce(
			(total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3),
			0,
		);
	return sum % 10 === 0;
}

type Node = { readonly [key: string]: unknown };

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
