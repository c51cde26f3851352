/** What a strict web pixel is handed, as far as it is used here (shopify.dev/docs/api/web-pixels-api). */
interface PixelMoney {
	readonly amount: number;
	readonly currencyCode: string;
}
export interface PixelEvent {
	readonly id: string;
	readonly clientId: string;
	readonly timestamp: string;
	readonly context: {
		readonly document: {
			readonly location: { readonly href: string };
			readonly title: string;
		};
	};
	readonly data?: {
		readonly checkout?: {
			readonly order?: { readonly id?: string | null } | null;
			readonly totalPrice?: PixelMoney | null;
		};
		readonly cartLine?: {
			readonly cost: { readonly totalAmount: PixelMoney };
			readonly quantity: number;
			readonly merchandise: { readonly id: string };
		} | null;
	};
}
export interface PixelConsent {
	readonly analyticsProcessingAllowed: boolean;
	readonly marketingAllowed: boolean;
}
export interface PixelApi {
	readonly settings: { readonly endpoint: string; readonly writeKey: string };
	readonly init: { readonly customerPrivacy: PixelConsent };
	readonly customerPrivacy: {
		subscribe(
			name: "visitorConsentCollected",
			heard: (event: { readonly customerPrivacy: PixelConsent }) => void,
		): void;
	};
	readonly analytics: {
		subscribe(name: string, heard: (event: PixelEvent) => void): void;
	};
}
