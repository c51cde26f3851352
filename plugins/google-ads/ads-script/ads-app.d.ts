/** The part of Google Ads Scripts that the script uses; Google publishes no types of its own. */
declare const AdsApp: {
	currentAccount(): {
		getCustomerId(): string;
		getCurrencyCode(): string;
	};
	getExecutionInfo(): { isPreview(): boolean };
	search(query: string): {
		hasNext(): boolean;
		next(): {
			campaign: { status: string };
			campaignBudget: {
				id: string;
				amountMicros?: string;
				period?: string;
				explicitlyShared?: boolean;
				referenceCount?: string;
			};
		};
	};
	budgets(): {
		withIds(ids: number[]): {
			get(): {
				hasNext(): boolean;
				next(): { setAmount(amount: number): void };
			};
		};
	};
};
declare const UrlFetchApp: {
	fetch(
		url: string,
		options: {
			method?: "get" | "post";
			contentType?: string;
			payload?: string;
			headers: Record<string, string>;
			muteHttpExceptions: boolean;
		},
	): { getResponseCode(): number; getContentText(): string };
};
declare const Logger: { log(text: string): void };
